/**
 * Periods of other States are added as far as they are needed, unless the branch has a rule of its own.
 * @source 883/2004 Art. 6 with Arts. 45, 51, 61 and 66; 987/2009 Art. 12(1) in the Swiss consolidated text
 * @unit   months, overlaps already removed (987/2009 Art. 12)
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'
import { type Branch, branches } from './benefit-facts.ts'

const monthsSchema = Type.Number({ minimum: 0, maximum: 1500 })

const factsSchema = Type.Partial(
  Type.Object({
    state: stateSchema,
    branch: oneOf(branches),
    neededMonths: monthsSchema,
    ownMonths: monthsSchema,
    /** Under the legislation of other States that apply the Regulation. */
    otherMonths: monthsSchema,
  }),
  { additionalProperties: false },
)
export type AddingPeriodsFacts = Static<typeof factsSchema>

export interface AddingPeriodsAnswer {
  /** False: own periods are enough, or the branch does not add. */
  readonly areAdded: boolean
  /** With the periods that count. */
  readonly isConditionMet: boolean
}

const sources: FactSources<AddingPeriodsFacts> = {
  state: { question: 'claim-state', answeredBy: ['person', 'register'] },
  branch: { question: 'branch', answeredBy: ['register', 'clerk'], essential: true },
  neededMonths: { question: 'months-needed', answeredBy: ['register', 'clerk'] },
  ownMonths: { question: 'own-months', answeredBy: ['register'] },
  otherMonths: { question: 'months-in-other-states', answeredBy: ['other-state', 'register'] },
}

type Reason = 'own-rule-of-unemployment' | 'branch-does-not-add' | 'state-not-bound'
const byBranch: Readonly<Partial<Record<Branch, readonly string[]>>> = {
  'old-age': ['883/2004 Art 6', '883/2004 Art 51(1)'],
  survivors: ['883/2004 Art 6', '883/2004 Art 51(1)'],
  invalidity: ['883/2004 Art 6', '883/2004 Art 45'],
}

export const periodsAdded: Rule<AddingPeriodsFacts, 'periods-added-as-needed', Reason, AddingPeriodsAnswer> = {
  id: 'periods-added-as-needed',
  provision: ['883/2004 Art 6', '987/2009 Art 12(1)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 12; 883/2004 Art. 6: facts of the research',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'a right depends on periods, and the branch adds those of other States',
    holds: 'Periods of other States are added as far as they are needed: {counted} of {needed} months.',
    'own-rule-of-unemployment': 'Unemployment benefits have a rule of their own on foreign periods.',
    'branch-does-not-add': 'Pre-retirement benefits do not add periods of other States.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { state, branch, neededMonths, ownMonths, otherMonths } = known
    const facts = ['state', 'branch', 'neededMonths', 'ownMonths', 'otherMonths'] as const
    const unbound = findUnbound([state], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    if (branch === undefined) return { state: 'unknown', missing: ['branch'], facts }
    if (branch === 'unemployment')
      return { state: 'fails', because: 'own-rule-of-unemployment', leadsTo: ['883/2004 Art 61(1)', '883/2004 Art 61(2)'], facts }
    if (branch === 'pre-retirement')
      return { state: 'fails', because: 'branch-does-not-add', provision: ['883/2004 Art 66'], leadsTo: ['883/2004 Art 66'], facts }
    if (neededMonths === undefined || ownMonths === undefined)
      return { state: 'unknown', missing: [neededMonths === undefined ? 'neededMonths' : 'ownMonths'], facts }
    const isEnoughAlone = ownMonths >= neededMonths
    if (!isEnoughAlone && otherMonths === undefined) return { state: 'unknown', missing: ['otherMonths'], facts }
    const counted = isEnoughAlone ? ownMonths : Math.min(neededMonths, ownMonths + (otherMonths ?? 0))
    return {
      state: 'holds',
      concludes: { areAdded: !isEnoughAlone && otherMonths !== 0, isConditionMet: counted >= neededMonths },
      provision: byBranch[branch] ?? ['883/2004 Art 6', '987/2009 Art 12(1)'],
      params: { counted, needed: neededMonths },
      facts,
    }
  },
}

export const addingPeriodsSubject: LawSubject<AddingPeriodsFacts, AddingPeriodsAnswer> = {
  id: 'adding-periods',
  area: 'scope',
  title: 'Whether periods of other States are added for a right that depends on periods',
  factsSchema,
  sources,
  rules: [periodsAdded],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<AddingPeriodsAnswer>('adding-periods', facts, at, sources)
    const said = reasoning.ask(periodsAdded, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    if (said.state === 'unknown') return reasoning.open()
    const { neededMonths, ownMonths } = facts
    if (said.because !== 'branch-does-not-add' || neededMonths === undefined || ownMonths === undefined) return reasoning.forClerk()
    return reasoning.decided({ areAdded: false, isConditionMet: ownMonths >= neededMonths })
  },
}
