/**
 * Extending the export of an unemployment benefit: a power of the paying State, up to six months in all.
 * @source 883/2004 Art. 64(1)(c); CJEU C-551/16 Klein Schiphorst: a general policy of three months is allowed
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'
import { findExportPolicy } from './export-policy.table.ts'

const months = Type.Number({ minimum: 0, maximum: 600 })
const factsSchema = Type.Partial(
  Type.Object({
    payingState: stateSchema,
    /** In all, from the departure. */
    askedMonths: months,
    policy: oneOf(['no-extension', 'on-request', 'case-by-case']),
    /** Months in all to which the State extends. */
    policyMaxMonths: months,
  }),
  { additionalProperties: false },
)
export type ExtensionFacts = Static<typeof factsSchema>

export interface ExtensionAnswer {
  readonly months: number
}

const sources: FactSources<ExtensionFacts> = {
  payingState: { question: 'paying-state', answeredBy: ['person', 'register'] },
  askedMonths: { question: 'months-of-export-asked', answeredBy: ['person'], essential: true },
  policy: { question: 'policy-on-extension', answeredBy: ['register', 'clerk'] },
  policyMaxMonths: { question: 'policy-on-extension', answeredBy: ['register', 'clerk'] },
}

type Open = 'judged-in-each-case' | 'not-beyond-the-base' | 'other-instrument'

export const exportExtended: Rule<ExtensionFacts, 'export-extended', Open, ExtensionAnswer> = {
  id: 'export-extended',
  provision: ['883/2004 Art 64(1)(c)', 'C-551/16'],
  source: 'legislation.gov.uk, 883/2004 Art 64; CJEU C-551/16, summary',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  fromMemory: 'the policy of the Netherlands on days other than those of the judgment',
  leadsTo: [],
  says: {
    condition: 'the policy of the paying State settles the request',
    holds: 'The benefit may be taken along for {months} months in all; to extend it is a power of the paying State, up to {most}.',
    'judged-in-each-case': 'The paying State judges each request by itself.',
    'not-beyond-the-base': 'It is open whether the months asked for come on top of the first months.',
    'other-instrument': 'The Regulation does not apply to the paying State.',
  },
  evaluate: ({ payingState, askedMonths, policy, policyMaxMonths }, { on, parameters }) => {
    const facts = ['payingState', 'askedMonths', 'policy', 'policyMaxMonths'] as const
    const { exportBaseMonths: base, exportMaxMonths: most } = parameters
    if (payingState !== undefined && !appliesRegulationOn(payingState, on))
      return { state: 'unknown', because: 'other-instrument', missing: [], facts }
    const row = payingState === undefined ? undefined : findExportPolicy(payingState, on)
    const leaning = policy === undefined && base < most && row?.verified === false ? { verified: false as const } : {}
    const conclude = (granted: number) =>
      ({ state: 'holds', concludes: { months: granted }, params: { months: granted, most }, facts, ...leaning }) as const
    if (base >= most) return conclude(base)
    const applied = policy ?? (row === undefined ? undefined : 'no-extension')
    if (applied === undefined) return { state: 'unknown', missing: ['policy'], facts }
    if (applied === 'no-extension') return conclude(base)
    if (askedMonths === undefined) return { state: 'unknown', missing: ['askedMonths'], facts }
    if (applied === 'case-by-case') return { state: 'unknown', because: 'judged-in-each-case', missing: [], facts }
    if (askedMonths <= base) return { state: 'unknown', because: 'not-beyond-the-base', missing: [], facts }
    return conclude(Math.min(askedMonths, most, Math.max(base, policyMaxMonths ?? most)))
  },
}

const id = 'unemployment-export-extension'
export const extensionSubject: LawSubject<ExtensionFacts, ExtensionAnswer> = {
  id,
  area: 'unemployment',
  title: 'For how many months in all an unemployment benefit may be taken along',
  factsSchema,
  sources,
  rules: [exportExtended],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<ExtensionAnswer>(id, facts, at, sources)
    const said = reasoning.ask(exportExtended, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
