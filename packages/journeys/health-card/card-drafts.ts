/** The content of a health card and of its replacement certificate, from what the insurance register holds. */
import type { InsuranceRecord } from '@passerelle/determination'
import type { EhicDraft, PrcDraft } from '@passerelle/documents'
import { addMonths, minDate, type PlainDate } from '@passerelle/kernel'
import type { Ehic } from '@passerelle/vocabulary'
import type { JourneyEnv } from '../env.ts'

/** How long a card may be used as proof. No Union rule sets it; each State does. */
const monthsOfACard = 12

export function ehicDraft(
  { state, institution, today }: Pick<JourneyEnv, 'state' | 'institution' | 'today'>,
  record: InsuranceRecord,
): EhicDraft {
  const to = record.cover.to as PlainDate | null
  const latest = addMonths(today(), monthsOfACard)
  return {
    type: 'EHIC',
    issuingState: state,
    name: record.person.familyName,
    givenNames: record.person.givenName,
    dateOfBirth: record.person.birthDate,
    pin: record.pin,
    institution: { id: institution.id, name: institution.name, acronym: institution.acronym, code: institution.id.slice(3) },
    expiryDate: to === null ? latest : minDate(to, latest),
    cover: { from: record.cover.from, ...(to !== null && { to }) },
  }
}

/** @param stay the days that the decision gives: the stay that was named, and never longer than the cover */
export function prcDraft(
  { today }: Pick<JourneyEnv, 'today'>,
  card: Ehic,
  stay: { readonly from: PlainDate; readonly to: PlainDate },
): PrcDraft {
  return {
    type: 'PRC',
    issuingState: card.issuingState,
    name: card.name,
    givenNames: card.givenNames,
    dateOfBirth: card.dateOfBirth,
    pin: card.pin,
    institution: card.institution,
    cardNumber: card.cardNumber,
    expiryDate: card.expiryDate,
    // The certificate holds from the day of its delivery at the latest: the form orders its dates so.
    from: minDate(stay.from, today()),
    to: minDate(stay.to, card.expiryDate as PlainDate),
  }
}
