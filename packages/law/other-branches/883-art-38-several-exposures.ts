/**
 * Which State pays for an occupational disease after harmful work in several, and the way of the file to it.
 * @source 883/2004 Art. 38; 987/2009 Art. 36
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const yearSchema = Type.Number({ minimum: 1900, maximum: 2999 })

const factsSchema = Type.Partial(
  Type.Object({
    /** Work that can cause the disease. */
    exposure: Type.Array(
      Type.Object(
        { state: stateSchema, fromYear: Type.Optional(yearSchema), toYear: Type.Optional(yearSchema) },
        { additionalProperties: false },
      ),
      { maxItems: 200 },
    ),
    /** Every State whose conditions the person meets; empty where it was found that none are met. */
    conditionsMetIn: Type.Array(stateSchema, { maxItems: 200 }),
    /** Where the disease was first notified. */
    firstNotifiedIn: stateSchema,
  }),
  { additionalProperties: false },
)
export type SeveralExposuresFacts = Static<typeof factsSchema>
type Exposure = NonNullable<SeveralExposuresFacts['exposure']>

export interface SeveralExposuresAnswer {
  /** Absent where the conditions of none are met. */
  readonly payingState?: StateCode
  /** The way of the file, from where it was notified (or from the State of the last exposure) to the State that pays. */
  readonly route: readonly StateCode[]
}

const sources: FactSources<SeveralExposuresFacts> = {
  exposure: { question: 'harmful-work-by-state', answeredBy: ['person', 'register'], essential: true },
  conditionsMetIn: { question: 'states-with-conditions-met', answeredBy: ['other-state'], essential: true },
  firstNotifiedIn: { question: 'disease-notified-in', answeredBy: ['person'] },
}

interface Ordered extends SeveralExposuresFacts {
  /** States of exposure, the last one first. */
  readonly lastFirst?: readonly StateCode[]
}

export const exposureOrder: Rule<SeveralExposuresFacts, 'exposure-order', 'ended-together', readonly StateCode[]> = {
  id: 'exposure-order',
  provision: ['883/2004 Art 38', '987/2009 Art 36(1)'],
  source: 'Commission A-Z FAQ, letter O',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'it is known in which order the person did harmful work in the States',
    holds: 'The last harmful work was in {state}.',
    'ended-together': 'Harmful work in two States ended at the same time, so which was the last does not follow from the years.',
  },
  evaluate({ exposure, conditionsMetIn }) {
    const facts = ['exposure', 'conditionsMetIn'] as const
    if (exposure === undefined || exposure.length === 0) return { state: 'unknown', missing: ['exposure'], facts }
    if (!isEndKnown(exposure) && mattersWhoIsLast(statesOf(exposure), conditionsMetIn))
      return { state: 'unknown', missing: ['exposure'], facts }
    const lastFirst = [...exposure].sort((a, b) => endOf(b) - endOf(a) || (b.fromYear ?? 0) - (a.fromYear ?? 0))
    const states = statesOf(lastFirst)
    const contested = lastFirst.findIndex((earlier, index) => {
      const later = lastFirst[index - 1]
      return later !== undefined && later.state !== earlier.state && endOf(later) === endOf(earlier) && !follows(later, earlier)
    })
    if (contested !== -1 && mattersWhoIsLast(states, conditionsMetIn))
      return { state: 'unknown', because: 'ended-together', missing: [], facts }
    return { state: 'holds', concludes: states, params: { state: states[0] ?? '' }, facts }
  },
}

/** An end that is not known does no harm where the work began after all work elsewhere had ended. */
const isEndKnown = (exposure: Exposure): boolean =>
  exposure.every(
    ({ state, fromYear, toYear }) =>
      toYear !== undefined ||
      (fromYear !== undefined &&
        exposure.every((other) => other.state === state || (other.toYear !== undefined && other.toYear <= fromYear))),
  )
const endOf = ({ toYear }: Exposure[number]): number => toYear ?? Number.MAX_SAFE_INTEGER
const statesOf = (exposure: Exposure): StateCode[] => [...new Set(exposure.map(({ state }) => state))]
/** One began in the year in which the other ended. */
const follows = (later: Exposure[number], earlier: Exposure[number]): boolean =>
  later.fromYear !== undefined && earlier.toYear !== undefined && earlier.fromYear !== later.fromYear && later.fromYear >= earlier.toYear
const mattersWhoIsLast = (states: readonly StateCode[], met: readonly StateCode[] | undefined): boolean =>
  met === undefined || states.filter((state) => met.includes(state)).length > 1

export const lastStateWithConditionsMet: Rule<Ordered, 'disease-last-state-pays', 'no-conditions-met', StateCode> = {
  id: 'disease-last-state-pays',
  provision: ['883/2004 Art 38'],
  source: 'Commission A-Z FAQ, letter O',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['987/2009 Art 36(3)'],
  says: {
    condition: 'one of the States of exposure has its conditions met',
    holds: '{state} pays alone: it is the last State of exposure whose conditions are met.',
    'no-conditions-met': 'The conditions of no State of exposure are met.',
  },
  evaluate({ lastFirst = [], conditionsMetIn }) {
    const facts = ['exposure', 'conditionsMetIn'] as const
    if (conditionsMetIn === undefined) return { state: 'unknown', missing: ['conditionsMetIn'], facts }
    const payer = lastFirst.find((state) => conditionsMetIn.includes(state))
    if (payer === undefined) return { state: 'fails', because: 'no-conditions-met', facts }
    return { state: 'holds', concludes: payer, params: { state: payer }, facts }
  },
}

export const wayOfTheFile: Rule<Ordered & { readonly payer?: StateCode }, 'disease-way-of-the-file', never, readonly StateCode[]> = {
  id: 'disease-way-of-the-file',
  provision: ['987/2009 Art 36(1)', '987/2009 Art 36(2)', '987/2009 Art 36(3)'],
  source: 'Commission A-Z FAQ, letter O; memory for the paragraphs',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the file goes to the State of the last exposure and from there back, State by State',
    holds: 'The file goes this way: {route}.',
  },
  evaluate({ lastFirst = [], payer, firstNotifiedIn }) {
    const end = payer === undefined ? lastFirst.length : lastFirst.indexOf(payer) + 1
    const back = lastFirst.slice(0, end)
    const route = firstNotifiedIn === undefined || firstNotifiedIn === back[0] ? back : [firstNotifiedIn, ...back]
    return { state: 'holds', concludes: route, params: { route: route.join(' → ') }, facts: ['exposure', 'firstNotifiedIn'] }
  },
}

export const severalExposuresSubject: LawSubject<SeveralExposuresFacts, SeveralExposuresAnswer> = {
  id: 'occupational-disease-several-states',
  area: 'other-branches',
  title: 'Which State pays for an occupational disease after work in several States',
  factsSchema,
  sources,
  rules: [exposureOrder, lastStateWithConditionsMet, wayOfTheFile],
  parse: factsParser(factsSchema, ({ exposure = [] }) => {
    const index = exposure.findIndex(({ fromYear, toYear }) => fromYear !== undefined && toYear !== undefined && toYear < fromYear)
    return index === -1 ? undefined : { code: 'law/period-ends-before-start', at: `/exposure/${index}/toYear` }
  }),
  decide(facts, at) {
    const reasoning = reasonAbout<SeveralExposuresAnswer>('occupational-disease-several-states', facts, at, sources)
    const order = reasoning.ask(exposureOrder, facts)
    if (order.state !== 'holds') return reasoning.open()
    const lastFirst = order.concludes
    const payer = reasoning.ask(lastStateWithConditionsMet, { ...facts, lastFirst })
    if (payer.state === 'unknown') return reasoning.open()
    const payingState = payer.state === 'holds' ? payer.concludes : undefined
    // A State that never had the person at harmful work is none of those that Art. 38 looks at; if only such are named, a person looks.
    if (payingState === undefined && (facts.conditionsMetIn ?? []).length > 0) return reasoning.forClerk()
    const route = reasoning.ask(wayOfTheFile, { ...facts, lastFirst, ...(payingState === undefined ? {} : { payer: payingState }) })
    if (route.state !== 'holds') return reasoning.open()
    return reasoning.decided(
      { ...(payingState === undefined ? {} : { payingState }), route: route.concludes ?? [] },
      { legalBasis: [...payer.finding.provision, ...route.finding.provision] },
    )
  },
}
