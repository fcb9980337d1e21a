/**
 * Institutions help each other free of charge; where they read the law differently they turn to each other first, then to the
 * Administrative Commission.
 * @source 883/2004 Art. 76(2), (6): memory
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    matter: oneOf(['help', 'interpretation']),
    /** An expense that the Administrative Commission has named as one to be paid back. */
    isReimbursableExpense: Type.Boolean(),
    /** The institution of the other State was asked about the difficulty. */
    otherStateWasAsked: Type.Boolean(),
    /** No solution was found within a reasonable time. */
    isUnsolved: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type CooperationFacts = Static<typeof factsSchema>

export interface CooperationAnswer {
  /** Of help: whether it is free. */
  readonly isFree?: boolean
  /** Of a difficulty: who is turned to next. */
  readonly turnsTo?: 'institution-of-other-state' | 'administrative-commission'
}

const sources: FactSources<CooperationFacts> = {
  matter: { question: 'matter-of-cooperation', answeredBy: ['clerk'], essential: true },
  isReimbursableExpense: { question: 'reimbursable-expense', answeredBy: ['clerk'] },
  otherStateWasAsked: { question: 'other-state-asked', answeredBy: ['register', 'clerk'] },
  isUnsolved: { question: 'no-solution-in-time', answeredBy: ['register', 'clerk'] },
}

const base = { source: 'memory', validity: { from: plainDate('2010-05-01') }, verified: false, leadsTo: [] } as const

export const helpIsFree: Rule<CooperationFacts, 'help-is-free', 'reimbursable-expense'> = {
  ...base,
  id: 'help-is-free',
  provision: ['883/2004 Art 76(2)'],
  says: {
    condition: 'the help is none of the expenses that the Administrative Commission has named',
    holds: 'Institutions help each other as if they applied their own law, and as a rule free of charge.',
    'reimbursable-expense': 'The Administrative Commission has named this expense as one to be paid back.',
  },
  evaluate: ({ isReimbursableExpense }) => {
    const facts = ['isReimbursableExpense'] as const
    if (isReimbursableExpense === true) return { state: 'fails', because: 'reimbursable-expense', facts }
    return isReimbursableExpense === undefined ? { state: 'holds', presumed: true, facts } : { state: 'holds', facts }
  },
}

export const otherStateFirst: Rule<CooperationFacts, 'other-state-asked-first', never, NonNullable<CooperationAnswer['turnsTo']>> = {
  ...base,
  id: 'other-state-asked-first',
  provision: ['883/2004 Art 76(6)'],
  says: {
    condition: 'it is known whether the other State was asked, and whether a solution was found in a reasonable time',
    holds: 'The next to be turned to: the {next}.',
  },
  evaluate: ({ otherStateWasAsked, isUnsolved }) => {
    const facts = ['otherStateWasAsked', 'isUnsolved'] as const
    if (otherStateWasAsked === undefined) return { state: 'unknown', missing: ['otherStateWasAsked'], facts }
    if (otherStateWasAsked && isUnsolved === undefined) return { state: 'unknown', missing: ['isUnsolved'], facts }
    const next = otherStateWasAsked && isUnsolved === true ? 'administrative-commission' : 'institution-of-other-state'
    return { state: 'holds', concludes: next, params: { next: next.replaceAll('-', ' ') }, facts }
  },
}

export const cooperationSubject: LawSubject<CooperationFacts, CooperationAnswer> = {
  id: 'cooperation-of-institutions',
  area: 'procedure',
  title: 'What help between institutions costs, and who settles how the law is read',
  factsSchema,
  sources,
  rules: [helpIsFree, otherStateFirst],
  parse: factsParser(factsSchema, ({ otherStateWasAsked, isUnsolved }) =>
    otherStateWasAsked === false && isUnsolved === true ? { code: 'law/facts-contradict', at: '/isUnsolved' } : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<CooperationAnswer>('cooperation-of-institutions', facts, at, sources)
    if (facts.matter === undefined) return reasoning.open({ missing: ['matter'] })
    if (facts.matter === 'help') {
      const free = reasoning.ask(helpIsFree, facts)
      return free.state === 'unknown' ? reasoning.open() : reasoning.decided({ isFree: free.state === 'holds' })
    }
    const next = reasoning.ask(otherStateFirst, facts)
    return next.state === 'holds' ? reasoning.decided({ turnsTo: next.concludes }) : reasoning.open()
  },
}
