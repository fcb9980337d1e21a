/**
 * Whose law on personal data governs a step between institutions; and the person may see and correct the data.
 * @source 883/2004 Art. 77(1): memory; 987/2009 Art. 3(3), Swiss consolidated text
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    step: oneOf(['transmission', 'use-by-receiver', 'access-or-correction']),
    sendingState: stateSchema,
    receivingState: stateSchema,
    /** The State that holds the data which the person wants to see or have corrected. */
    heldIn: stateSchema,
  }),
  { additionalProperties: false },
)
export type DataProtectionFacts = Static<typeof factsSchema>

export interface DataProtectionAnswer {
  readonly governedBy: StateCode
}

const sources: FactSources<DataProtectionFacts> = {
  step: { question: 'step-with-data', answeredBy: ['clerk'], essential: true },
  sendingState: { question: 'sending-institution', answeredBy: ['register'], essential: true },
  receivingState: { question: 'receiving-institution', answeredBy: ['register'], essential: true },
  heldIn: { question: 'data-held-in', answeredBy: ['register', 'person'], essential: true },
}

const governs = { transmission: 'sendingState', 'use-by-receiver': 'receivingState', 'access-or-correction': 'heldIn' } as const

export const dataLaw: Rule<DataProtectionFacts, 'law-on-personal-data', 'state-not-bound', DataProtectionAnswer> = {
  id: 'law-on-personal-data',
  provision: ['883/2004 Art 77(1)', '987/2009 Art 3(3)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 3(3); 883/2004 Art. 77: memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known what is done with the data, and where',
    holds:
      'The law of {state} on personal data governs it, within the law of the Union; the person may see the data and have them corrected.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const facts = ['step', 'sendingState', 'receivingState', 'heldIn'] as const
    const { step } = known
    if (step === undefined) return { state: 'unknown', missing: ['step'], facts }
    const provision = [step === 'access-or-correction' ? '987/2009 Art 3(3)' : '883/2004 Art 77(1)']
    const state = known[governs[step]]
    if (state === undefined) return { state: 'unknown', missing: [governs[step]], provision, facts }
    if (findUnbound([state], on) !== undefined)
      return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state }, provision, facts }
    return { state: 'holds', concludes: { governedBy: state }, params: { state }, provision, facts }
  },
}

export const dataProtectionSubject: LawSubject<DataProtectionFacts, DataProtectionAnswer> = {
  id: 'personal-data',
  area: 'procedure',
  title: 'Whose law on personal data governs a step between institutions',
  factsSchema,
  sources,
  rules: [dataLaw],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<DataProtectionAnswer>('personal-data', facts, at, sources)
    const said = reasoning.ask(dataLaw, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
