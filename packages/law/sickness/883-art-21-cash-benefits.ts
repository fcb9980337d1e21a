/**
 * Cash benefits for sickness and maternity: the competent State pays them wherever the person lives or stays,
 * and the certificate of a doctor there counts like one at home.
 * @source 883/2004 Art. 21; 987/2009 Art. 27; Commission FAQ
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({ competentState: stateSchema, placeState: stateSchema, hasCertificateFromThere: Type.Boolean() }),
  { additionalProperties: false },
)
export type SicknessCashFacts = Static<typeof factsSchema>

export interface SicknessCashAnswer {
  readonly payingState: StateCode
  readonly certificateBinds: boolean
}

const sources: FactSources<SicknessCashFacts> = {
  competentState: { question: 'competent-state', answeredBy: ['register', 'other-state'], essential: true },
  placeState: { question: 'stay-state', answeredBy: ['person'] },
  hasCertificateFromThere: { question: 'certificate-of-incapacity', answeredBy: ['person', 'other-state'] },
}

export const sicknessCash: Rule<SicknessCashFacts, 'sickness-cash-benefits', never, SicknessCashAnswer> = {
  id: 'sickness-cash-benefits',
  provision: ['883/2004 Art 21(1)', '987/2009 Art 27'],
  source: 'Commission FAQ, letter I',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'it is known which State pays cash benefits for sickness',
    holds: '{state} pays by its own law, wherever the person is; a certificate of a doctor there counts.',
  },
  evaluate: ({ competentState, hasCertificateFromThere }) => {
    const read = ['competentState', 'placeState', 'hasCertificateFromThere'] as const
    if (competentState === undefined) return { state: 'unknown', missing: ['competentState'], facts: read }
    if (hasCertificateFromThere === undefined) return { state: 'unknown', missing: ['hasCertificateFromThere'], facts: read }
    const concludes = { payingState: competentState, certificateBinds: hasCertificateFromThere }
    return { state: 'holds', concludes, params: { state: competentState }, facts: read }
  },
}

export const sicknessCashSubject: LawSubject<SicknessCashFacts, SicknessCashAnswer> = {
  id: 'sickness-cash-benefits',
  area: 'sickness',
  title: 'Which State pays cash benefits for sickness and maternity',
  factsSchema,
  sources,
  rules: [careStatesBound, sicknessCash],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<SicknessCashAnswer>('sickness-cash-benefits', facts, at, sources)
    const states = [facts.competentState, facts.placeState]
    if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: true }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(sicknessCash, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
