/** Sickness cases: who bears the cost, which card and which care, planned treatment, retired frontier workers, fixed amounts. */
import type { Decision } from '@passerelle/law'
import type { CaseFacts, CaseReader, CaseReaders } from '../case-language.ts'
import { answerOf, cents, day, fromCents, reader } from '../reading.ts'

type Words = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase() : '')

const insuranceIn = ({ insurance_years }: CaseFacts): unknown =>
  typeof insurance_years === 'object' && insurance_years !== null
    ? Object.entries(insurance_years).map(([state, years]) => ({ state, years }))
    : insurance_years

const pensionerCost: CaseReader = {
  put: (facts) => ({
    subject: 'pensioner-care-cost',
    on: day(facts),
    facts: reader(facts).known({
      residenceState: 'residence_state',
      pensionsFrom: 'pensions_from',
      hasPensionFromResidence: 'pension_from_residence',
      hasCareRightInResidence: 'right_to_care_in_residence',
      restsOnResidenceOnly: 'care_in_residence_rests_on_residence_only',
      worksInResidence: 'works_in_residence',
      insurance: insuranceIn,
      lastSubjectTo: 'last_subject_to',
    }),
  }),
  tell: (decision) => withoutUnknown({ outcome: 'determined', cost_state: answerOf<{ costState: string }>(decision)?.costState }),
}

const withoutUnknown = (entries: Words): Words => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

/** `full-care` → `full_care`. */
const careTold = (decision: Decision): Words => withoutUnknown({ outcome: answerOf<{ care: string }>(decision)?.care.replaceAll('-', '_') })

/** The narrower words first. */
function personIn({ person }: CaseFacts): string | undefined {
  const words = text(person)
  const isFamily = /family|spouse|child|dependant|wife|husband/.test(words)
  const isFrontier = /frontier|cross-border worker/.test(words)
  if (isFamily) return isFrontier ? 'family-of-frontier-worker' : 'family-member'
  if (isFrontier) return 'frontier-worker'
  return /insured person|worker|employed/.test(words) ? 'insured-person' : undefined
}

/** Care `in DK`, by the two letters. */
const careStateIn = ({ care }: CaseFacts): string | undefined =>
  typeof care === 'string' ? /\bin ([A-Z]{2})\b/.exec(care)?.[1] : undefined

function isPlannedIn({ care }: CaseFacts): boolean | undefined {
  const words = text(care)
  if (/unplanned|urgent|emergency|necessary|accident|acute/.test(words)) return false
  return /planned|routine|scheduled|elective|check-?up/.test(words) ? true : undefined
}

const competentState: CaseReader = {
  put: (facts) => ({
    subject: 'care-in-competent-state',
    on: day(facts),
    facts: reader(facts).known({
      competentState: 'competent_state',
      residenceState: 'residence_state',
      person: personIn,
      careState: careStateIn,
      isPlanned: isPlannedIn,
    }),
  }),
  tell: careTold,
}

const plannedTreatment: CaseReader = {
  put: (facts) => ({
    subject: 'planned-treatment',
    on: day(facts),
    facts: reader(facts).known({
      isInBasketOfResidence: 'treatment_in_basket_of_residence_state',
      isAvailableInTime: 'available_in_medically_justifiable_time',
      residenceState: 'residence_state',
      competentState: 'competent_state',
      treatmentState: 'treatment_state',
    }),
  }),
  tell: () => ({ outcome: 'must_authorise' }),
}

/** `null` says that there is none; any relation in words makes a family member. */
function isFamilyIn({ relation_to_union_citizen: relation }: CaseFacts): boolean | undefined {
  if (relation === null || relation === false) return false
  if (relation === true) return true
  const words = text(relation)
  if (words === '') return undefined
  return !/^(none|no\b|not\b|unrelated)/.test(words)
}

const statusIn = ({ nationality }: CaseFacts): string | undefined =>
  ['stateless', 'refugee'].find((status) => text(nationality).startsWith(status))

const card: CaseReader = {
  put: (facts) => ({
    subject: 'health-card-abroad',
    on: day(facts),
    facts: reader(facts).known({
      insuredIn: 'insured_in',
      stayIn: 'stay_in',
      nationality: (known) => (statusIn(known) === undefined ? known.nationality : undefined),
      status: statusIn,
      isFamilyOfUnionCitizen: isFamilyIn,
    }),
  }),
  tell: (decision) => {
    const isUsable = answerOf<{ isUsable: boolean }>(decision)?.isUsable
    return { document: 'EHIC', ...(isUsable === undefined ? {} : { outcome: isUsable ? 'usable' : 'not_usable' }) }
  },
}

const pensionerStay: CaseReader = {
  put: (facts) => ({
    subject: 'pensioner-stay',
    on: day(facts),
    facts: reader(facts).known({
      pensionFrom: 'pension_from',
      residenceState: 'residence_state',
      stayIn: 'stay_in',
      hasPensionFromResidence: 'pension_from_residence',
    }),
  }),
  tell: careTold,
}

const careOfRetired: Readonly<Record<string, string>> = {
  'full-care-there': 'care_in_former_work_state',
  'only-continued-treatment': 'only_continued_treatment',
}

const retiredFrontierWorker: CaseReader = {
  put: (facts) => ({
    subject: 'retired-frontier-worker-care',
    on: day(facts),
    facts: reader(facts).known({
      formerWorkState: 'former_work_state',
      costState: 'cost_state',
      residenceState: 'residence_state',
      frontierYears: 'frontier_years_in_last_5_before_pension',
    }),
  }),
  tell: (decision) => withoutUnknown({ outcome: careOfRetired[answerOf<{ care: string }>(decision)?.care ?? ''] }),
}

function groupIn({ group }: CaseFacts): string | undefined {
  const words = text(group)
  const isFamily = /family|spouse|child|dependant/.test(words)
  if (/pensioner|retired/.test(words)) return isFamily ? 'family-of-pensioner' : 'pensioner'
  return isFamily || /insured|worker/.test(words) ? 'family-of-insured-person' : undefined
}

const fixedAmount: CaseReader = {
  put: (facts) => ({
    subject: 'care-fixed-amount',
    on: day(facts),
    facts: reader(facts).known({
      competentState: 'competent_state',
      creditorState: 'creditor_state',
      yearlyAverage: ({ creditor_annual_average_cost_eur: average }) => cents(average),
      group: groupIn,
    }),
  }),
  tell: (decision) => {
    const monthly = answerOf<{ monthly: number }>(decision)?.monthly
    return monthly === undefined ? {} : { outcome: 'determined', monthly_fixed_amount: fromCents(monthly) }
  },
}

export const sicknessCases: CaseReaders = {
  who_bears_cost_pensioner: pensionerCost,
  care_in_competent_state: competentState,
  planned_treatment: plannedTreatment,
  ehic: card,
  pensioner_stay_in_paying_state: pensionerStay,
  retired_frontier_worker: retiredFrontierWorker,
  fixed_amount_month: fixedAmount,
}
