/**
 * Persons who live outside the State that pays for them: they register for full care at residence with an S1 of that State.
 * @source 883/2004 Arts. 17, 22 and 26, Annex XI (Switzerland); 987/2009 Art. 24; secu.lu, loisuisse.ch
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** For a pension claimant: the State of residence during the claim. */
    competentState: stateSchema,
    residenceState: stateSchema,
    person: oneOf(['insured-person', 'family-member', 'pension-claimant', 'family-of-pensioner']),
    /** A pension claimant who loses the right to care by legislation of the State that was competent last. */
    hasLostCover: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type CareAtResidenceFacts = Static<typeof factsSchema>

export interface CareAtResidenceAnswer {
  readonly costState: StateCode
}

const sources: FactSources<CareAtResidenceFacts> = {
  competentState: { question: 'competent-state', answeredBy: ['register', 'other-state'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  person: { question: 'care-person', answeredBy: ['person', 'register'] },
  hasLostCover: { question: 'cover-lost-during-claim', answeredBy: ['register'] },
}

/** Residents of these States who are insured in Switzerland may have chosen insurance at home. */
const choiceWithSwitzerland: readonly StateCode[] = ['AT', 'DE', 'FR', 'IT']

type Reason = 'resides-there' | 'may-choose-insurance-at-home' | 'claimant-without-cover'
const cited = { 'pension-claimant': '883/2004 Art 22', 'family-of-pensioner': '883/2004 Art 26' } as const

export const careAtResidence: Rule<CareAtResidenceFacts, 'care-at-residence', Reason, CareAtResidenceAnswer> = {
  id: 'care-at-residence',
  provision: ['883/2004 Art 17', '987/2009 Art 24(1)'],
  source: 'secu.lu, 883/2004 Art 17; claimants, family of pensioners and Annex XI from memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the person lives outside the State that pays for care',
    holds: 'The person registers where they live and gets the same care as insured persons there; {state} bears the cost.',
    'resides-there': 'The person lives in the State that pays for care.',
    'may-choose-insurance-at-home': 'Residents of {residence} who are insured in Switzerland may choose insurance at home instead.',
    'claimant-without-cover':
      'The claimant has lost cover: care is given where they live, if that State’s law gives it, until the claim is decided.',
  },
  evaluate: ({ competentState, residenceState, person, hasLostCover }) => {
    const read = ['competentState', 'residenceState', 'person', 'hasLostCover'] as const
    if (competentState === undefined || residenceState === undefined)
      return { state: 'unknown', missing: [competentState === undefined ? 'competentState' : 'residenceState'], facts: read }
    const provision =
      person === 'pension-claimant' || person === 'family-of-pensioner'
        ? [cited[person], '987/2009 Art 24(1)']
        : ['883/2004 Art 17', '987/2009 Art 24(1)']
    if (person === 'pension-claimant' && hasLostCover !== false)
      return hasLostCover === undefined
        ? { state: 'unknown', missing: ['hasLostCover'], provision, facts: read }
        : { state: 'unknown', because: 'claimant-without-cover', missing: [], provision, facts: read }
    if (competentState === residenceState) return { state: 'fails', because: 'resides-there', facts: read }
    if (competentState === 'CH' && choiceWithSwitzerland.includes(residenceState))
      return {
        state: 'unknown',
        because: 'may-choose-insurance-at-home',
        missing: [],
        provision: ['883/2004 Annex XI'],
        params: { residence: residenceState },
        facts: read,
      }
    return { state: 'holds', concludes: { costState: competentState }, provision, params: { state: competentState }, facts: read }
  },
}

export const careAtResidenceSubject: LawSubject<CareAtResidenceFacts, CareAtResidenceAnswer> = {
  id: 'care-at-residence',
  area: 'sickness',
  title: 'Care where the person lives, for the account of another State',
  factsSchema,
  sources,
  rules: [careStatesBound, careAtResidence],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<CareAtResidenceAnswer>('care-at-residence', facts, at, sources)
    const states = [facts.competentState, facts.residenceState]
    if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: true }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(careAtResidence, facts)
    if (said.state !== 'holds') return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
    return reasoning.decided(said.concludes, { documents: [{ document: 'PDS1', issuedBy: said.concludes.costState, mayBeIssued: true }] })
  },
}
