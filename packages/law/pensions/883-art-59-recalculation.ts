/**
 * Whether a pension is calculated again: not for a general uprating, but where the way of calculation or the person's situation changes.
 * @source 883/2004 Art. 59(1)-(2)
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    change: oneOf(['general-uprating', 'method-of-calculation', 'personal-situation']),
  }),
  { additionalProperties: false },
)
export type RecalculationFacts = Static<typeof factsSchema>

export interface RecalculationAnswer {
  /** False: the rate or the amount is added to the pension of Art. 52 as it stands. */
  readonly isCalculatedAgain: boolean
}

const sources: FactSources<RecalculationFacts> = {
  change: { question: 'what-changed-in-the-pension', answeredBy: ['register', 'other-state'], essential: true },
}

export const recalculation: Rule<RecalculationFacts, 'pension-recalculation', never, RecalculationAnswer> = {
  id: 'pension-recalculation',
  provision: ['883/2004 Art 59(1)', '883/2004 Art 59(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known what changed',
    holds: 'After a change of the kind {change}, calculated again: {again}.',
  },
  evaluate({ change }) {
    const facts = ['change'] as const
    if (change === undefined) return { state: 'unknown', missing: facts, facts }
    const isCalculatedAgain = change !== 'general-uprating'
    return {
      state: 'holds',
      concludes: { isCalculatedAgain },
      params: { change, again: isCalculatedAgain },
      provision: [isCalculatedAgain ? '883/2004 Art 59(1)' : '883/2004 Art 59(2)'],
      facts,
    }
  },
}

export const recalculationSubject: LawSubject<RecalculationFacts, RecalculationAnswer> = {
  id: 'pension-recalculation',
  area: 'pensions',
  title: 'Whether a pension is calculated again after a change',
  factsSchema,
  sources,
  rules: [recalculation],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<RecalculationAnswer>('pension-recalculation', facts, at, sources)
    const said = reasoning.ask(recalculation, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
