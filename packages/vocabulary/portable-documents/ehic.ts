/**
 * European Health Insurance Card: the holder is covered for necessary care during a stay abroad. One card per person, children too.
 * @source 883/2004 Art 19; 987/2009 Art 25; Decision S1; Decision S2 Annex I (fields 2 to 9 and their lengths)
 */
import type { Result } from '@passerelle/kernel'
import { country, date, group, literal, one, optional, partialDate, patternText, text, type ValueOf } from '../definition/definition.ts'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'

/** Institution as card and certificate print it: acronym and national number, beside its EESSI id and full name. */
export const cardInstitution = group(
  'card-institution',
  {
    id: one(text(20), { label: 'institution/institutionID' }),
    name: one(text(100), { label: 'institution/institutionName' }),
    acronym: one(text(21), { box: '7' }),
    code: one(text(10, 4), { box: '7' }),
  },
  { source: 'Decision S2 Annex I field 7: at most 25 characters for acronym and number together in the QR profile' },
)

export const coverPeriod = group(
  'cover',
  { from: one(date), to: optional(date) },
  { source: 'DC4EU rulebook EHIC v1.1: starting_date, ending_date', checks: [{ check: 'order', from: 'from', to: 'to' }] },
)

export const ehicDefinition = group(
  'ehic',
  {
    type: one(literal('EHIC')),
    /** ISO inside; a card prints UK for GB, and GR for Greece. */
    issuingState: one(country, { box: '2' }),
    name: one(text(40), { box: '3', label: 'person/familyName' }),
    givenNames: one(text(35), { box: '4', label: 'person/forename' }),
    dateOfBirth: one(partialDate, { box: '5', label: 'person/dateBirth' }),
    /** The holder's number, or that of the insured person from whom the rights come. */
    pin: one(text(20, 4), { box: '6', label: 'pin/personalIdentificationNumber' }),
    institution: one(cardInstitution, { box: '7' }),
    /** Ten characters of the issuer, ten digits of the card. */
    cardNumber: one(patternText('^.{10}[0-9]{10}$', 20), { box: '8' }),
    expiryDate: one(date, { box: '9', label: 'document/expiresOn' }),
    cover: one(coverPeriod),
    issuedOn: one(date, { label: 'document/issuedOn' }),
  },
  { source: 'Decision S2 Annex I', checks: [{ check: 'order', from: 'issuedOn', to: 'expiryDate' }] },
)

export type Ehic = ValueOf<typeof ehicDefinition>

export function parseEhic(input: unknown): Result<Ehic, readonly VocabularyError[]> {
  return parseAgainst(ehicDefinition, input, 'EHIC')
}
