/**
 * Whose law governs a step of recovery between States, and which article.
 * @source 987/2009 Arts. 76-86; Decision R1
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { type RecoveryStep, recoverySteps, stepRows } from './recovery-steps.table.ts'

const factsSchema = Type.Partial(Type.Object({ step: oneOf(recoverySteps), applicantState: stateSchema, requestedState: stateSchema }), {
  additionalProperties: false,
})
export type RecoveryMeasureFacts = Static<typeof factsSchema>

export interface RecoveryMeasureAnswer {
  readonly governedBy: StateCode
  readonly what: string
}

const sources: FactSources<RecoveryMeasureFacts> = {
  step: { question: 'recovery-step', answeredBy: ['clerk'], essential: true },
  applicantState: { question: 'applicant-state', answeredBy: ['register', 'clerk'], essential: true },
  requestedState: { question: 'requested-state', answeredBy: ['register', 'clerk'], essential: true },
}

export const lawOfRecoveryStep: Rule<RecoveryMeasureFacts, 'law-of-recovery-step', 'same-state', RecoveryMeasureAnswer> = {
  id: 'law-of-recovery-step',
  provision: ['987/2009 Art 83'],
  source: 'secu.lu for 987/2009 Art. 83; the other articles: memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'one State recovers in another',
    holds: 'The law of {state} governs it: {what}.',
    'same-state': 'The claim is recovered in the State where it arose, so the Regulation does not speak of it.',
  },
  evaluate: (known) => {
    const { step, applicantState, requestedState } = known
    const facts = ['step', 'applicantState', 'requestedState'] as const
    if (step === undefined || applicantState === undefined || requestedState === undefined)
      return { state: 'unknown', missing: facts.filter((fact) => known[fact] === undefined), facts }
    if (applicantState === requestedState) return { state: 'fails', because: 'same-state', facts }
    const { governedBy, what, provision } = stepRows[step satisfies RecoveryStep]
    const state = governedBy === 'applicant' ? applicantState : requestedState
    return { state: 'holds', concludes: { governedBy: state, what }, params: { state, what }, provision, facts }
  },
}

export const recoveryMeasureSubject: LawSubject<RecoveryMeasureFacts, RecoveryMeasureAnswer> = {
  id: 'recovery-measure',
  area: 'recovery',
  title: 'Whose law governs a step of recovery between States',
  factsSchema,
  sources,
  rules: [lawOfRecoveryStep],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<RecoveryMeasureAnswer>('recovery-measure', facts, at, sources)
    const said = reasoning.ask(lawOfRecoveryStep, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
