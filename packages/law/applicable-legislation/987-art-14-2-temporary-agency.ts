/**
 * An agency that assigns temporary workers has substantial activity in its State only if it assigns a significant part of them to user
 * undertakings there. To select, recruit and register workers there is not enough.
 * @source 987/2009 Art. 14(2); CJEU C-784/19 Team Power: memory
 */
import Type, { type Static } from 'typebox'
import { factsParser, percentSchema, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'
import { from2010, memory } from './legislation-rule.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Where the agency is established. */
    agencyState: stateSchema,
    isTemporaryAgency: Type.Boolean(),
    /** Every State where user undertakings use the workers. */
    assignsTo: Type.Array(stateSchema, { maxItems: 32 }),
    /** Of the turnover from assignments: that of user undertakings in the State of the agency. */
    turnoverAtHomePercent: percentSchema,
  }),
  { additionalProperties: false },
)
export type AgencyFacts = Static<typeof factsSchema>

export interface AgencyAnswer {
  /** False: its workers cannot be posted from that State. */
  readonly hasSubstantialActivity: boolean
}

const sources: FactSources<AgencyFacts> = {
  agencyState: { question: 'employer-seat', answeredBy: ['employer', 'register'], essential: true },
  isTemporaryAgency: { question: 'is-temporary-agency', answeredBy: ['register', 'employer'] },
  assignsTo: { question: 'states-of-user-undertakings', answeredBy: ['employer', 'clerk'] },
  turnoverAtHomePercent: { question: 'turnover-at-home', answeredBy: ['employer', 'register'] },
}

type Reason = 'no-agency' | 'assigns-to-other-states-only' | 'part-not-significant-by-itself' | 'state-not-bound'

export const agencyActivity: Rule<AgencyFacts, 'agency-assigns-at-home', Reason> = {
  id: 'agency-assigns-at-home',
  provision: ['987/2009 Art 14(2)', '883/2004 Art 12(1)', 'C-784/19'],
  source: `${memory} of C-784/19 Team Power; the share of turnover: Practical Guide Part I, ${memory}`,
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 11(3)(a)'],
  says: {
    condition: 'an agency assigns a significant part of its temporary workers to undertakings in its own State',
    holds: 'At least {needed} % of the turnover from assignments arises in {state}.',
    'no-agency': 'The employer is no agency for temporary work.',
    'assigns-to-other-states-only':
      'The agency assigns workers to undertakings in other States only, so it has no substantial activity in {state}.',
    'part-not-significant-by-itself': 'Less than {needed} % of the turnover arises in {state}. A person looks at the whole activity.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on, parameters: { turnoverSharePercent: needed } }) => {
    const { agencyState, isTemporaryAgency, assignsTo, turnoverAtHomePercent: share } = known
    const facts = ['agencyState', 'isTemporaryAgency', 'assignsTo', 'turnoverAtHomePercent'] as const
    const unbound = findUnbound([agencyState], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    if (isTemporaryAgency === false) return { state: 'fails', because: 'no-agency', facts }
    if (agencyState === undefined || isTemporaryAgency === undefined)
      return { state: 'unknown', missing: [agencyState === undefined ? 'agencyState' : 'isTemporaryAgency'], facts }
    const params = { needed, state: agencyState }
    const isElsewhereOnly = share === 0 || (assignsTo !== undefined && assignsTo.length > 0 && !assignsTo.includes(agencyState))
    if (isElsewhereOnly) return { state: 'fails', because: 'assigns-to-other-states-only', params, facts }
    if (share === undefined) return { state: 'unknown', missing: ['turnoverAtHomePercent'], params, facts }
    if (share < needed) return { state: 'unknown', because: 'part-not-significant-by-itself', missing: [], params, facts }
    return { state: 'holds', params, facts }
  },
}

export const agencySubject: LawSubject<AgencyFacts, AgencyAnswer> = {
  id: 'agency-substantial-activity',
  area: 'applicable-legislation',
  title: 'Whether an agency for temporary work has substantial activity in its own State',
  factsSchema,
  sources,
  rules: [agencyActivity],
  parse: factsParser(factsSchema, ({ agencyState, assignsTo, turnoverAtHomePercent: share }) =>
    agencyState !== undefined && assignsTo !== undefined && assignsTo.length > 0 && !assignsTo.includes(agencyState) && (share ?? 0) > 0
      ? { code: 'law/facts-contradict', at: '/turnoverAtHomePercent' }
      : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<AgencyAnswer>('agency-substantial-activity', facts, at, sources)
    const said = reasoning.ask(agencyActivity, facts)
    if (said.state === 'holds') return reasoning.decided({ hasSubstantialActivity: true })
    if (said.state === 'unknown') return reasoning.open()
    return said.because === 'no-agency' ? reasoning.forClerk() : reasoning.decided({ hasSubstantialActivity: false })
  },
}
