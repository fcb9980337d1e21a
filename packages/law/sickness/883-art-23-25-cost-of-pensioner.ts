/**
 * Which State bears the cost of a pensioner's care: residence where it pays a pension and gives care, else the State of the longest insurance.
 * @source 883/2004 Arts. 23-25 and 31; cns.public.lu on several pensions
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import { since2010 } from './care-states-bound.ts'

const closed = { additionalProperties: false } as const

export const pensionerCostSchema = Type.Partial(
  Type.Object({
    residenceState: stateSchema,
    /** All States that pay the person a pension. */
    pensionsFrom: Type.Array(stateSchema, { maxItems: 200 }),
    hasPensionFromResidence: Type.Boolean(),
    /** Care in the State of residence under its own legislation. */
    hasCareRightInResidence: Type.Boolean(),
    /** That right needs no insurance and no activity. */
    restsOnResidenceOnly: Type.Boolean(),
    worksInResidence: Type.Boolean(),
    insurance: Type.Array(Type.Object({ state: stateSchema, years: Type.Number({ minimum: 0, maximum: 120 }) }, closed), { maxItems: 200 }),
    lastSubjectTo: stateSchema,
  }),
  closed,
)
export type PensionerCostFacts = Static<typeof pensionerCostSchema>

export const pensionerCostSources: FactSources<PensionerCostFacts> = {
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  pensionsFrom: { question: 'pensions-from', answeredBy: ['person', 'register', 'other-state'], essential: true },
  hasPensionFromResidence: { question: 'pensions-from', answeredBy: ['person', 'register', 'other-state'] },
  hasCareRightInResidence: { question: 'care-right-in-residence', answeredBy: ['register', 'other-state'] },
  restsOnResidenceOnly: { question: 'care-right-rests-on', answeredBy: ['register', 'other-state'] },
  worksInResidence: { question: 'works-in-residence', answeredBy: ['person', 'register'] },
  insurance: { question: 'insurance-years', answeredBy: ['register', 'other-state'], essential: true },
  lastSubjectTo: { question: 'last-legislation', answeredBy: ['register', 'other-state'], essential: true },
}

export const parsePensionerCostFacts = factsParser(pensionerCostSchema, findContradiction)

function findContradiction(facts: PensionerCostFacts): LawError | undefined {
  const { residenceState, pensionsFrom, hasPensionFromResidence, insurance, hasCareRightInResidence, restsOnResidenceOnly } = facts
  if (hasPensionFromResidence === false && residenceState !== undefined && pensionsFrom?.includes(residenceState))
    return { code: 'law/facts-contradict', at: '/hasPensionFromResidence' }
  if (hasCareRightInResidence === false && restsOnResidenceOnly === true)
    return { code: 'law/facts-contradict', at: '/restsOnResidenceOnly' }
  const twice = insurance?.findIndex(({ state }, i) => insurance.findIndex((row) => row.state === state) < i) ?? -1
  return twice === -1 ? undefined : { code: 'law/facts-contradict', at: `/insurance/${twice}/state` }
}

export interface BearsCost {
  readonly costState: StateCode
}
type CostRule<Id extends string, Reason extends string> = Rule<PensionerCostFacts, Id, Reason, BearsCost>

const base = {
  validity: since2010,
  verified: true,
  leadsTo: [],
  source: 'droit-bilingue.ch, 883/2004 Arts 23-24; cns.public.lu; wordscope.be',
}

export const worksAtResidence: CostRule<'pensioner-works-at-residence', 'not-working'> = {
  ...base,
  id: 'pensioner-works-at-residence',
  provision: ['883/2004 Art 31'],
  source: 'memory',
  verified: false,
  says: {
    condition: 'the pensioner works in the State of residence and is insured there for that',
    holds: 'Work in {state} gives care there, so {state} bears the cost whatever pensions are paid.',
    'not-working': 'The pensioner does not work in the State of residence.',
  },
  evaluate: ({ worksInResidence, residenceState }) => {
    const read = ['worksInResidence', 'residenceState'] as const
    if (worksInResidence === undefined || residenceState === undefined)
      return { state: 'unknown', missing: [residenceState === undefined ? 'residenceState' : 'worksInResidence'], facts: read }
    if (!worksInResidence) return { state: 'fails', because: 'not-working', facts: read }
    return { state: 'holds', concludes: { costState: residenceState }, params: { state: residenceState }, facts: read }
  },
}

export const pensionAndCareAtResidence: CostRule<'pension-and-care-at-residence', 'no-pension-there' | 'no-care-right-there'> = {
  ...base,
  id: 'pension-and-care-at-residence',
  provision: ['883/2004 Art 23'],
  leadsTo: ['883/2004 Art 24', '883/2004 Art 25'],
  says: {
    condition: 'the State of residence pays a pension and gives care',
    holds: '{state} pays a pension and gives care, so it bears the cost, however small the pension.',
    'no-pension-there': 'The State of residence pays no pension.',
    'no-care-right-there': 'The State of residence pays a pension but gives this person no right to care.',
  },
  evaluate: (facts) => {
    const { residenceState, pensionsFrom, hasPensionFromResidence, hasCareRightInResidence } = facts
    const read = ['residenceState', 'pensionsFrom', 'hasPensionFromResidence', 'hasCareRightInResidence'] as const
    if (residenceState === undefined) return { state: 'unknown', missing: ['residenceState'], facts: read }
    if (pensionsFrom === undefined && hasPensionFromResidence === undefined)
      return { state: 'unknown', missing: ['pensionsFrom'], facts: read }
    if (!(hasPensionFromResidence ?? pensionsFrom?.includes(residenceState) ?? false))
      return { state: 'fails', because: 'no-pension-there', facts: read }
    const isOnlyPayer = pensionsFrom?.every((state) => state === residenceState) === true && pensionsFrom.length > 0
    if (hasCareRightInResidence === true || (hasCareRightInResidence === undefined && isOnlyPayer))
      return { state: 'holds', concludes: { costState: residenceState }, params: { state: residenceState }, facts: read }
    if (hasCareRightInResidence === false) return { state: 'fails', because: 'no-care-right-there', facts: read }
    return { state: 'unknown', missing: ['hasCareRightInResidence'], facts: read }
  },
}

/** Only asked where no pension is paid at residence. */
export const ownCareAtResidence: CostRule<'own-care-at-residence', 'no-care-right-there' | 'right-rests-on-residence-only'> = {
  ...base,
  id: 'own-care-at-residence',
  provision: ['883/2004 Art 31', '883/2004 Art 24(1)'],
  leadsTo: ['883/2004 Art 25', '883/2004 Art 24(2)'],
  says: {
    condition: 'the pensioner has an insurance of their own at residence',
    holds: 'The person is insured for care in {state} without a pension from there, so {state} bears the cost.',
    'no-care-right-there': 'The State of residence gives no right to care of its own.',
    'right-rests-on-residence-only':
      'Care at residence needs no insurance there, and no pension is paid there: the States that pay pensions bear the cost.',
  },
  evaluate: ({ residenceState, hasCareRightInResidence, restsOnResidenceOnly }) => {
    const read = ['residenceState', 'hasCareRightInResidence', 'restsOnResidenceOnly'] as const
    const article25 = ['883/2004 Art 25'] as const
    if (restsOnResidenceOnly === true)
      return { state: 'fails', because: 'right-rests-on-residence-only', provision: article25, facts: read }
    if (hasCareRightInResidence === false)
      return { state: 'fails', because: 'no-care-right-there', provision: ['883/2004 Art 24(1)'], facts: read }
    if (hasCareRightInResidence === undefined) return { state: 'unknown', missing: ['hasCareRightInResidence'], facts: read }
    if (restsOnResidenceOnly === undefined || residenceState === undefined)
      return { state: 'unknown', missing: ['restsOnResidenceOnly'], facts: read }
    return { state: 'holds', concludes: { costState: residenceState }, params: { state: residenceState }, facts: read }
  },
}

type PayerReason = 'no-payer-abroad' | 'tie-not-broken'

export const payerOfCare: CostRule<'pension-payer-of-care', PayerReason> = {
  ...base,
  id: 'pension-payer-of-care',
  provision: ['883/2004 Art 24(2)', '987/2009 Art 24(3)'],
  says: {
    condition: 'it is known which State that pays a pension bears the cost',
    holds: '{state} pays a pension and bears the cost of care at the place of residence.',
    'no-payer-abroad': 'No other State pays a pension.',
    'tie-not-broken': 'Insurance was equally long in several States, and the last legislation is none of theirs.',
  },
  evaluate: ({ residenceState, pensionsFrom, insurance, lastSubjectTo }) => {
    const read = ['residenceState', 'pensionsFrom', 'insurance', 'lastSubjectTo'] as const
    if (pensionsFrom === undefined || residenceState === undefined)
      return { state: 'unknown', missing: [residenceState === undefined ? 'residenceState' : 'pensionsFrom'], facts: read }
    const payers = pensionsFrom.filter((state, i) => state !== residenceState && pensionsFrom.indexOf(state) === i)
    const [first, second] = payers
    if (first === undefined) return { state: 'unknown', because: 'no-payer-abroad', missing: [], facts: read }
    if (second === undefined) return bears(first, ['883/2004 Art 24(2)(a)', '987/2009 Art 24(3)'])
    const provision = ['883/2004 Art 24(2)(b)', '987/2009 Art 24(3)']
    let longest: readonly StateCode[] = []
    let most = -1
    for (const payer of payers) {
      const years = insurance?.find(({ state }) => state === payer)?.years
      if (years === undefined) return { state: 'unknown', missing: ['insurance'], provision, facts: read }
      if (years > most) [longest, most] = [[payer], years]
      else if (years === most) longest = [...longest, payer]
    }
    const [only, another] = longest
    if (only !== undefined && another === undefined) return bears(only, provision)
    if (lastSubjectTo === undefined) return { state: 'unknown', missing: ['lastSubjectTo'], provision, facts: read }
    if (!longest.includes(lastSubjectTo)) return { state: 'unknown', because: 'tie-not-broken', missing: [], provision, facts: read }
    return bears(lastSubjectTo, provision)

    function bears(costState: StateCode, provision: readonly string[]) {
      return { state: 'holds', concludes: { costState }, provision, params: { state: costState }, facts: read } as const
    }
  },
}
