/** The person whom a SED is about, as the Legislation Applicable SEDs ask for it. @source EESSI data model 4.2, field paths of A001 to A012; mandatory marks: public form renderings */
import { code, codeOrOther, country, group, many, one, optional, partialDate, some, text } from '../definition/definition.ts'
import { employer } from './employer.ts'
import { institution } from './institution.ts'

const source = 'EESSI data model 4.2'

export const personalIdentificationNumber = group(
  'pin',
  {
    country: one(country, { label: 'address/country' }),
    personalIdentificationNumber: one(text(65)),
    sector: optional(codeOrOther('sector')),
    Institution: optional(institution),
  },
  { source },
)

export const placeOfBirth = group(
  'place-of-birth',
  {
    town: optional(text(), { label: 'address/town' }),
    region: optional(text(), { label: 'address/region' }),
    country: optional(country, { label: 'address/country' }),
  },
  { source },
)

export const whenNoPin = group(
  'person',
  {
    PlaceBirth: optional(placeOfBirth),
    fatherFamilyNameAtBirth: optional(text()),
    forenameFather: optional(text()),
    motherFamilyNameAtBirth: optional(text()),
    forenameMother: optional(text()),
  },
  { source },
)

export const personIdentification = group(
  'person',
  {
    familyName: one(text()),
    forename: one(text()),
    dateBirth: one(partialDate),
    sex: one(code('sex')),
    familyNameAtBirth: optional(text()),
    forenameAtBirth: optional(text()),
    PINPersonInEachInstitution: optional(group('person', { PersonalIdentificationNumber: some(personalIdentificationNumber) }, { source })),
    IfPINNotProvidedForEveryInstitutionPleaseProvide: optional(whenNoPin),
  },
  { source },
)

/** Person with nationality: the first block of every Legislation Applicable SED. */
export const person = group(
  'person',
  {
    PersonIdentification: one(personIdentification),
    AdditionalInformationPerson: optional(group('person', { nationality: many(country) }, { source })),
  },
  { source },
)

/**
 * The few facts by which an administrative SED says what its case is about: a person, an employer or a reimbursement.
 * The empty documents show the first only; the others stand in filled ones.
 */
export const caseContext = group(
  'case-context',
  {
    PersonContext: optional(
      group('person', { familyName: one(text()), forename: one(text()), dateBirth: one(partialDate), sex: one(code('sex')) }, { source }),
    ),
    EmployerContext: optional(employer, { label: 'term/EmployerContext', confidence: 'mixed' }),
    ReimbursementContext: optional(
      group(
        'reimbursement-context',
        {
          reimbursementRequestID: optional(text(), { label: 'term/reimbursementRequestID' }),
          totalNumberIndividualClaims: optional(text(), { label: 'term/totalNumberIndividualClaims' }),
        },
        { source: 'EESSI schemas 4.4', confidence: 'mixed' },
      ),
      { label: 'term/ReimbursementContext', confidence: 'mixed' },
    ),
  },
  { source },
)
