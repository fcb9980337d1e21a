/**
 * A decision reaches the person directly or through the liaison body where the person lives or stays; a refusal gives its reasons, the
 * remedies and the time for them.
 * @source 987/2009 Art. 3(4), Swiss consolidated text
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const refusalParts = ['hasReasons', 'namesRemedies', 'namesTimeForRemedies'] as const
type RefusalPart = (typeof refusalParts)[number]

const factsSchema = Type.Partial(
  Type.Object({
    sentTo: oneOf(['person', 'liaison-body-of-residence-or-stay', 'elsewhere']),
    isRefusal: Type.Boolean(),
    hasReasons: Type.Boolean(),
    namesRemedies: Type.Boolean(),
    namesTimeForRemedies: Type.Boolean(),
    /** A copy went to the other institutions concerned. */
    hasCopyToOthers: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type DecisionNoticeFacts = Static<typeof factsSchema>

export interface DecisionNoticeAnswer {
  readonly isComplete: boolean
  /** What the notice still lacks. */
  readonly lacks: readonly ('way-of-sending' | RefusalPart | 'copy-to-others')[]
}

const sources: FactSources<DecisionNoticeFacts> = {
  sentTo: { question: 'decision-sent-to', answeredBy: ['register', 'clerk'] },
  isRefusal: { question: 'is-refusal', answeredBy: ['register', 'clerk'] },
  hasReasons: { question: 'reasons-given', answeredBy: ['register', 'clerk'] },
  namesRemedies: { question: 'remedies-named', answeredBy: ['register', 'clerk'] },
  namesTimeForRemedies: { question: 'time-for-remedies-named', answeredBy: ['register', 'clerk'] },
  hasCopyToOthers: { question: 'copy-to-other-institutions', answeredBy: ['register', 'clerk'] },
}

const source = 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 3'
const base = { provision: ['987/2009 Art 3(4)'], source, validity: { from: plainDate('2010-05-01') }, verified: true, leadsTo: [] } as const

export const decisionReachesPerson: Rule<DecisionNoticeFacts, 'decision-reaches-person', 'sent-elsewhere'> = {
  ...base,
  id: 'decision-reaches-person',
  says: {
    condition: 'the decision is sent to the person, or to the liaison body where the person lives or stays',
    holds: 'The decision is sent to the person directly or through the liaison body where the person lives or stays.',
    'sent-elsewhere': 'The decision was sent neither to the person nor to that liaison body.',
  },
  evaluate: ({ sentTo }) => {
    const facts = ['sentTo'] as const
    if (sentTo === undefined) return { state: 'unknown', missing: ['sentTo'], facts }
    return sentTo === 'elsewhere' ? { state: 'fails', because: 'sent-elsewhere', facts } : { state: 'holds', facts }
  },
}

export const refusalGivesReasons: Rule<DecisionNoticeFacts, 'refusal-gives-reasons-and-remedies', 'part-missing', readonly RefusalPart[]> =
  {
    ...base,
    id: 'refusal-gives-reasons-and-remedies',
    says: {
      condition: 'a refusal gives its reasons, the remedies and the time for them',
      holds: 'What has to be said is said: reasons, remedies and the time for them, where the decision is a refusal.',
      'part-missing': 'The refusal does not give its reasons, the remedies or the time for them.',
    },
    evaluate: (known) => {
      const facts = ['isRefusal', ...refusalParts] as const
      if (known.isRefusal === undefined) return { state: 'unknown', missing: ['isRefusal'], facts }
      if (!known.isRefusal) return { state: 'holds', concludes: [], facts: ['isRefusal'] }
      if (refusalParts.some((part) => known[part] === false)) return { state: 'fails', because: 'part-missing', facts }
      const missing = refusalParts.filter((part) => known[part] === undefined)
      return missing.length > 0 ? { state: 'unknown', missing, facts } : { state: 'holds', concludes: [], facts }
    },
  }

export const copyToOthers: Rule<DecisionNoticeFacts, 'copy-to-other-institutions', 'no-copy'> = {
  ...base,
  id: 'copy-to-other-institutions',
  says: {
    condition: 'a copy goes to the other institutions concerned',
    holds: 'The other institutions concerned have a copy.',
    'no-copy': 'The other institutions concerned have no copy.',
  },
  evaluate: ({ hasCopyToOthers }) => {
    const facts = ['hasCopyToOthers'] as const
    if (hasCopyToOthers === undefined) return { state: 'unknown', missing: ['hasCopyToOthers'], facts }
    return hasCopyToOthers ? { state: 'holds', facts } : { state: 'fails', because: 'no-copy', facts }
  },
}

export const decisionNoticeSubject: LawSubject<DecisionNoticeFacts, DecisionNoticeAnswer> = {
  id: 'decision-notice',
  area: 'procedure',
  title: 'Whether a decision is sent to the person as it has to be',
  factsSchema,
  sources,
  rules: [decisionReachesPerson, refusalGivesReasons, copyToOthers],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<DecisionNoticeAnswer>('decision-notice', facts, at, sources)
    const way = reasoning.ask(decisionReachesPerson, facts)
    const parts = reasoning.ask(refusalGivesReasons, facts)
    const copy = reasoning.ask(copyToOthers, facts)
    const lacks: DecisionNoticeAnswer['lacks'] = [
      ...(way.state === 'fails' ? (['way-of-sending'] as const) : []),
      ...(parts.state === 'fails' ? refusalParts.filter((part) => facts[part] === false) : []),
      ...(copy.state === 'fails' ? (['copy-to-others'] as const) : []),
    ]
    if (lacks.length > 0) return reasoning.decided({ isComplete: false, lacks })
    const isOpen = [way, parts, copy].some(({ state }) => state === 'unknown')
    return isOpen ? reasoning.open() : reasoning.decided({ isComplete: true, lacks })
  },
}
