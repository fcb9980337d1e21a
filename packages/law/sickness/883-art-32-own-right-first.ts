/**
 * A right of one's own to care comes before a right as a member of the family, unless it rests on residence alone.
 * @source 883/2004 Art. 32(1); from memory
 */
import Type, { type Static } from 'typebox'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({ hasOwnRight: Type.Boolean(), hasDerivedRight: Type.Boolean(), ownRightRestsOnResidenceOnly: Type.Boolean() }),
  { additionalProperties: false },
)
export type OwnRightFacts = Static<typeof factsSchema>

export interface OwnRightAnswer {
  readonly counts: 'own-right' | 'derived-right'
}

const sources: FactSources<OwnRightFacts> = {
  hasOwnRight: { question: 'own-care-right', answeredBy: ['register', 'other-state'] },
  hasDerivedRight: { question: 'derived-care-right', answeredBy: ['register', 'other-state'] },
  ownRightRestsOnResidenceOnly: { question: 'care-right-rests-on', answeredBy: ['register', 'other-state'] },
}

export const ownRightFirst: Rule<OwnRightFacts, 'own-care-right-first', 'no-right', OwnRightAnswer> = {
  id: 'own-care-right-first',
  provision: ['883/2004 Art 32(1)'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known which of two rights to care counts',
    holds: 'The right that counts is the {counts}.',
    'no-right': 'The person has neither a right of their own nor one through the family.',
  },
  evaluate: ({ hasOwnRight, hasDerivedRight, ownRightRestsOnResidenceOnly }) => {
    const read = ['hasOwnRight', 'hasDerivedRight', 'ownRightRestsOnResidenceOnly'] as const
    if (hasOwnRight === undefined) return { state: 'unknown', missing: ['hasOwnRight'], facts: read }
    const holds = (counts: OwnRightAnswer['counts']) =>
      ({ state: 'holds', concludes: { counts }, params: { counts: counts.replace('-', ' ') }, facts: read }) as const
    if (hasOwnRight && ownRightRestsOnResidenceOnly === false) return holds('own-right')
    if (hasDerivedRight === undefined) return { state: 'unknown', missing: ['hasDerivedRight'], facts: read }
    if (!hasOwnRight) return hasDerivedRight ? holds('derived-right') : { state: 'unknown', because: 'no-right', missing: [], facts: read }
    if (!hasDerivedRight) return holds('own-right')
    if (ownRightRestsOnResidenceOnly === undefined) return { state: 'unknown', missing: ['ownRightRestsOnResidenceOnly'], facts: read }
    return holds('derived-right')
  },
}

export const ownRightSubject: LawSubject<OwnRightFacts, OwnRightAnswer> = {
  id: 'own-or-derived-care-right',
  area: 'sickness',
  title: 'Whether a right of one’s own to care or one through the family counts',
  factsSchema,
  sources,
  rules: [ownRightFirst],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<OwnRightAnswer>('own-or-derived-care-right', facts, at, sources)
    const said = reasoning.ask(ownRightFirst, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
