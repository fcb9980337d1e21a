/**
 * Where a person habitually resides, when two States or their institutions differ: all elements together, then what the person intends.
 * @source 883/2004 Art. 1(j); 987/2009 Art. 11(1), (2)
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule, Verdict } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** What each institution says; one State where they agree. */
    statesSaid: Type.Array(stateSchema, { maxItems: 200 }),
    /** Where the person has been without a break, and since when. */
    longestPresence: stateSchema,
    presentSince: dateSchema,
    workPointsTo: stateSchema,
    /** Family status and ties. */
    familyPointsTo: stateSchema,
    unpaidActivityPointsTo: stateSchema,
    /** Source of income of a student. */
    studentIncomePointsTo: stateSchema,
    /** How permanent the housing is. */
    housingPointsTo: stateSchema,
    taxResidence: stateSchema,
    /** As the facts show it, above all the reasons for the move. */
    intentionPointsTo: stateSchema,
  }),
  { additionalProperties: false },
)
export type ResidenceFacts = Static<typeof factsSchema>

export interface ResidenceAnswer {
  readonly residence: StateCode
}

const byPerson = { answeredBy: ['person', 'register'] } as const
const sources: FactSources<ResidenceFacts> = {
  statesSaid: { question: 'residence-said', answeredBy: ['other-state', 'register'] },
  longestPresence: { question: 'presence', ...byPerson },
  presentSince: { question: 'presence-since', ...byPerson },
  workPointsTo: { question: 'work', answeredBy: ['person', 'employer'] },
  familyPointsTo: { question: 'family-ties', ...byPerson },
  unpaidActivityPointsTo: { question: 'unpaid-activity', ...byPerson },
  studentIncomePointsTo: { question: 'student-income', ...byPerson },
  housingPointsTo: { question: 'housing', ...byPerson },
  taxResidence: { question: 'tax-residence', ...byPerson },
  intentionPointsTo: { question: 'intention', answeredBy: ['person', 'clerk'] },
}

const elements = [
  'longestPresence',
  'workPointsTo',
  'familyPointsTo',
  'unpaidActivityPointsTo',
  'studentIncomePointsTo',
  'housingPointsTo',
  'taxResidence',
] as const
type Fact = keyof ResidenceFacts & string
type Differing = 'elements-differ'

export const institutionsAgree: Rule<ResidenceFacts, 'institutions-agree-on-residence', 'institutions-differ', ResidenceAnswer> = {
  id: 'institutions-agree-on-residence',
  provision: ['883/2004 Art 1(j)'],
  source: 'Swiss consolidated text of 987/2009',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['987/2009 Art 11(1)'],
  says: {
    condition: 'the institutions agree where the person habitually resides',
    holds: 'The person habitually resides in {state}, on which the institutions agree.',
    'institutions-differ': 'The institutions differ on where the person resides.',
  },
  evaluate({ statesSaid }): Verdict<Fact, 'institutions-differ', ResidenceAnswer> {
    const facts = ['statesSaid'] as const
    const [first, ...others] = new Set(statesSaid)
    if (first === undefined) return { state: 'unknown', missing: ['statesSaid'], facts }
    if (others.length > 0) return { state: 'fails', because: 'institutions-differ', facts }
    return { state: 'holds', concludes: { residence: first }, params: { state: first }, facts }
  },
}

export const centreOfInterests: Rule<ResidenceFacts, 'centre-of-interests', Differing, ResidenceAnswer> = {
  id: 'centre-of-interests',
  provision: ['987/2009 Art 11(1)'],
  source: 'Swiss consolidated text of 987/2009',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['987/2009 Art 11(2)'],
  says: {
    condition: 'the elements of Article 11(1) together show the centre of interests',
    holds: 'All elements that are known point to {state}.',
    'elements-differ':
      'The elements point to different States: the institutions weigh them together by common agreement, and where that leaves it open, the intention decides.',
  },
  evaluate(facts): Verdict<Fact, Differing, ResidenceAnswer> {
    const known = elements.filter((element) => facts[element] !== undefined)
    const [first, ...others] = new Set(known.map((element) => facts[element]))
    if (first === undefined) return { state: 'unknown', missing: ['longestPresence', 'familyPointsTo', 'housingPointsTo'], facts: elements }
    if (others.length > 0) return { state: 'unknown', because: 'elements-differ', missing: [], facts: elements }
    const missing = (['longestPresence', 'familyPointsTo', 'housingPointsTo'] as const).filter((element) => facts[element] === undefined)
    if (missing.length > 0) return { state: 'unknown', missing, facts: elements }
    return { state: 'holds', concludes: { residence: first }, params: { state: first }, facts: elements }
  },
}

export const residenceSubject: LawSubject<ResidenceFacts, ResidenceAnswer> = {
  id: 'habitual-residence',
  area: 'scope',
  title: 'Where a person habitually resides',
  factsSchema,
  sources,
  rules: [institutionsAgree, centreOfInterests],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<ResidenceAnswer>('habitual-residence', facts, at, sources)
    const agreed = reasoning.ask(institutionsAgree, facts)
    if (agreed.state === 'holds') return reasoning.decided(agreed.concludes)
    const centre = reasoning.ask(centreOfInterests, facts)
    if (centre.state === 'holds') return reasoning.decided(centre.concludes)
    const otherwise = facts.intentionPointsTo === undefined ? {} : { otherwise: { residence: facts.intentionPointsTo } }
    const isForClerk = centre.state === 'unknown' && centre.because !== undefined
    return isForClerk ? reasoning.forClerk({ ...otherwise, legalBasis: ['987/2009 Art 11(1)', '987/2009 Art 11(2)'] }) : reasoning.open()
  },
}
