/**
 * Whether the degree of invalidity that one State found binds another: only between States that Annex VII names together.
 * @source 883/2004 Art. 46(3); Annex VII
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findAnnexRow } from '../states/annexes.table.ts'

const factsSchema = Type.Partial(Type.Object({ decidedBy: stateSchema, otherState: stateSchema }), { additionalProperties: false })
export type DegreeFacts = Static<typeof factsSchema>

export interface DegreeAnswer {
  readonly isBinding: boolean
}

const sources: FactSources<DegreeFacts> = {
  decidedBy: { question: 'invalidity-decided-by', answeredBy: ['other-state', 'person'], essential: true },
  otherState: { question: 'claim-state', answeredBy: ['person'], essential: true },
}

export const degreeBinds: Rule<DegreeFacts, 'invalidity-degree-binds', 'not-in-annex-vii' | 'scheme-matters'> = {
  id: 'invalidity-degree-binds',
  provision: ['883/2004 Art 46(3)', '883/2004 Annex VII'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['987/2009 Art 49'],
  says: {
    condition: 'both States stand in Annex VII with conditions that agree',
    holds: 'The degree found by {state} binds the other State.',
    'not-in-annex-vii': 'Annex VII does not name both States, so each judges the degree by its own law.',
    'scheme-matters': 'Annex VII names both States, but only for some of their schemes; a person compares them.',
  },
  evaluate({ decidedBy, otherState }, { on }) {
    const facts = ['decidedBy', 'otherState'] as const
    if (decidedBy === undefined) return { state: 'unknown', missing: ['decidedBy'], facts }
    if (otherState === undefined) return { state: 'unknown', missing: ['otherState'], facts }
    const areNamed = [decidedBy, otherState].every((state) => findAnnexRow('883/VII', state, on) !== undefined)
    if (!areNamed || decidedBy === otherState) return { state: 'fails', because: 'not-in-annex-vii', facts }
    return { state: 'unknown', because: 'scheme-matters', missing: [], params: { state: decidedBy }, facts }
  },
}

export const degreeSubject: LawSubject<DegreeFacts, DegreeAnswer> = {
  id: 'invalidity-degree',
  area: 'pensions',
  title: 'Whether a degree of invalidity found by one State binds another',
  factsSchema,
  sources,
  rules: [degreeBinds],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<DegreeAnswer>('invalidity-degree', facts, at, sources)
    const said = reasoning.ask(degreeBinds, facts)
    if (said.state === 'unknown') return reasoning.open()
    return reasoning.decided({ isBinding: said.state === 'holds' })
  },
}
