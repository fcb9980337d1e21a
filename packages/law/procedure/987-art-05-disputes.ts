/**
 * A dispute on a document: it binds meanwhile; the Administrative Commission may be asked after a month and tries to reconcile for six.
 * @source 987/2009 Art. 5(1)-(4); Decision A1 for the two stages before
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { getDeadline, lastDayOf } from './deadline-calendar.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The institution that doubts the document put its request to the issuer. */
    requestedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type DocumentDisputeFacts = Static<typeof factsSchema>

export interface DocumentDisputeAnswer {
  readonly isBindingMeanwhile: true
  readonly earliestReferral: PlainDate
  readonly commissionMonths: number
  /** The issuer has reviewed by then, if the dialogue of Decision A1 is used; three more months on a reasoned request. */
  readonly firstStageEnds: PlainDate
}

const sources: FactSources<DocumentDisputeFacts> = {
  requestedOn: { question: 'document-doubted-on', answeredBy: ['register', 'clerk'], essential: true },
}

export const bindingMeanwhile: Rule<DocumentDisputeFacts, 'document-binds-during-dispute', never, DocumentDisputeAnswer> = {
  id: 'document-binds-during-dispute',
  provision: ['987/2009 Art 5(1)', '987/2009 Art 5(2)', '987/2009 Art 5(3)', '987/2009 Art 5(4)', 'Decision A1'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art. 5; the stages of Decision A1: memory',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the issuer of a doubted document was asked to review it',
    holds: 'The document binds meanwhile. The Administrative Commission may be asked from {earliestReferral}.',
  },
  evaluate: ({ requestedOn }) => {
    if (requestedOn === undefined) return { state: 'unknown', missing: ['requestedOn'], facts: ['requestedOn'] }
    const { counting } = getDeadline('D03')
    const earliestReferral = lastDayOf('D02', requestedOn)
    return {
      state: 'holds',
      concludes: {
        isBindingMeanwhile: true,
        earliestReferral,
        commissionMonths: 'length' in counting ? counting.length : 0,
        firstStageEnds: lastDayOf('D06', requestedOn),
      },
      params: { earliestReferral },
      facts: ['requestedOn'],
    }
  },
}

export const documentDisputeSubject: LawSubject<DocumentDisputeFacts, DocumentDisputeAnswer> = {
  id: 'document-dispute',
  area: 'procedure',
  title: 'When a dispute on a document may go to the Administrative Commission, and what holds meanwhile',
  factsSchema,
  sources,
  rules: [bindingMeanwhile],
  parse: factsParser(factsSchema),
  dayOf: ({ requestedOn }) => requestedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<DocumentDisputeAnswer>('document-dispute', facts, at, sources)
    const said = reasoning.ask(bindingMeanwhile, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
