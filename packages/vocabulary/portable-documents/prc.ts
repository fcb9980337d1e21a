/**
 * Provisional Replacement Certificate of the European Health Insurance Card, and the claims that its QR code carries.
 * @source 987/2009 Art 25; Decision S1 pt 5; Decision S2 Annex II; eEHIC technical specification v0.5, profile `eessi:prc:1.0`
 */
import type { Result } from '@passerelle/kernel'
import { country, date, group, literal, one, optional, partialDate, text, type ValueOf } from '../definition/definition.ts'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import { cardInstitution } from './ehic.ts'

export const prcDefinition = group(
  'prc',
  {
    type: one(literal('PRC')),
    number: one(text(50), { label: 'document/number' }),
    issuingState: one(country, { box: '2', label: 'ehic/issuingState' }),
    name: one(text(40), { box: '3', label: 'person/familyName' }),
    givenNames: one(text(35), { box: '4', label: 'person/forename' }),
    dateOfBirth: one(partialDate, { box: '5', label: 'person/dateBirth' }),
    pin: one(text(20, 4), { box: '6', label: 'pin/personalIdentificationNumber' }),
    institution: one(cardInstitution, { box: '7' }),
    cardNumber: optional(text(20), { box: '8', label: 'ehic/cardNumber' }),
    expiryDate: optional(date, { box: '9' }),
    from: one(date, { box: 'a', label: 'cover/from' }),
    to: one(date, { box: 'b', label: 'cover/to' }),
    issuedOn: one(date, { box: 'c' }),
  },
  {
    source: 'Decision S2 Annex II',
    checks: [
      { check: 'order', from: 'from', to: 'to' },
      { check: 'order', from: 'from', to: 'issuedOn' },
      { check: 'order', from: 'issuedOn', to: 'to' },
      { check: 'order', from: 'to', to: 'expiryDate' },
    ],
  },
)

export type Prc = ValueOf<typeof prcDefinition>

export function parsePrc(input: unknown): Result<Prc, readonly VocabularyError[]> {
  return parseAgainst(prcDefinition, input, 'PRC')
}

/** The `prc` object of the QR token. */
export interface PrcQrClaims {
  readonly ic: string
  readonly fn: string
  readonly gn: string
  readonly dob: string
  readonly hi: string
  readonly in: string
  readonly ii: string
  readonly ci?: string
  readonly sd: string
  readonly ed: string
  readonly xd?: string
  readonly di: string
}

export function prcQrClaims(prc: Prc): PrcQrClaims {
  return {
    ic: toCardCountry(prc.issuingState),
    fn: prc.name,
    gn: prc.givenNames,
    dob: prc.dateOfBirth,
    hi: prc.pin,
    in: prc.institution.acronym,
    ii: prc.institution.code,
    ...(prc.cardNumber === undefined ? {} : { ci: prc.cardNumber }),
    sd: prc.from,
    ed: prc.to,
    ...(prc.expiryDate === undefined ? {} : { xd: prc.expiryDate }),
    di: prc.issuedOn,
  }
}

/** Cards and certificates print UK for GB; Greece stays GR, unlike on EESSI's wire. */
export function toCardCountry(code: string): string {
  return code === 'GB' ? 'UK' : code
}

export function fromCardCountry(code: string): string {
  return code === 'UK' ? 'GB' : code
}
