/**
 * Additional family benefits for orphans, where Articles 67 and 68 give no right to them: the State of the longest insurance of the deceased.
 * @source 883/2004 Art. 69(1); from memory
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { familyStatesBound, since2010 } from './family-states-bound.ts'

const closed = { additionalProperties: false } as const

const factsSchema = Type.Partial(
  Type.Object({
    /** The legislation that Articles 67 and 68 point to already pays such benefits. */
    hasRightByGeneralRule: Type.Boolean(),
    /** How long the deceased was under each legislation, and whether the right exists under it. */
    insurance: Type.Array(
      Type.Object(
        { state: stateSchema, years: Type.Number({ minimum: 0, maximum: 120 }), hasRight: Type.Optional(Type.Boolean()) },
        closed,
      ),
      { maxItems: 200 },
    ),
  }),
  closed,
)
export type OrphanFacts = Static<typeof factsSchema>

export interface OrphanAnswer {
  /** Absent where the general rule already gives the right. */
  readonly payingState?: StateCode
}

const sources: FactSources<OrphanFacts> = {
  hasRightByGeneralRule: { question: 'orphan-right-by-general-rule', answeredBy: ['register', 'other-state'] },
  insurance: { question: 'insurance-years', answeredBy: ['register', 'other-state'], essential: true },
}

export const orphanBenefits: Rule<OrphanFacts, 'orphan-family-benefits', 'equally-long' | 'no-right-anywhere', OrphanAnswer> = {
  id: 'orphan-family-benefits',
  provision: ['883/2004 Art 69(1)'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'a State pays additional family benefits for the orphan',
    holds: 'It is known which State pays additional family benefits for the orphan.',
    'equally-long': 'The deceased was insured equally long in several States that give the right.',
    'no-right-anywhere': 'No legislation of the deceased gives the right.',
  },
  evaluate: ({ hasRightByGeneralRule, insurance }) => {
    const read = ['hasRightByGeneralRule', 'insurance'] as const
    if (hasRightByGeneralRule === undefined) return { state: 'unknown', missing: ['hasRightByGeneralRule'], facts: read }
    if (hasRightByGeneralRule) return { state: 'holds', concludes: {}, facts: read }
    if (insurance === undefined) return { state: 'unknown', missing: ['insurance'], facts: read }
    const byLength = insurance.filter(({ hasRight }) => hasRight !== false).sort((a, b) => b.years - a.years)
    const [first, second] = byLength
    if (first === undefined) return { state: 'unknown', because: 'no-right-anywhere', missing: [], facts: read }
    if (first.years === second?.years) return { state: 'unknown', because: 'equally-long', missing: [], facts: read }
    if (first.hasRight === undefined) return { state: 'unknown', missing: [`insurance/${insurance.indexOf(first)}`], facts: read }
    return { state: 'holds', concludes: { payingState: first.state }, facts: read }
  },
}

export const familyOrphanSubject: LawSubject<OrphanFacts, OrphanAnswer> = {
  id: 'family-orphans',
  area: 'family',
  title: 'Which State pays additional family benefits for an orphan',
  factsSchema,
  sources,
  rules: [familyStatesBound, orphanBenefits],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<OrphanAnswer>('family-orphans', facts, at, sources)
    const states = (facts.insurance ?? []).map(({ state }) => state)
    if (reasoning.ask(familyStatesBound, { states }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(orphanBenefits, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
