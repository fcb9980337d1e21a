/**
 * Documents while an unemployed person seeks work abroad: U2 of the paying State, which the host State asks for where it is missing;
 * word of the registration; and U3 on what may change the benefit.
 * @source 987/2009 Art. 55(1), (4); the portable document U3: memory
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    payingState: stateSchema,
    /** Where the person seeks work. */
    hostState: stateSchema,
    /** The person brings the document of the paying State, made out for the host State. */
    hasDocumentForHost: Type.Boolean(),
    event: oneOf(['registered', 'may-change-benefit', 'changes-nothing']),
  }),
  { additionalProperties: false },
)
export type ExportReportFacts = Static<typeof factsSchema>

export interface ExportReportAnswer {
  /** The host State asks the paying State for the document that the person did not bring. */
  readonly asksForDocument: boolean
  /** The institution of the host State tells the paying State at once. */
  readonly tellsPayingState: boolean
  /** And the person, by the document U3. */
  readonly tellsPerson: boolean
}

const sources: FactSources<ExportReportFacts> = {
  payingState: { question: 'paying-state', answeredBy: ['person', 'register'], essential: true },
  hostState: { question: 'state-of-job-search', answeredBy: ['person', 'register'], essential: true },
  hasDocumentForHost: { question: 'has-document-u2', answeredBy: ['person', 'register'] },
  event: { question: 'event-during-job-search', answeredBy: ['register', 'clerk'], essential: true },
}

const base = {
  source: '987/2009 Art. 55 as noted in the facts of the research; the document U3: memory',
  validity: { from: plainDate('2010-05-01') },
} as const
type NotBound = 'state-not-bound'

export const documentForJobSearch: Rule<ExportReportFacts, 'document-for-job-search', 'document-missing' | NotBound> = {
  ...base,
  id: 'document-for-job-search',
  provision: ['987/2009 Art 55(1)'],
  verified: true,
  leadsTo: ['987/2009 Art 55(1)'],
  says: {
    condition: 'the person brings the document of the paying State for the State where work is sought',
    holds: 'The person has the document U2 of {paying} for {host}; each State of job search needs its own.',
    'document-missing': 'The person has no document U2 for {host}. The institution there asks {paying} for it.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { payingState, hostState, hasDocumentForHost } = known
    const facts = ['payingState', 'hostState', 'hasDocumentForHost'] as const
    const unbound = findUnbound([payingState, hostState], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    if (payingState === undefined || hostState === undefined || hasDocumentForHost === undefined)
      return { state: 'unknown', missing: facts.filter((fact) => known[fact] === undefined), facts }
    const params = { paying: payingState, host: hostState }
    return hasDocumentForHost ? { state: 'holds', params, facts } : { state: 'fails', because: 'document-missing', params, facts }
  },
}

export const hostStateReports: Rule<ExportReportFacts, 'host-state-reports', 'changes-nothing'> = {
  ...base,
  id: 'host-state-reports',
  provision: ['987/2009 Art 55(4)'],
  verified: false,
  leadsTo: ['883/2004 Art 64(1)(d)'],
  says: {
    condition: 'the person registered there, or something happened that may change the benefit',
    holds: 'The institution of the host State tells the paying State at once, and the person where the benefit may change.',
    'changes-nothing': 'What happened changes nothing in the benefit. On request the host State reports every month.',
  },
  evaluate: ({ event }) => {
    const facts = ['event'] as const
    if (event === undefined) return { state: 'unknown', missing: ['event'], facts }
    return event === 'changes-nothing' ? { state: 'fails', because: 'changes-nothing', facts } : { state: 'holds', facts }
  },
}

export const exportReportSubject: LawSubject<ExportReportFacts, ExportReportAnswer> = {
  id: 'unemployment-export-report',
  area: 'unemployment',
  title: 'Which documents pass while an unemployed person seeks work in another State',
  factsSchema,
  sources,
  rules: [documentForJobSearch, hostStateReports],
  parse: factsParser(factsSchema, ({ payingState, hostState }) =>
    payingState !== undefined && payingState === hostState ? { code: 'law/facts-contradict', at: '/hostState' } : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<ExportReportAnswer>('unemployment-export-report', facts, at, sources)
    const brought = reasoning.ask(documentForJobSearch, facts)
    const reports = reasoning.ask(hostStateReports, facts)
    const { payingState, hostState, event } = facts
    if (brought.state === 'unknown' || reports.state === 'unknown' || payingState === undefined || hostState === undefined)
      return reasoning.open()
    const tellsPerson = event === 'may-change-benefit'
    const answer = { asksForDocument: brought.state === 'fails', tellsPayingState: reports.state === 'holds', tellsPerson }
    const u3 = { document: 'PDU3', issuedBy: hostState satisfies StateCode, mayBeIssued: true } as const
    const u2 = { document: 'PDU2', issuedBy: payingState, mayBeIssued: true } as const
    return reasoning.decided(answer, {
      legalBasis: [...brought.finding.provision, ...reports.finding.provision],
      documents: [...(answer.asksForDocument ? [u2] : []), ...(tellsPerson ? [u3] : [])],
    })
  },
}
