/**
 * Planned treatment that nobody authorised: may be refunded where it could not wait, or where the refusal was wrong. Always for a clerk.
 * @source C-173/09 Elchinov; C-777/18 WO; 883/2004 Art. 20(2); 987/2009 Art. 26(6)-(7); from memory
 */
import Type, { type Static } from 'typebox'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The state of health left no time to ask, or to wait for the answer. */
    couldNotWait: Type.Boolean(),
    /** Authorisation was refused, and the refusal was later found to be wrong. */
    wasWronglyRefused: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type UnauthorisedTreatmentFacts = Static<typeof factsSchema>

export interface UnauthorisedTreatmentAnswer {
  readonly mayBeRefunded: boolean
}

const sources: FactSources<UnauthorisedTreatmentFacts> = {
  couldNotWait: { question: 'treatment-could-not-wait', answeredBy: ['person', 'clerk'] },
  wasWronglyRefused: { question: 'authorisation-wrongly-refused', answeredBy: ['person', 'clerk'] },
}

type Reason = 'could-not-wait' | 'wrongly-refused' | 'no-ground-known'

export const treatmentWithoutAuthorisation: Rule<UnauthorisedTreatmentFacts, 'treatment-without-authorisation', Reason> = {
  id: 'treatment-without-authorisation',
  provision: ['883/2004 Art 20(2)', '987/2009 Art 26(6)', 'C-173/09', 'C-777/18'],
  source: 'memory of the rulings',
  validity: since2010,
  verified: false,
  leadsTo: ['Directive 2011/24/EU'],
  says: {
    condition: 'treatment without authorisation is to be refunded',
    holds: 'The treatment is to be refunded.',
    'could-not-wait': 'The treatment could not wait for authorisation. A member of staff examines a refund.',
    'wrongly-refused': 'Authorisation was refused wrongly. A member of staff examines a refund.',
    'no-ground-known': 'No ground is known for a refund under the Regulation; the Directive on patients’ rights may give one.',
  },
  evaluate: ({ couldNotWait, wasWronglyRefused }) => {
    const read = ['couldNotWait', 'wasWronglyRefused'] as const
    if (couldNotWait === true) return { state: 'unknown', because: 'could-not-wait', missing: [], facts: read }
    if (wasWronglyRefused === true) return { state: 'unknown', because: 'wrongly-refused', missing: [], facts: read }
    if (couldNotWait === undefined) return { state: 'unknown', missing: ['couldNotWait'], facts: read }
    if (wasWronglyRefused === undefined) return { state: 'unknown', missing: ['wasWronglyRefused'], facts: read }
    return { state: 'unknown', because: 'no-ground-known', missing: [], facts: read }
  },
}

export const unauthorisedTreatmentSubject: LawSubject<UnauthorisedTreatmentFacts, UnauthorisedTreatmentAnswer> = {
  id: 'treatment-without-authorisation',
  area: 'sickness',
  title: 'Whether planned treatment that nobody authorised may be refunded',
  factsSchema,
  sources,
  rules: [treatmentWithoutAuthorisation],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<UnauthorisedTreatmentAnswer>('treatment-without-authorisation', facts, at, sources)
    reasoning.ask(treatmentWithoutAuthorisation, facts)
    return reasoning.open()
  },
}
