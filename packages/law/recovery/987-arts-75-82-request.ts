/**
 * Whether a request to recover contributions or benefits in another State is admissible: the amount, the title, and the age of the claim.
 * Below 350 EUR only by special agreement; for a claim older than five years the requested State may refuse.
 * @source 987/2009 Arts. 75-82; threshold of the Administrative Commission bodies
 * @unit   cents of a euro, 350 EUR suffices; five years to the day of the same number, that day is not older
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, dateSchema, factsParser, oneOf } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { addYears } from '../procedure/1182-71-counting.ts'

export const recoveryRequestKinds = ['information', 'notification', 'recovery', 'precautionary-measures'] as const

const factsSchema = Type.Partial(
  Type.Object({
    /** Absent: a request for recovery. */
    kind: oneOf(recoveryRequestKinds),
    claimCents: centsSchema,
    /** The two States agreed to help each other below the threshold. */
    hasSpecialAgreement: Type.Boolean(),
    /** The instrument that permits recovery was established, or could no longer be contested. */
    instrumentEstablishedOn: dateSchema,
    firstRequestOn: dateSchema,
    /** The claim or its instrument is contested in the applicant State. */
    isContested: Type.Boolean(),
    isEnforceable: Type.Boolean(),
    /** The applicant State used its own means, and they did not lead to payment in full. */
    ownMeasuresTried: Type.Boolean(),
    /** Time-barred under the law of the applicant State. */
    isTimeBarred: Type.Boolean(),
    /** Recovery would cause serious economic or social difficulties in the requested State. */
    causesHardship: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type RecoveryRequestFacts = Static<typeof factsSchema>

export interface RecoveryRequestAnswer {
  readonly admissible: 'yes' | 'no' | 'requested-state-may-refuse'
}

const applicant = ['other-state', 'register', 'clerk'] as const
const sources: FactSources<RecoveryRequestFacts> = {
  kind: { question: 'recovery-request-kind', answeredBy: applicant },
  claimCents: { question: 'recovery-claim-amount', answeredBy: applicant, essential: true },
  hasSpecialAgreement: { question: 'recovery-special-agreement', answeredBy: ['clerk', 'other-state'] },
  instrumentEstablishedOn: { question: 'recovery-instrument-established-on', answeredBy: applicant },
  firstRequestOn: { question: 'recovery-first-request-on', answeredBy: applicant },
  isContested: { question: 'recovery-claim-contested', answeredBy: applicant },
  isEnforceable: { question: 'recovery-claim-enforceable', answeredBy: applicant },
  ownMeasuresTried: { question: 'recovery-own-measures-tried', answeredBy: applicant },
  isTimeBarred: { question: 'recovery-claim-time-barred', answeredBy: applicant },
  causesHardship: { question: 'recovery-causes-hardship', answeredBy: ['clerk'] },
}

const validity = { from: plainDate('2010-05-01') }

export const recoveryThreshold: Rule<RecoveryRequestFacts, 'recovery-threshold', 'below-threshold'> = {
  id: 'recovery-threshold',
  provision: ['threshold of the Administrative Commission bodies: 350 EUR'],
  source: 'fiscoetasse.com on an INPS circular',
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the claim reaches the threshold, or the States agreed otherwise',
    holds: 'The amount of the claim does not stand in the way.',
    'below-threshold': 'The claim is below the threshold of 350 EUR, and there is no special agreement.',
  },
  evaluate: ({ claimCents, hasSpecialAgreement, kind }, { parameters }) => {
    const facts = ['claimCents', 'hasSpecialAgreement', 'kind'] as const
    if (hasSpecialAgreement === true) return { state: 'holds', facts }
    if (claimCents === undefined) return { state: 'unknown', missing: ['claimCents'], facts }
    if (claimCents >= parameters.recoveryThresholdCents) return { state: 'holds', facts }
    if (kind !== undefined && kind !== 'recovery') return { state: 'unknown', missing: [], facts }
    if (hasSpecialAgreement === undefined) return { state: 'unknown', missing: ['hasSpecialAgreement'], facts }
    return { state: 'fails', because: 'below-threshold', facts }
  },
}

/** The applicant declares it with the request, so it is presumed until something else is known. */
export const recoveryTitle: Rule<
  RecoveryRequestFacts,
  'recovery-title',
  'contested' | 'not-enforceable' | 'own-measures-not-tried' | 'time-barred'
> = {
  id: 'recovery-title',
  provision: ['987/2009 Art 78(2)', '987/2009 Art 81'],
  source: 'memory',
  validity,
  verified: false,
  leadsTo: ['987/2009 Art 84', '987/2009 Art 81(2)'],
  says: {
    condition: 'the claim is uncontested, enforceable, not time-barred, and own measures were tried',
    holds: 'Nothing is known against the title.',
    contested: 'The claim is contested. Recovery goes on only if the applicant asks for it and the law of the requested State allows it.',
    'not-enforceable': 'The claim is not enforceable in the applicant State.',
    'own-measures-not-tried': 'The applicant State has not tried its own measures.',
    'time-barred': 'The claim is time-barred under the law of the applicant State.',
  },
  evaluate: ({ kind, isContested, isEnforceable, ownMeasuresTried, isTimeBarred }) => {
    const facts = ['kind', 'isContested', 'isEnforceable', 'ownMeasuresTried', 'isTimeBarred'] as const
    if (kind !== undefined && kind !== 'recovery') return { state: 'holds', facts }
    if (isTimeBarred === true) return { state: 'fails', because: 'time-barred', facts }
    if (isEnforceable === false) return { state: 'fails', because: 'not-enforceable', facts }
    if (ownMeasuresTried === false) return { state: 'fails', because: 'own-measures-not-tried', facts }
    if (isContested === true) return { state: 'unknown', because: 'contested', missing: [], facts }
    return { state: 'holds', presumed: true, facts }
  },
}

export const recoveryMayNotBeRefused: Rule<RecoveryRequestFacts, 'recovery-may-not-be-refused', 'older-than-limit' | 'hardship'> = {
  id: 'recovery-may-not-be-refused',
  provision: ['987/2009 Art 82(1)(a)', '987/2009 Art 82(1)(b)', '987/2009 Art 82'],
  source: 'memory',
  validity,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'no ground is known on which the requested State may refuse',
    holds: 'No ground is known on which the requested State may refuse.',
    'older-than-limit': 'The instrument is of {established}. The first request came after {limit}, so the requested State may refuse.',
    hardship: 'Recovery would cause serious difficulties in the requested State, so it may refuse.',
  },
  evaluate: ({ instrumentEstablishedOn: established, firstRequestOn, causesHardship }, { on, parameters }) => {
    const facts = ['instrumentEstablishedOn', 'firstRequestOn', 'causesHardship'] as const
    if (causesHardship === true) return { state: 'fails', because: 'hardship', facts }
    if (established === undefined)
      return firstRequestOn === undefined
        ? { state: 'holds', presumed: true, facts }
        : { state: 'unknown', missing: ['instrumentEstablishedOn'], facts }
    const limit: PlainDate = addYears(established, parameters.recoveryAgeYears)
    if (firstRequestOn === undefined)
      return on <= limit ? { state: 'holds', presumed: true, facts } : { state: 'unknown', missing: ['firstRequestOn'], facts }
    if (firstRequestOn <= limit) return { state: 'holds', facts }
    return { state: 'fails', because: 'older-than-limit', params: { established, limit }, facts }
  },
}

export const recoveryRequestSubject: LawSubject<RecoveryRequestFacts, RecoveryRequestAnswer> = {
  id: 'recovery-request',
  area: 'recovery',
  title: 'Whether a request to recover a claim in another State is admissible',
  factsSchema,
  sources,
  rules: [recoveryThreshold, recoveryTitle, recoveryMayNotBeRefused],
  parse: factsParser(factsSchema, ({ instrumentEstablishedOn: established, firstRequestOn }) =>
    established !== undefined && firstRequestOn !== undefined && firstRequestOn < established
      ? { code: 'law/facts-contradict', at: '/firstRequestOn' }
      : undefined,
  ),
  dayOf: ({ firstRequestOn }) => firstRequestOn,
  decide(facts, at) {
    const reasoning = reasonAbout<RecoveryRequestAnswer>('recovery-request', facts, at, sources)
    const threshold = reasoning.ask(recoveryThreshold, facts)
    if (threshold.state === 'fails') return reasoning.decided({ admissible: 'no' })
    const title = reasoning.ask(recoveryTitle, facts)
    if (title.state === 'fails') return reasoning.decided({ admissible: 'no' })
    const grounds = reasoning.ask(recoveryMayNotBeRefused, facts)
    if (title.state === 'unknown' || grounds.state === 'unknown') return reasoning.open()
    // Whatever the amount: with such a ground the requested State need not help.
    if (threshold.state === 'unknown' && grounds.state === 'holds') return reasoning.open()
    return reasoning.decided(
      { admissible: grounds.state === 'holds' ? 'yes' : 'requested-state-may-refuse' },
      { legalBasis: [...(grounds.state === 'holds' ? threshold.finding.provision : []), ...grounds.finding.provision] },
    )
  },
}
