/**
 * Planned treatment in another State: must be authorised where the State of residence has it in its basket and cannot give it in time.
 * Nothing is refused: without that duty the institution may still authorise, and a clerk decides.
 * @source 883/2004 Arts. 20 and 27(3)-(5); 987/2009 Art. 26; secu.lu
 */
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findAnnexRow } from '../states/annexes.table.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The legislation of the State of residence provides this treatment. */
    isInBasketOfResidence: Type.Boolean(),
    /** Within a time that is medically justifiable for this person's state of health and the course of the illness. */
    isAvailableInTime: Type.Boolean(),
    residenceState: stateSchema,
    competentState: stateSchema,
    treatmentState: stateSchema,
    /** Whose cost may be claimed as fixed amounts is authorised by the State of residence. */
    person: oneOf(['insured-person', 'family-member', 'pensioner']),
  }),
  { additionalProperties: false },
)
export type PlannedTreatmentFacts = Static<typeof factsSchema>

export interface PlannedTreatmentAnswer {
  readonly mustAuthorise: true
}

const sources: FactSources<PlannedTreatmentFacts> = {
  isInBasketOfResidence: { question: 'treatment-in-basket', answeredBy: ['register', 'other-state', 'clerk'] },
  isAvailableInTime: { question: 'treatment-in-time', answeredBy: ['other-state', 'clerk'] },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  competentState: { question: 'competent-state', answeredBy: ['register', 'other-state'], essential: true },
  treatmentState: { question: 'treatment-state', answeredBy: ['person'], essential: true },
  person: { question: 'care-person', answeredBy: ['person', 'register'] },
}

const base = { source: 'secu.lu, 883/2004 Art 20', validity: since2010, verified: true }

export const treatmentNeedsAuthorisation: Rule<
  PlannedTreatmentFacts,
  'treatment-needs-authorisation',
  'in-competent-state' | 'in-residence-state'
> = {
  ...base,
  id: 'treatment-needs-authorisation',
  provision: ['883/2004 Art 20(1)', '987/2009 Art 26(1)'],
  leadsTo: ['883/2004 Art 17', '883/2004 Art 18(1)'],
  says: {
    condition: 'the treatment is in a State that is neither competent nor that of residence',
    holds: 'For planned treatment in {state} the competent institution must be asked first.',
    'in-competent-state': 'The treatment is in the competent State, so no authorisation of this kind is needed.',
    'in-residence-state': 'The treatment is in the State of residence, so no authorisation of this kind is needed.',
  },
  evaluate: ({ treatmentState, competentState, residenceState }) => {
    const known = { treatmentState, competentState, residenceState }
    const read = ['treatmentState', 'competentState', 'residenceState'] as const
    const missing = read.filter((fact) => known[fact] === undefined)
    if (missing.length > 0) return { state: 'unknown', missing, facts: read }
    if (treatmentState === competentState) return { state: 'fails', because: 'in-competent-state', facts: read }
    if (treatmentState === residenceState) return { state: 'fails', because: 'in-residence-state', facts: read }
    return { state: 'holds', params: { state: treatmentState ?? '' }, facts: read }
  },
}

type DutyReason = 'not-in-basket' | 'available-in-time'

export const dutyToAuthorise: Rule<PlannedTreatmentFacts, 'duty-to-authorise-treatment', DutyReason, PlannedTreatmentAnswer> = {
  ...base,
  id: 'duty-to-authorise-treatment',
  provision: ['883/2004 Art 20(2)'],
  leadsTo: ['883/2004 Art 20(1)'],
  says: {
    condition: 'the treatment is in the basket of the State of residence and cannot be given there in time',
    holds: 'Both conditions are met: the institution must authorise the treatment.',
    'not-in-basket': 'The State of residence does not provide this treatment. There is no duty to authorise it; the institution may.',
    'available-in-time': 'The treatment can be given in time at home. There is no duty to authorise it; the institution may.',
  },
  evaluate: ({ isInBasketOfResidence, isAvailableInTime }) => {
    const read = ['isInBasketOfResidence', 'isAvailableInTime'] as const
    if (isInBasketOfResidence === false) return { state: 'unknown', because: 'not-in-basket', missing: [], facts: read }
    if (isAvailableInTime === true) return { state: 'unknown', because: 'available-in-time', missing: [], facts: read }
    if (isInBasketOfResidence === undefined) return { state: 'unknown', missing: ['isInBasketOfResidence'], facts: read }
    if (isAvailableInTime === undefined) return { state: 'unknown', missing: ['isAvailableInTime'], facts: read }
    return { state: 'holds', concludes: { mustAuthorise: true }, facts: read }
  },
}

export const plannedTreatmentSubject: LawSubject<PlannedTreatmentFacts, PlannedTreatmentAnswer> = {
  id: 'planned-treatment',
  area: 'sickness',
  title: 'Whether planned treatment in another State must be authorised',
  factsSchema,
  sources,
  rules: [careStatesBound, treatmentNeedsAuthorisation, dutyToAuthorise],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<PlannedTreatmentAnswer>('planned-treatment', facts, at, sources)
    const { competentState, residenceState, treatmentState, person } = facts
    if (reasoning.ask(careStatesBound, { states: [competentState, residenceState, treatmentState], isAlikeWithUk: true }).state !== 'holds')
      return reasoning.forClerk()
    const needed = reasoning.ask(treatmentNeedsAuthorisation, facts)
    if (needed.state === 'fails') return reasoning.forClerk()
    const duty = reasoning.ask(dutyToAuthorise, facts)
    if (needed.state === 'unknown' || duty.state !== 'holds' || competentState === undefined || residenceState === undefined)
      return reasoning.open()
    const isByResidence =
      (person === 'family-member' || person === 'pensioner') && findAnnexRow('987/3', residenceState, at.on) !== undefined
    const issuedBy = isByResidence ? residenceState : competentState
    const viaResidence = residenceState === competentState ? [] : ['987/2009 Art 26(2)', ...(isByResidence ? ['883/2004 Art 20(4)'] : [])]
    return reasoning.decided(duty.concludes, {
      legalBasis: [...duty.finding.provision, ...viaResidence],
      documents: [{ document: 'PDS2', issuedBy, mayBeIssued: true }],
    })
  },
}
