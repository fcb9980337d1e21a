/**
 * Portable Document A1: which State's social security legislation applies to the holder. The content of the whole paper form, sections 1 to 6.
 * @source official form A1 as described in the research facts; 883/2004 Title II; 987/2009 Art 19(2); box numbers of sections 4 to 6 are from memory
 */
import type { Result } from '@passerelle/kernel'
import {
  code,
  country,
  date,
  freeText,
  group,
  indicator,
  literal,
  many,
  one,
  optional,
  partialDate,
  patternText,
  some,
  text,
  type ValueOf,
} from '../definition/definition.ts'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import { paperAddress } from './parts.ts'

const holder = group(
  'pda1-holder',
  {
    pin: one(text(50, 4), { box: '1.1', label: 'pin/personalIdentificationNumber' }),
    sex: optional(code('pd-sex'), { box: '1.1', label: 'person/sex' }),
    surname: one(text(155), { box: '1.2', label: 'person/familyName' }),
    forenames: one(text(155), { box: '1.3', label: 'person/forename' }),
    surnameAtBirth: optional(text(155), { box: '1.4', label: 'person/familyNameAtBirth' }),
    dateOfBirth: one(partialDate, { box: '1.5', label: 'person/dateBirth' }),
    nationalities: many(country, { box: '1.6', label: 'person/nationality' }),
    placeOfBirth: optional(group('place-of-birth', { town: optional(text()), country: optional(country) }, { source: 'PD A1 box 1.7' }), {
      box: '1.7',
      label: 'person/PlaceBirth',
    }),
    addressOfResidence: optional(paperAddress, { box: '1.8' }),
    addressOfStay: optional(paperAddress, { box: '1.9' }),
  },
  { source: 'PD A1 section 1' },
)

const legislation = group(
  'pda1-legislation',
  {
    memberState: one(country, { box: '2.1' }),
    startDate: one(date, { box: '2.2', label: 'period/startDate' }),
    endDate: optional(date, { box: '2.3', label: 'period/endDate' }),
    appliesForDurationOfActivity: optional(indicator, { box: '2.4' }),
    provisional: optional(indicator, { box: '2.5' }),
    transitionalRules: optional(indicator, { box: '2.6' }),
  },
  { source: 'PD A1 section 2', checks: [{ check: 'order', from: 'startDate', to: 'endDate' }] },
)

const statusConfirmation = group(
  'pda1-status',
  {
    code: one(code('status-confirmation'), { box: '3' }),
    exceptionDescription: optional(freeText(), { box: '3.11' }),
  },
  { source: 'PD A1 section 3', checks: [{ check: 'only-when', path: 'exceptionDescription', when: 'code', equals: '11' }] },
)

const employment = group(
  'pda1-employment',
  {
    type: one(code('employment-type'), { box: '4.1' }),
    id: one(text(65), { box: '4.2', label: 'identification-number/number' }),
    idType: optional(code('identification-type'), { box: '4.2', label: 'identification-number/type' }),
    name: one(text(), { box: '4.3' }),
    address: optional(paperAddress, { box: '4.4' }),
  },
  { source: 'PD A1 section 4', confidence: 'mixed' },
)

const placeOfWork = group(
  'pda1-place',
  {
    companyOrVesselName: optional(text(), { box: '5.1' }),
    companyId: optional(text(65), { box: '5.1', label: 'identification-number/number' }),
    companyIdType: optional(code('identification-type'), { box: '5.1', label: 'identification-number/type' }),
    flagStateOrHomeBase: optional(text(100), { box: '5.1', label: 'place-of-work/flagStateHomeBase' }),
    address: one(paperAddress, { box: '5.2' }),
  },
  { source: 'PD A1 section 5', confidence: 'mixed' },
)

const institution = group(
  'pda1-institution',
  {
    name: one(text(100), { box: '6.1', label: 'institution/institutionName' }),
    street: optional(text(), { box: '6.2', label: 'address/street' }),
    town: optional(text(), { box: '6.3', label: 'address/town' }),
    postCode: optional(text(25), { box: '6.4', label: 'address/postalCode' }),
    country: one(country, { box: '6.5', label: 'address/country' }),
    id: one(text(20), { box: '6.6', label: 'institution/institutionID' }),
    fax: optional(text(65), { box: '6.7' }),
    phone: optional(text(65), { box: '6.8' }),
    email: optional(text(254), { box: '6.9' }),
  },
  { source: 'PD A1 section 6', confidence: 'mixed' },
)

export const pdA1Definition = group(
  'pda1',
  {
    type: one(literal('PDA1')),
    number: one(patternText('^[-A-Za-z0-9]{4,50}$'), { label: 'document/number' }),
    holder: one(holder, { box: '1' }),
    legislation: one(legislation, { box: '2' }),
    statusConfirmation: one(statusConfirmation, { box: '3' }),
    employments: some(employment, { box: '4' }),
    placesOfWork: many(placeOfWork, { box: '5' }),
    /** States in which there is no fixed place of work. */
    noFixedPlaceStates: many(country, { box: '5.3' }),
    institution: one(institution, { box: '6' }),
    issuedOn: one(date, { box: '6.10', label: 'document/issuedOn' }),
    /** Last day on which the document itself may be used as proof; not the end of the cover. */
    expiresOn: optional(date, { label: 'document/expiresOn' }),
  },
  {
    source: 'form A1; number 1 to 65 characters on paper, 4 to 50 in the DC4EU rulebook: the narrower rule holds for new documents',
    checks: [
      { check: 'one-of', paths: ['placesOfWork', 'noFixedPlaceStates'] },
      { check: 'order', from: 'issuedOn', to: 'expiresOn' },
    ],
  },
)

export type PdA1 = ValueOf<typeof pdA1Definition>

export function parsePdA1(input: unknown): Result<PdA1, readonly VocabularyError[]> {
  return parseAgainst(pdA1Definition, input, 'PDA1')
}
