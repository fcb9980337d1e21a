/**
 * A request that goes through a liaison body starts the clock when the liaison body receives it.
 * @source 987/2009 Art. 2(4), Swiss consolidated text
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, oneOf } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    sentThrough: oneOf(['liaison-body', 'directly']),
    liaisonBodyReceivedOn: dateSchema,
    /** The institution itself; with a liaison body it does not move the day. */
    institutionReceivedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type LiaisonFacts = Static<typeof factsSchema>

export interface LiaisonAnswer {
  readonly clockStartsOn: PlainDate
}

const sources: FactSources<LiaisonFacts> = {
  sentThrough: { question: 'sent-through', answeredBy: ['register', 'other-state', 'clerk'] },
  liaisonBodyReceivedOn: { question: 'liaison-body-received-on', answeredBy: ['other-state', 'register'], essential: true },
  institutionReceivedOn: { question: 'institution-received-on', answeredBy: ['register'], essential: true },
}

export const clockAtLiaisonBody: Rule<LiaisonFacts, 'clock-starts-at-liaison-body', never, LiaisonAnswer> = {
  id: 'clock-starts-at-liaison-body',
  provision: ['987/2009 Art 2(4)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 2',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'it is known on which day the liaison body, or the institution, received the request',
    holds: 'Time limits for the answer run from {day}, as if the institution had received the request on that day.',
  },
  evaluate: ({ sentThrough, liaisonBodyReceivedOn, institutionReceivedOn }) => {
    const facts = ['sentThrough', 'liaisonBodyReceivedOn', 'institutionReceivedOn'] as const
    const isDirect = sentThrough === 'directly'
    const day = isDirect ? institutionReceivedOn : liaisonBodyReceivedOn
    if (day !== undefined) return { state: 'holds', concludes: { clockStartsOn: day }, params: { day }, facts }
    if (sentThrough === undefined) return { state: 'unknown', missing: ['sentThrough'], facts }
    return { state: 'unknown', missing: [isDirect ? 'institutionReceivedOn' : 'liaisonBodyReceivedOn'], facts }
  },
}

export const liaisonSubject: LawSubject<LiaisonFacts, LiaisonAnswer> = {
  id: 'request-through-liaison-body',
  area: 'procedure',
  title: 'From which day a time limit runs for a request between institutions',
  factsSchema,
  sources,
  rules: [clockAtLiaisonBody],
  parse: factsParser(factsSchema, ({ sentThrough, liaisonBodyReceivedOn: first, institutionReceivedOn: then }) => {
    if (sentThrough === 'directly' && first !== undefined) return { code: 'law/facts-contradict', at: '/liaisonBodyReceivedOn' }
    return first !== undefined && then !== undefined && then < first
      ? { code: 'law/facts-contradict', at: '/institutionReceivedOn' }
      : undefined
  }),
  dayOf: ({ liaisonBodyReceivedOn, institutionReceivedOn }) => liaisonBodyReceivedOn ?? institutionReceivedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<LiaisonAnswer>('request-through-liaison-body', facts, at, sources)
    const said = reasoning.ask(clockAtLiaisonBody, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
