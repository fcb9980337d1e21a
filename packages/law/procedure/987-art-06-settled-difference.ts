/**
 * Once a difference of views is settled, the State found competent counts as competent from the start; the rest is settled between
 * institutions.
 * @source 987/2009 Art. 6(4)-(5), Swiss consolidated text; Arts. 73 and 67(3)
 */
import { type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    provisionalState: stateSchema,
    settledState: stateSchema,
    /** First day of the provisional insurance, or of the provisional benefit. */
    provisionalFrom: dateSchema,
    settledOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type SettledDifferenceFacts = Static<typeof factsSchema>

export interface SettledDifferenceAnswer {
  readonly legislation: StateCode
  /** The State counts as competent from this day at the latest. */
  readonly from: PlainDate
  /** Contributions and cash benefits are settled between the institutions. */
  readonly isSettlementNeeded: boolean
}

const sources: FactSources<SettledDifferenceFacts> = {
  provisionalState: { question: 'provisional-state', answeredBy: ['register', 'other-state'], essential: true },
  settledState: { question: 'settled-state', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  provisionalFrom: { question: 'provisional-from', answeredBy: ['register', 'other-state'], essential: true },
  settledOn: { question: 'competence-settled-on', answeredBy: ['register', 'clerk'] },
}

export const settledFromStart: Rule<SettledDifferenceFacts, 'settled-from-the-start', 'state-not-bound', SettledDifferenceAnswer> = {
  id: 'settled-from-the-start',
  provision: ['987/2009 Art 6(4)', '987/2009 Art 6(5)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 6',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['987/2009 Art 73(1)', '987/2009 Art 73(2)'],
  says: {
    condition: 'it is settled whose legislation applies after one applied provisionally',
    holds: 'The legislation of {state} counts as applicable since {from}, as if there had been no difference of views.',
    'state-not-bound': '{state} did not apply the Regulation on {from}.',
  },
  evaluate: (known) => {
    const { provisionalState, settledState, provisionalFrom } = known
    const needed = ['provisionalState', 'settledState', 'provisionalFrom'] as const
    const facts = [...needed, 'settledOn'] as const
    if (provisionalState === undefined || settledState === undefined || provisionalFrom === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    const params = { state: settledState, from: provisionalFrom }
    const unbound = findUnbound([settledState, provisionalState], provisionalFrom)
    if (unbound !== undefined)
      return { state: 'unknown', because: 'state-not-bound', missing: [], params: { ...params, state: unbound }, facts }
    const isSettlementNeeded = settledState !== provisionalState
    return {
      state: 'holds',
      concludes: { legislation: settledState, from: provisionalFrom, isSettlementNeeded },
      params,
      provision: isSettlementNeeded ? ['987/2009 Art 6(4)', '987/2009 Art 6(5)'] : ['987/2009 Art 6(4)'],
      facts,
    }
  },
}

export const settledDifferenceSubject: LawSubject<SettledDifferenceFacts, SettledDifferenceAnswer> = {
  id: 'settled-difference',
  area: 'procedure',
  title: 'From when the legislation applies on which States agreed after a difference of views',
  factsSchema,
  sources,
  rules: [settledFromStart],
  parse: factsParser(factsSchema, ({ provisionalFrom, settledOn }) =>
    provisionalFrom !== undefined && settledOn !== undefined && settledOn < provisionalFrom
      ? { code: 'law/facts-contradict', at: '/settledOn' }
      : undefined,
  ),
  dayOf: ({ settledOn, provisionalFrom }) => settledOn ?? provisionalFrom,
  decide(facts, at) {
    const reasoning = reasonAbout<SettledDifferenceAnswer>('settled-difference', facts, at, sources)
    const said = reasoning.ask(settledFromStart, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
