/**
 * Which periods count in a special pension scheme for civil servants.
 * @source 883/2004 Art. 60(1)-(2)
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The law gives a right only where all periods were completed under special schemes for civil servants of that State, or count as such. */
    asksForSpecialPeriodsOnly: Type.Boolean(),
    /** The conditions of the special scheme are met with the periods that its own law recognises. */
    areConditionsMet: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type SpecialSchemeFacts = Static<typeof factsSchema>

export interface SpecialSchemeAnswer {
  readonly periodsOfOtherStatesCount: boolean
  /** Where the special scheme gives nothing, its periods count in the general scheme, or in that for workers or employees. */
  readonly scheme: 'special' | 'general'
}

const sources: FactSources<SpecialSchemeFacts> = {
  asksForSpecialPeriodsOnly: { question: 'special-periods-only', answeredBy: ['register', 'clerk'], essential: true },
  areConditionsMet: { question: 'conditions-of-special-scheme-met', answeredBy: ['register', 'clerk'], essential: true },
}

export const specialScheme: Rule<SpecialSchemeFacts, 'pension-special-scheme', never, SpecialSchemeAnswer> = {
  id: 'pension-special-scheme',
  provision: ['883/2004 Art 60(1)', '883/2004 Art 60(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known which periods the special scheme asks for',
    holds: 'Periods count in the {scheme} scheme; those of other States count: {others}.',
  },
  evaluate({ asksForSpecialPeriodsOnly, areConditionsMet }) {
    const facts = ['asksForSpecialPeriodsOnly', 'areConditionsMet'] as const
    if (asksForSpecialPeriodsOnly === undefined) return { state: 'unknown', missing: ['asksForSpecialPeriodsOnly'], facts }
    if (asksForSpecialPeriodsOnly && areConditionsMet === undefined) return { state: 'unknown', missing: ['areConditionsMet'], facts }
    const isGeneral = asksForSpecialPeriodsOnly && areConditionsMet === false
    const others = !asksForSpecialPeriodsOnly || isGeneral
    const scheme = isGeneral ? 'general' : 'special'
    return {
      state: 'holds',
      concludes: { periodsOfOtherStatesCount: others, scheme },
      params: { scheme, others },
      provision: [asksForSpecialPeriodsOnly ? '883/2004 Art 60(2)' : '883/2004 Art 60(1)'],
      facts,
    }
  },
}

export const specialSchemeSubject: LawSubject<SpecialSchemeFacts, SpecialSchemeAnswer> = {
  id: 'pension-special-scheme',
  area: 'pensions',
  title: 'Which periods count in a special pension scheme for civil servants',
  factsSchema,
  sources,
  rules: [specialScheme],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<SpecialSchemeAnswer>('pension-special-scheme', facts, at, sources)
    const said = reasoning.ask(specialScheme, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
