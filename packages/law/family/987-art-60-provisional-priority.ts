/**
 * A claim was forwarded with a provisional decision on priority: two months of silence, and it applies.
 * @source 987/2009 Art. 60(3); 883/2004 Art. 68(3); HMRC TCTM02835
 */
import { addMonths, type PlainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { familyStatesBound, since2010 } from './family-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Where the claim was lodged, and which holds itself to be second. */
    claimState: stateSchema,
    /** The State that the claim was forwarded to as the first one. */
    forwardedTo: stateSchema,
    receivedOn: dateSchema,
    /** The day on which that State took a position. */
    repliedOn: dateSchema,
    /** False: no reply has come by the day of the question. */
    hasReplied: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type ProvisionalPriorityFacts = Static<typeof factsSchema>

export interface ProvisionalPriorityAnswer {
  readonly primary: StateCode
  readonly secondary?: StateCode
  /** Two months after the claim was received there; a day that the month lacks is its last day. */
  readonly silenceEffectiveOn: PlainDate
}

const sources: FactSources<ProvisionalPriorityFacts> = {
  claimState: { question: 'claim-state', answeredBy: ['person', 'register'] },
  forwardedTo: { question: 'forwarded-to', answeredBy: ['register', 'other-state'], essential: true },
  receivedOn: { question: 'forwarded-claim-received-on', answeredBy: ['register', 'other-state'], essential: true },
  repliedOn: { question: 'reply-on-priority', answeredBy: ['register', 'other-state'] },
  hasReplied: { question: 'reply-on-priority', answeredBy: ['register', 'other-state'], essential: true },
}

type Reason = 'still-time-to-reply' | 'replied-in-time'
/** The law counts two calendar months. */
const monthsToReply = 2

export const silenceOnPriority: Rule<ProvisionalPriorityFacts, 'silence-on-priority', Reason, ProvisionalPriorityAnswer> = {
  id: 'silence-on-priority',
  provision: ['987/2009 Art 60(2)', '987/2009 Art 60(3)', '883/2004 Art 68(3)(a)', '883/2004 Art 68(3)(b)'],
  source: 'HMRC TCTM02835',
  validity: since2010,
  verified: true,
  leadsTo: ['987/2009 Art 60(4)', '987/2009 Art 6(2)'],
  says: {
    condition: 'the other State said nothing on priority for two months',
    holds: '{state} did not take a position by {until}, so the provisional decision applies: it pays first.',
    'still-time-to-reply': '{state} may take a position until {until}; the supplement is paid provisionally meanwhile.',
    'replied-in-time': '{state} replied in time. If the two do not agree, the children’s State of residence pays provisionally.',
  },
  evaluate: ({ claimState, forwardedTo, receivedOn, repliedOn, hasReplied }, { on }) => {
    const read = ['claimState', 'forwardedTo', 'receivedOn', 'repliedOn', 'hasReplied'] as const
    if (forwardedTo === undefined || receivedOn === undefined)
      return { state: 'unknown', missing: [forwardedTo === undefined ? 'forwardedTo' : 'receivedOn'], facts: read }
    const until = addMonths(receivedOn, monthsToReply)
    const params = { state: forwardedTo, until }
    const concludes = { primary: forwardedTo, ...(claimState === undefined ? {} : { secondary: claimState }), silenceEffectiveOn: until }
    if (repliedOn !== undefined && repliedOn <= on) {
      if (repliedOn <= until) return { state: 'unknown', because: 'replied-in-time', missing: [], params, facts: read }
      return { state: 'holds', concludes, params, facts: read }
    }
    if (on < until) return { state: 'unknown', because: 'still-time-to-reply', missing: [], params, facts: read }
    if (repliedOn === undefined && hasReplied !== false) return { state: 'unknown', missing: ['hasReplied'], params, facts: read }
    return { state: 'holds', concludes, params, facts: read }
  },
}

export const familyProvisionalSubject: LawSubject<ProvisionalPriorityFacts, ProvisionalPriorityAnswer> = {
  id: 'family-provisional-priority',
  area: 'family',
  title: 'Whether a provisional decision on priority applies because the other State said nothing',
  factsSchema,
  sources,
  rules: [familyStatesBound, silenceOnPriority],
  parse: factsParser(factsSchema, ({ repliedOn, hasReplied, receivedOn, claimState, forwardedTo }) => {
    if (repliedOn !== undefined && hasReplied === false) return { code: 'law/facts-contradict', at: '/hasReplied' }
    if (repliedOn !== undefined && receivedOn !== undefined && repliedOn < receivedOn)
      return { code: 'law/facts-contradict', at: '/repliedOn' }
    return claimState !== undefined && claimState === forwardedTo ? { code: 'law/facts-contradict', at: '/forwardedTo' } : undefined
  }),
  decide(facts, at) {
    const reasoning = reasonAbout<ProvisionalPriorityAnswer>('family-provisional-priority', facts, at, sources)
    if (reasoning.ask(familyStatesBound, { states: [facts.claimState, facts.forwardedTo] }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(silenceOnPriority, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    const { receivedOn } = facts
    return reasoning.open(receivedOn === undefined ? {} : { otherwise: { silenceEffectiveOn: addMonths(receivedOn, monthsToReply) } })
  },
}
