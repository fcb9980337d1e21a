/**
 * Whose institution handles a pension claim for all States: that of residence, unless the person was never insured there.
 * @source 987/2009 Art. 45(4), 47(1)
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    residenceState: stateSchema,
    /** Every State of insurance, in order of time, the last one last. */
    insuredInOrder: Type.Array(stateSchema, { maxItems: 200 }),
    /** Where the claim was lodged; a claim keeps its date wherever that was. */
    lodgedIn: stateSchema,
  }),
  { additionalProperties: false },
)
export type ContactInstitutionFacts = Static<typeof factsSchema>

export interface ContactInstitutionAnswer {
  readonly contactState: StateCode
  /** The claim was lodged elsewhere and is passed on. */
  readonly isForwarded?: boolean
}

const sources: FactSources<ContactInstitutionFacts> = {
  residenceState: { question: 'residence-state', answeredBy: ['register', 'person'], essential: true },
  insuredInOrder: { question: 'states-of-insurance', answeredBy: ['register', 'person'], essential: true },
  lodgedIn: { question: 'claim-lodged-in', answeredBy: ['person'] },
}

export const contactInstitution: Rule<ContactInstitutionFacts, 'pension-contact-institution', never, ContactInstitutionAnswer> = {
  id: 'pension-contact-institution',
  provision: ['987/2009 Art 45(4)', '987/2009 Art 47(1)'],
  source: 'narodirossii.ru, 987/2009 Art 45 and 47',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the State of residence and the States of insurance are known',
    holds: '{state} is the contact for all States: the person lives there and was insured there, or was insured there last.',
  },
  evaluate({ residenceState, insuredInOrder, lodgedIn }) {
    const facts = ['residenceState', 'insuredInOrder', 'lodgedIn'] as const
    if (residenceState === undefined) return { state: 'unknown', missing: ['residenceState'], facts }
    const last = insuredInOrder?.at(-1)
    if (insuredInOrder === undefined || last === undefined) return { state: 'unknown', missing: ['insuredInOrder'], facts }
    // A claim at the State of the last insurance stays there.
    const state = lodgedIn === last || !insuredInOrder.includes(residenceState) ? last : residenceState
    const forwarded = lodgedIn === undefined ? {} : { isForwarded: lodgedIn !== state }
    return { state: 'holds', concludes: { contactState: state, ...forwarded }, params: { state }, facts }
  },
}

export const contactInstitutionSubject: LawSubject<ContactInstitutionFacts, ContactInstitutionAnswer> = {
  id: 'pension-contact-institution',
  area: 'pensions',
  title: 'Whose institution handles a pension claim for all States',
  factsSchema,
  sources,
  rules: [contactInstitution],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<ContactInstitutionAnswer>('pension-contact-institution', facts, at, sources)
    const said = reasoning.ask(contactInstitution, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
