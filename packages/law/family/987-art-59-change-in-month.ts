/**
 * The State changes during a month: the one that paid at its start pays the whole month, the new one from the first of the next.
 * @source 987/2009 Art. 59(1)
 */
import { addMonths, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { familyStatesBound, since2010 } from './family-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    formerState: stateSchema,
    newState: stateSchema,
    /** First day under the legislation of the new State. */
    changeOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type ChangeInMonthFacts = Static<typeof factsSchema>

export interface ChangeInMonthAnswer {
  /** The State that pays for the whole month in which the change falls. */
  readonly paysMonthOfChange: StateCode
  readonly paysMonthBefore: StateCode
  readonly newState: StateCode
  readonly newStatePaysFrom: PlainDate
}

const sources: FactSources<ChangeInMonthFacts> = {
  formerState: { question: 'former-state', answeredBy: ['person', 'register'], essential: true },
  newState: { question: 'new-state', answeredBy: ['person', 'register'], essential: true },
  changeOn: { question: 'change-of-state-on', answeredBy: ['person', 'register'], essential: true },
}

export const monthOfChange: Rule<ChangeInMonthFacts, 'family-month-of-change', 'no-change', ChangeInMonthAnswer> = {
  id: 'family-month-of-change',
  provision: ['987/2009 Art 59(1)', '987/2009 Art 59(2)'],
  source: 'loisuisse.ch, 987/2009 Art 59',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the competent State changes on a known day',
    holds: '{state} pays for the whole month of the change; {newState} pays from {from}.',
    'no-change': 'Both States are the same, so nothing changes.',
  },
  evaluate: ({ formerState, newState, changeOn }) => {
    const read = ['formerState', 'newState', 'changeOn'] as const
    if (formerState === undefined || newState === undefined || changeOn === undefined) {
      const known = { formerState, newState, changeOn }
      return { state: 'unknown', missing: read.filter((fact) => known[fact] === undefined), facts: read }
    }
    if (formerState === newState) return { state: 'fails', because: 'no-change', facts: ['formerState', 'newState'] }
    const startsMonth = changeOn.endsWith('-01')
    const from = startsMonth ? changeOn : plainDate(`${addMonths(changeOn, 1).slice(0, 8)}01`)
    const state = startsMonth ? newState : formerState
    const concludes = { paysMonthOfChange: state, paysMonthBefore: formerState, newState, newStatePaysFrom: from }
    return { state: 'holds', concludes, params: { state, newState, from }, facts: read }
  },
}

export const familyChangeSubject: LawSubject<ChangeInMonthFacts, ChangeInMonthAnswer> = {
  id: 'family-change-in-month',
  area: 'family',
  title: 'Which State pays family benefits for a month in which the State changes',
  factsSchema,
  sources,
  rules: [familyStatesBound, monthOfChange],
  parse: factsParser(factsSchema),
  dayOf: ({ changeOn }) => changeOn,
  decide(facts, at) {
    const reasoning = reasonAbout<ChangeInMonthAnswer>('family-change-in-month', facts, at, sources)
    if (reasoning.ask(familyStatesBound, { states: [facts.formerState, facts.newState] }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(monthOfChange, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
