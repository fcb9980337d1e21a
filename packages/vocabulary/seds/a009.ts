/**
 * A009, notification of posting: the sending State tells the State of work that its own legislation goes on applying.
 * A change of the period is a new version of the same document; A008 has no place in this process.
 * @source EESSI data model 4.2, field paths of A009; coded fields and `AmendingDecision`: A003 and A009 samples of a national agency
 */
import { addresses, placesOfWork } from '../components/address.ts'
import { employers, selfEmployments } from '../components/employer.ts'
import { institution } from '../components/institution.ts'
import { fixedPeriod } from '../components/period.ts'
import { person } from '../components/person.ts'
import { code, country, date, freeText, group, indicator, one, optional } from '../definition/definition.ts'
import { sedText } from '../definition/definition-text.ts'
import { type SedContent, sed } from './sed-definition.ts'

const source = 'EESSI data model 4.2, A009'

const decision = group(
  'decision',
  {
    InitialDecision: one(indicator),
    /** Not in the empty template of 4.2; seen in A003 (CPI) and A009 (4.1) samples. */
    AmendingDecision: optional(group('decision', { datePreviousDecision: one(date) }, { source, confidence: 'mixed' }), {
      confidence: 'mixed',
    }),
  },
  {
    source,
    checks: [
      { check: 'required-when', path: 'AmendingDecision', when: 'InitialDecision', equals: 'false' },
      { check: 'only-when', path: 'AmendingDecision', when: 'InitialDecision', equals: 'false' },
    ],
  },
)

const decisionLegislationApplicable = group(
  'decision-legislation',
  {
    Decision: one(decision),
    memberStateWhichLegislationApplies: one(country),
    theDecisionAppliesForDurationActivityIndicator: optional(indicator),
    PeriodForWhichDecisionApplies: one(group('decision-legislation', { FixedPeriod: one(fixedPeriod) }, { source })),
  },
  { source },
)

export const a009 = sed({
  type: 'A009',
  package: 'SectorComponents/LegislationApplicable/A009',
  legalBasis: ['883/2004 Art 12', '987/2009 Art 15'],
  content: group(
    'A009',
    {
      Person: one(person),
      CompetentInstitutionIfDiffersFromSending: optional(institution, {
        label: 'legislation-seds/CompetentInstitutionIfDiffersFromSending',
      }),
      Addresses: optional(addresses, { label: 'legislation-seds/Addresses' }),
      EmployerInPostingState: optional(employers),
      EmployerInOtherMSConcerned: optional(employers),
      SelfEmployment: optional(selfEmployments, { label: 'legislation-seds/SelfEmployment' }),
      PlaceWork: optional(placesOfWork, { label: 'legislation-seds/PlaceWork' }),
      DecisionLegislationApplicable: one(decisionLegislationApplicable, { label: 'legislation-seds/DecisionLegislationApplicable' }),
      articleRegulationECNo8832004: one(code('article-posting')),
      AdditionalInformation: optional(group('additional-information', { additionalInformation: one(freeText()) }, { source }), {
        label: 'legislation-seds/AdditionalInformation',
      }),
    },
    { source, checks: [{ check: 'one-of', paths: ['EmployerInPostingState', 'SelfEmployment'] }] },
  ),
})

export type A009 = SedContent<typeof a009>

/** @source EESSI schemas 4.4 */
export const a009In44 = sedText(
  '',
  `
A009
  Person! > person-block-limited-nationality
  CompetentInstitutionIfDiffersFromSending > institution
  Addresses!
    Address[]! > legislation-address-with
  EmployerInPostingState
    Employer[] > employer
  EmployerInOtherMSConcerned
    Employer[] > employer
  SelfEmployment > self-employments
  PlaceWork > countries-of-work
  DecisionLegislationApplicable! > decision-la
  articleRegulationECNo8832004! : code article-posting
  AdditionalInformation > legislation-additional-information
`,
)
