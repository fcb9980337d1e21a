/** What the question "is this benefit covered" looks at: the kind of benefit in the words of Articles 1, 3, 9 and 70, and what decides about it. */
import Type, { type Static } from 'typebox'
import { oneOf, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'

/** The branches of Art. 3(1), in its order. */
export const branches = [
  'sickness',
  'maternity',
  'invalidity',
  'old-age',
  'survivors',
  'accident-at-work',
  'death-grant',
  'unemployment',
  'pre-retirement',
  'family',
] as const
export type Branch = (typeof branches)[number]

export const benefitKinds = [
  ...branches,
  /** In cash or in kind, for persons who depend on the care of others. */
  'long-term-care',
  'special-non-contributory',
  'social-assistance',
  /** For victims of war, crime, terror or of acts of the State. */
  'compensation-of-victims',
  'maintenance-advance',
  /** Special childbirth and adoption allowances. */
  'birth-grant',
  /** Rests on a contract or a collective agreement, also in the second pillar. */
  'contractual-scheme',
  /** Named as outside the list of branches, such as housing allowances and study grants. */
  'other-risk',
] as const
export type BenefitKind = (typeof benefitKinds)[number]

export const benefitFactsSchema = Type.Partial(
  Type.Object({
    kind: oneOf(benefitKinds),
    state: stateSchema,
    /** Granted after an individual assessment of needs that leaves discretion; `false`: by legally defined criteria. */
    needsTestedIndividually: Type.Boolean(),
    /** The benefit's entry in Annex I or X, whichever its kind asks for. */
    listedInAnnex: Type.Boolean(),
    /** The State declared under Art. 9 that the scheme comes under the Regulation. */
    declaredUnderArticle9: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type BenefitFacts = Static<typeof benefitFactsSchema>

export const benefitSources: FactSources<BenefitFacts> = {
  kind: { question: 'benefit-kind', answeredBy: ['register', 'clerk'], essential: true },
  state: { question: 'benefit-state', answeredBy: ['person', 'register'] },
  needsTestedIndividually: { question: 'individual-needs-test', answeredBy: ['register', 'clerk'] },
  listedInAnnex: { question: 'listed-in-annex', answeredBy: ['register', 'clerk'] },
  declaredUnderArticle9: { question: 'declared-under-article-9', answeredBy: ['register', 'clerk'] },
}
