/**
 * Care in the competent State for persons who reside elsewhere: full, but only necessary care for the family of a frontier worker where Annex III says so.
 * Where the care is sought at home after all, Art. 17 gives it in full.
 * @source 883/2004 Arts. 17-18 and Annex III; loisuisse.ch
 */
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findAnnexRow } from '../states/annexes.table.ts'
import { type CareAtResidenceFacts, careAtResidence } from './883-art-17-care-at-residence.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

export const carePersons = ['insured-person', 'frontier-worker', 'family-member', 'family-of-frontier-worker'] as const

const factsSchema = Type.Partial(
  Type.Object({
    competentState: stateSchema,
    residenceState: stateSchema,
    person: oneOf(carePersons),
    /** Where the care is sought. */
    careState: stateSchema,
    /** False: it became necessary on medical grounds during the stay. */
    isPlanned: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type CareInCompetentStateFacts = Static<typeof factsSchema>

export interface CareScope {
  /** `refused`: the care that is sought goes beyond what is necessary. */
  readonly care: 'full-care' | 'necessary-care-only' | 'refused'
}

const sources: FactSources<CareInCompetentStateFacts> = {
  competentState: { question: 'competent-state', answeredBy: ['register', 'other-state'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  person: { question: 'care-person', answeredBy: ['person', 'register'], essential: true },
  careState: { question: 'care-state', answeredBy: ['person'] },
  isPlanned: { question: 'is-care-planned', answeredBy: ['person', 'clerk'] },
}

type Reason = 'not-abroad' | 'not-in-competent-state'

export const careInCompetentState: Rule<CareInCompetentStateFacts, 'care-in-competent-state', Reason, CareScope> = {
  id: 'care-in-competent-state',
  provision: ['883/2004 Art 18(1)', '883/2004 Art 18(2)', '883/2004 Annex III'],
  source: 'loisuisse.ch, 883/2004 Art 18; cns.public.lu for the annex',
  validity: since2010,
  verified: true,
  leadsTo: ['883/2004 Art 17', '883/2004 Art 19(1)', '883/2004 Art 20(1)'],
  says: {
    condition: 'care in the competent State is open to a person who resides elsewhere',
    holds: 'In {state} the person has a right to: {care}.',
    'not-abroad': 'The person resides in the competent State, so its own law decides.',
    'not-in-competent-state': 'The care is sought in {careState}, which is not the competent State.',
  },
  evaluate: ({ competentState, residenceState, person, careState, isPlanned }, { on }) => {
    const read = ['competentState', 'residenceState', 'person', 'careState', 'isPlanned'] as const
    if (competentState === undefined || residenceState === undefined)
      return { state: 'unknown', missing: [competentState === undefined ? 'competentState' : 'residenceState'], facts: read }
    if (competentState === residenceState) return { state: 'fails', because: 'not-abroad', facts: read }
    if (careState !== undefined && careState !== competentState)
      return { state: 'fails', because: 'not-in-competent-state', params: { careState }, facts: read }
    const isRestricted = findAnnexRow('883/III', competentState, on) !== undefined
    if (isRestricted && person === undefined) return { state: 'unknown', missing: ['person'], facts: read }
    const care =
      !isRestricted || person !== 'family-of-frontier-worker' ? 'full-care' : isPlanned === true ? 'refused' : 'necessary-care-only'
    return { state: 'holds', concludes: { care }, params: { state: competentState, care }, facts: read }
  },
}

export const careInCompetentStateSubject: LawSubject<CareInCompetentStateFacts, CareScope> = {
  id: 'care-in-competent-state',
  area: 'sickness',
  title: 'Which care the competent State gives to persons who reside elsewhere',
  factsSchema,
  sources,
  rules: [careStatesBound, careInCompetentState, careAtResidence],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<CareScope>('care-in-competent-state', facts, at, sources)
    const states = [facts.competentState, facts.residenceState]
    if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: false }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(careInCompetentState, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    if (said.state === 'unknown') return reasoning.open()
    const { competentState, residenceState, careState } = facts
    const isAtResidence = competentState !== undefined && residenceState !== undefined && careState === residenceState
    if (!isAtResidence || competentState === residenceState) return reasoning.forClerk()
    const atHome: CareAtResidenceFacts = { competentState, residenceState }
    const atResidence = reasoning.ask(careAtResidence, atHome)
    return atResidence.state === 'holds' ? reasoning.decided({ care: 'full-care' }) : reasoning.open()
  },
}
