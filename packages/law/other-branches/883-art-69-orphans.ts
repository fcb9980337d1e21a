/**
 * Which State pays additional or special family benefits for orphans: the one of the longest insurance of the deceased that has a right.
 * @source 883/2004 Art. 69(1)
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The law that Art. 67 and 68 designate gives such a benefit itself. */
    hasRightUnderPriorityLaw: Type.Boolean(),
    /** Insurance or residence of the deceased. */
    periods: Type.Array(
      Type.Object({ state: stateSchema, months: Type.Number({ minimum: 0, maximum: 1500 }) }, { additionalProperties: false }),
      { maxItems: 200 },
    ),
    /** Every State whose law gives the orphan a right. */
    rightIn: Type.Array(stateSchema, { maxItems: 200 }),
  }),
  { additionalProperties: false },
)
export type OrphanFacts = Static<typeof factsSchema>

export interface OrphanAnswer {
  /** Absent where no law of the deceased gives a right. */
  readonly payingState?: StateCode
}

const sources: FactSources<OrphanFacts> = {
  hasRightUnderPriorityLaw: { question: 'orphan-right-under-priority-law', answeredBy: ['register', 'clerk'] },
  periods: { question: 'insurance-of-the-deceased', answeredBy: ['register', 'other-state'], essential: true },
  rightIn: { question: 'states-with-orphan-right', answeredBy: ['other-state'], essential: true },
}

export const orphanBenefits: Rule<
  OrphanFacts,
  'orphan-longest-insurance',
  'right-under-priority-law' | 'no-right-anywhere' | 'equally-long',
  OrphanAnswer
> = {
  id: 'orphan-longest-insurance',
  provision: ['883/2004 Art 69(1)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 67', '883/2004 Art 68'],
  says: {
    condition: 'the law that comes first for family benefits gives none for orphans, and a law of the deceased does',
    holds: '{state} pays: of the laws that give a right, the deceased was longest under this one.',
    'right-under-priority-law': 'The law that comes first for family benefits gives the benefit itself.',
    'no-right-anywhere': 'No law of the deceased gives a right.',
    'equally-long': 'The deceased was equally long under two laws that give a right.',
  },
  evaluate({ hasRightUnderPriorityLaw, periods, rightIn }) {
    const facts = ['hasRightUnderPriorityLaw', 'periods', 'rightIn'] as const
    if (hasRightUnderPriorityLaw === undefined) return { state: 'unknown', missing: ['hasRightUnderPriorityLaw'], facts }
    if (hasRightUnderPriorityLaw) return { state: 'fails', because: 'right-under-priority-law', facts }
    if (periods === undefined) return { state: 'unknown', missing: ['periods'], facts }
    if (rightIn === undefined) return { state: 'unknown', missing: ['rightIn'], facts }
    const [first, second] = periods.filter(({ state }) => rightIn.includes(state)).sort((a, b) => b.months - a.months)
    if (first === undefined) return { state: 'fails', because: 'no-right-anywhere', facts }
    if (first.months === second?.months) return { state: 'unknown', because: 'equally-long', missing: [], facts }
    return { state: 'holds', concludes: { payingState: first.state }, params: { state: first.state }, facts }
  },
}

export const orphanSubject: LawSubject<OrphanFacts, OrphanAnswer> = {
  id: 'orphan-benefits',
  area: 'other-branches',
  title: 'Which State pays special family benefits for orphans',
  factsSchema,
  sources,
  rules: [orphanBenefits],
  parse: factsParser(factsSchema, ({ periods = [] }) =>
    new Set(periods.map(({ state }) => state)).size < periods.length ? { code: 'law/facts-contradict', at: '/periods' } : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<OrphanAnswer>('orphan-benefits', facts, at, sources)
    const said = reasoning.ask(orphanBenefits, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    if (said.state === 'unknown') return reasoning.open()
    return said.because === 'no-right-anywhere' ? reasoning.decided({}) : reasoning.forClerk()
  },
}
