/**
 * A pensioner who lives in another State than those that pay may ask to be freed from its legislation, unless work makes it apply.
 * @source 883/2004 Art. 16(2); NAV melosys-api, the wording from memory
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'
import { from2010 } from './legislation-rule.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Every State that pays the person a pension. */
    pensionsFrom: Type.Array(stateSchema, { maxItems: 32 }),
    residenceState: stateSchema,
    /** Subject to the law of the State of residence because of work, employed or self-employed. */
    isActiveThere: Type.Boolean(),
    /** False: nobody has asked; it is given on request only. */
    hasAsked: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type PensionerExemptionFacts = Static<typeof factsSchema>

export interface PensionerExemptionAnswer {
  readonly mayBeFreed: boolean
  readonly fromLegislationOf?: StateCode
}

const sources: FactSources<PensionerExemptionFacts> = {
  pensionsFrom: { question: 'pensions-from', answeredBy: ['person', 'register', 'other-state'] },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  isActiveThere: { question: 'works-in-residence', answeredBy: ['person', 'register'] },
  hasAsked: { question: 'exemption-asked-for', answeredBy: ['person'] },
}

type Reason = 'no-pension' | 'pension-from-residence' | 'active-there' | 'not-asked' | 'state-not-bound'

export const pensionerFreed: Rule<PensionerExemptionFacts, 'pensioner-freed-on-request', Reason, StateCode> = {
  id: 'pensioner-freed-on-request',
  provision: ['883/2004 Art 16(2)'],
  source: 'NAV melosys-api names the rule; its wording: memory',
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 11(3)(e)'],
  says: {
    condition: 'a pensioner lives in another State than those that pay, does not work there, and asks for it',
    holds: 'At the person’s request the legislation of {state} need not apply.',
    'no-pension': 'No State pays the person a pension.',
    'pension-from-residence': '{state}, where the person lives, pays a pension too.',
    'active-there': 'The person is subject to the legislation of {state} because of work there.',
    'not-asked': 'Nobody has asked for it; without a request the legislation of {state} goes on to apply.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { pensionsFrom, residenceState, isActiveThere, hasAsked } = known
    const facts = ['pensionsFrom', 'residenceState', 'isActiveThere', 'hasAsked'] as const
    const unbound = findUnbound([residenceState, ...(pensionsFrom ?? [])], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    const params = { state: residenceState ?? '' }
    if (pensionsFrom?.length === 0) return { state: 'fails', because: 'no-pension', facts }
    if (residenceState !== undefined && pensionsFrom?.includes(residenceState) === true)
      return { state: 'fails', because: 'pension-from-residence', params, facts }
    if (isActiveThere === true) return { state: 'fails', because: 'active-there', params, facts }
    if (hasAsked === false) return { state: 'fails', because: 'not-asked', params, facts }
    if (residenceState === undefined || pensionsFrom === undefined || isActiveThere === undefined || hasAsked === undefined)
      return { state: 'unknown', missing: facts.filter((fact) => known[fact] === undefined), params, facts }
    return { state: 'holds', concludes: residenceState, params, facts }
  },
}

export const pensionerExemptionSubject: LawSubject<PensionerExemptionFacts, PensionerExemptionAnswer> = {
  id: 'pensioner-exemption',
  area: 'applicable-legislation',
  title: 'Whether a pensioner may be freed from the legislation of the State of residence',
  factsSchema,
  sources,
  rules: [pensionerFreed],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<PensionerExemptionAnswer>('pensioner-exemption', facts, at, sources)
    const said = reasoning.ask(pensionerFreed, facts)
    if (said.state === 'holds') return reasoning.decided({ mayBeFreed: true, fromLegislationOf: said.concludes })
    return said.state === 'fails' ? reasoning.decided({ mayBeFreed: false }) : reasoning.open()
  },
}
