/**
 * EHIC record → claims of the wallet credential. It names nobody: the holder shows the PID beside it.
 * A child's card in a parent's wallet carries the child in `subject` instead.
 * @source DC4EU rulebook EHIC v1.1
 */
import type { Ehic } from '../portable-documents/index.ts'
import type { Claims } from './claim-path.ts'
import { issuerBlock } from './common-claims.ts'

/** @param options.represented the wallet belongs to someone else, such as the child's parent */
export function ehicClaims(record: Ehic, options: { readonly represented?: boolean } = {}): Claims {
  return {
    personal_administrative_number: record.pin,
    ...issuerBlock({ id: record.institution.id, name: record.institution.name, country: record.issuingState }),
    date_of_issuance: record.issuedOn,
    date_of_expiry: record.expiryDate,
    starting_date: record.cover.from,
    ...(record.cover.to === undefined ? {} : { ending_date: record.cover.to }),
    document_number: record.cardNumber,
    ...(options.represented === true
      ? { subject: { forenames: record.givenNames, familynames: record.name, date_of_birth: record.dateOfBirth } }
      : {}),
  }
}
