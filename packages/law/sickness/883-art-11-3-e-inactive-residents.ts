/**
 * A citizen of the Union who does not work and lives in another State is admitted to its public health care; the State may ask a
 * proportionate contribution until there is a right of permanent residence.
 * @source CJEU C-535/19 (headnote); the limits by Directive 2004/38 from memory
 * @unit   whole months of legal residence; permanent residence after 60
 */
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { agreementOf } from '../states/participation.table.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    residenceState: stateSchema,
    isUnionCitizen: Type.Boolean(),
    isEconomicallyActive: Type.Boolean(),
    /** The law of the State of residence applies to the person, and no other State bears the cost of care. */
    isSubjectToItsLaw: Type.Boolean(),
    monthsOfResidence: Type.Number({ minimum: 0, maximum: 1500 }),
  }),
  { additionalProperties: false },
)
export type InactiveResidentFacts = Static<typeof factsSchema>

export interface InactiveResidentAnswer {
  readonly mustBeAdmitted: true
  /** In proportion, such as a contribution or the cost of comprehensive insurance. */
  readonly mayAskContribution: boolean
}

const sources: FactSources<InactiveResidentFacts> = {
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  isUnionCitizen: { question: 'union-citizen', answeredBy: ['person', 'register'] },
  isEconomicallyActive: { question: 'economically-active', answeredBy: ['person', 'register'] },
  isSubjectToItsLaw: { question: 'applicable-legislation', answeredBy: ['register', 'clerk'] },
  monthsOfResidence: { question: 'months-of-residence', answeredBy: ['person', 'register'] },
}

/** Directive 2004/38 Art. 16(1) and Art. 6(1). */
const permanentAfter = 60
const firstStay = 3

type Reason = 'works' | 'law-of-another-state' | 'no-union-citizen' | 'outside-the-union' | 'first-months'

export const inactiveAdmitted: Rule<InactiveResidentFacts, 'inactive-citizen-admitted-to-care', Reason, InactiveResidentAnswer> = {
  id: 'inactive-citizen-admitted-to-care',
  provision: ['883/2004 Art 11(3)(e)', '883/2004 Art 4', 'C-535/19'],
  source: 'CJEU C-535/19; what Directive 2004/38 adds: memory',
  validity: since2010,
  verified: true,
  fromMemory: 'how long a contribution may be asked',
  leadsTo: ['883/2004 Art 17', '883/2004 Art 24'],
  says: {
    condition: 'a citizen of the Union does not work and is subject to the law of the State of residence',
    holds:
      '{state} must admit the person to its public health care, and may ask a proportionate contribution until residence is permanent.',
    works: 'The person works, so the rules on work decide.',
    'law-of-another-state': 'The law of another State applies, or another State bears the cost of care.',
    'no-union-citizen': 'The judgment is on citizens of the Union. Other persons are for a member of staff.',
    'outside-the-union': '{state} is not in the Union, where the law on residence is another.',
    'first-months': 'In the first {months} months of residence the law on residence sets limits of its own.',
  },
  evaluate: (known) => {
    const { residenceState, isUnionCitizen, isEconomicallyActive, isSubjectToItsLaw, monthsOfResidence } = known
    const facts = ['residenceState', 'isUnionCitizen', 'isEconomicallyActive', 'isSubjectToItsLaw', 'monthsOfResidence'] as const
    const params = { state: residenceState ?? '', months: firstStay }
    if (isEconomicallyActive === true) return { state: 'fails', because: 'works', facts }
    if (isSubjectToItsLaw === false) return { state: 'fails', because: 'law-of-another-state', facts }
    if (isUnionCitizen === false) return { state: 'unknown', because: 'no-union-citizen', missing: [], facts }
    if (residenceState !== undefined && agreementOf(residenceState) !== 'EU')
      return { state: 'unknown', because: 'outside-the-union', missing: [], params, facts }
    const missing = facts.filter((fact) => known[fact] === undefined)
    if (missing.length > 0 || monthsOfResidence === undefined) return { state: 'unknown', missing, params, facts }
    if (monthsOfResidence < firstStay) return { state: 'unknown', because: 'first-months', missing: [], params, verified: false, facts }
    const mayAskContribution = monthsOfResidence < permanentAfter
    return { state: 'holds', concludes: { mustBeAdmitted: true, mayAskContribution }, params, verified: false, facts }
  },
}

export const inactiveResidentSubject: LawSubject<InactiveResidentFacts, InactiveResidentAnswer> = {
  id: 'inactive-resident-care',
  area: 'sickness',
  title: 'Whether a citizen who does not work is admitted to health care where they live, and at what cost',
  factsSchema,
  sources,
  rules: [careStatesBound, inactiveAdmitted],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<InactiveResidentAnswer>('inactive-resident-care', facts, at, sources)
    if (reasoning.ask(careStatesBound, { states: [facts.residenceState], isAlikeWithUk: false }).state !== 'holds')
      return reasoning.forClerk()
    const said = reasoning.ask(inactiveAdmitted, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
