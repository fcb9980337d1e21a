/**
 * Cash benefits are not reduced or withdrawn because the person, or a member of the family, lives in another State;
 * except unemployment benefits and the special benefits of Annex X.
 * @source 883/2004 Arts. 7, 63 and 70(3)-(4)
 */
import { isStateCode, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'
import { branches } from './benefit-facts.ts'

const factsSchema = Type.Partial(
  Type.Object({
    payingState: stateSchema,
    residenceState: countrySchema,
    kind: oneOf([...branches, 'special-non-contributory', 'social-assistance']),
    isInCash: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type ResidenceClauseFacts = Static<typeof factsSchema>

export interface ResidenceClauseAnswer {
  /** Whether it may be withheld because the person lives in the other State. */
  readonly mayBeWithheld: boolean
}

const sources: FactSources<ResidenceClauseFacts> = {
  payingState: { question: 'paying-state', answeredBy: ['register', 'person'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  kind: { question: 'benefit-kind', answeredBy: ['register', 'clerk'], essential: true },
  isInCash: { question: 'benefit-in-cash', answeredBy: ['register', 'clerk'] },
}

type Reason =
  | 'resides-there'
  | 'resides-outside'
  | 'not-in-cash'
  | 'unemployment-stays'
  | 'special-benefit-stays'
  | 'outside-the-regulation'

export const noResidenceClause: Rule<ResidenceClauseFacts, 'no-residence-clause', Reason, ResidenceClauseAnswer> = {
  id: 'no-residence-clause',
  provision: ['883/2004 Art 7'],
  source: 'facts of the research on 883/2004 Arts. 7, 63 and 70',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'a cash benefit is due, and the person lives in another State that applies the Regulation',
    holds: 'The benefit of {state} may not be reduced, suspended or withdrawn because the person lives in {residence}.',
    'resides-there': 'The person lives in the State that pays.',
    'resides-outside': 'The person lives where the Regulation does not apply on that day. Agreements and national law decide.',
    'not-in-cash': 'The rule is on cash benefits. Care in kind has rules of its own.',
    'unemployment-stays': 'Unemployment benefits go abroad only as far as Articles 64, 65 and 65a say.',
    'special-benefit-stays': 'A special non-contributory benefit of Annex X is paid only in the State of residence, under its law.',
    'outside-the-regulation': 'Social assistance is outside the Regulation.',
  },
  evaluate: (known, { on }) => {
    const { payingState, residenceState, kind, isInCash } = known
    const needed = ['payingState', 'residenceState', 'kind'] as const
    const facts = [...needed, 'isInCash'] as const
    const missing = needed.filter((fact) => known[fact] === undefined)
    if (payingState === undefined || residenceState === undefined || kind === undefined) return { state: 'unknown', missing, facts }
    if (payingState === residenceState) return { state: 'fails', because: 'resides-there', facts }
    if (kind === 'social-assistance')
      return { state: 'fails', because: 'outside-the-regulation', provision: ['883/2004 Art 3(5)(a)'], facts }
    const isBound = isStateCode(residenceState) && appliesRegulationOn(residenceState, on) && appliesRegulationOn(payingState, on)
    if (!isBound) return { state: 'unknown', because: 'resides-outside', missing: [], facts }
    if (kind === 'special-non-contributory')
      return { state: 'fails', because: 'special-benefit-stays', provision: ['883/2004 Art 70(3)', '883/2004 Art 70(4)'], facts }
    if (kind === 'unemployment')
      return {
        state: 'fails',
        because: 'unemployment-stays',
        provision: ['883/2004 Art 63'],
        leadsTo: ['883/2004 Art 64', '883/2004 Art 65', '883/2004 Art 65a'],
        facts,
      }
    if (isInCash === false) return { state: 'fails', because: 'not-in-cash', leadsTo: ['883/2004 Art 17', '883/2004 Art 36'], facts }
    if (isInCash === undefined && (kind === 'sickness' || kind === 'maternity' || kind === 'accident-at-work'))
      return { state: 'unknown', missing: ['isInCash'], facts }
    return { state: 'holds', concludes: { mayBeWithheld: false }, params: { state: payingState, residence: residenceState }, facts }
  },
}

export const residenceClauseSubject: LawSubject<ResidenceClauseFacts, ResidenceClauseAnswer> = {
  id: 'residence-clause',
  area: 'scope',
  title: 'Whether a benefit may be withheld because the person lives in another State',
  factsSchema,
  sources,
  rules: [noResidenceClause],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<ResidenceClauseAnswer>('residence-clause', facts, at, sources)
    const said = reasoning.ask(noResidenceClause, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    if (said.state === 'unknown') return reasoning.open()
    return said.because === 'special-benefit-stays' ? reasoning.decided({ mayBeWithheld: true }) : reasoning.forClerk()
  },
}
