/** The desk's part of the interface. */

import type { Answers } from './fake-answers.ts'
import { reasons } from './fake-documents.ts'

const address = { street: 'Via Prova 12', town: 'Milano', postalCode: '20100', country: 'IT' }

const a009 = {
  Person: {
    PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12' },
  },
  DecisionLegislationApplicable: {
    Decision: { InitialDecision: true },
    memberStateWhichLegislationApplies: 'GR',
    PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-12-01', endDate: '2027-03-31' } },
  },
  PlaceWork: { Place: [{ companyNameVesselName: 'Cantiere Lombardo (demo)', Address: address }] },
  articleRegulationECNo8832004: '01',
}

const said = (value: unknown, source: string) => ({ value, source, at: '2026-11-21T09:30:00Z', counts: source === 'register' })

const task = {
  id: 't1',
  kind: 'posted-worker-a1',
  openedAt: '2026-11-21T09:31:00Z',
  caseOrRequest: 'GR-2026-000185',
  question: 'substantial-activity',
  provision: ['987/2009 Art 14(2)', 'Decision A2 pt 1'],
  state: 'open',
  reasons,
  facts: [
    { name: 'turnoverShare', value: 18, source: 'register', why: 'alone', statements: [said(18, 'register')] },
    {
      name: 'period',
      why: 'contested',
      statements: [said({ from: '2026-12-01', to: '2027-03-31' }, 'employer'), said({ from: '2026-12-01', to: '2027-02-28' }, 'worker')],
    },
    { name: 'insurance', value: { state: 'GR', since: '2019-02-01' }, source: 'register', why: 'alone' },
    { name: 'hostState', value: 'IT', source: 'employer', why: 'alone' },
    { name: 'placesOfWork', value: { ...address, postCode: '20100' }, source: 'employer', why: 'alone' },
    { name: 'replacesPosted', value: false, source: 'employer', why: 'alone' },
  ],
  objection: { at: '2026-11-21T09:40:00Z', note: 'I go home at the end of February.' },
  statable: [
    { fact: 'period', question: { id: 'posting-period', kind: 'period', required: true } },
    { fact: 'placesOfWork', question: { id: 'places-of-work', kind: 'address', required: true } },
    { fact: 'turnoverShare', question: { id: 'turnoverShare', kind: 'percentage', required: true } },
    { fact: 'insurance', question: { id: 'insurance', kind: 'date', required: false } },
  ],
}

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const found = {
  id: 'c1',
  bucType: 'LA_BUC_04',
  role: 'caseOwner',
  counterparty: 'INPS (demo) – Sede Milano',
  version: 3,
  model: '4.2',
  state: 'open',
  subject: 'GR-2026-000184',
  lastEvent: { kind: 'transport-receipted', at: '2026-11-21T09:31:05Z' },
  participants: [
    { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad', role: 'caseOwner' },
    { id: 'IT:2001', name: 'INPS (demo) – Sede Milano', role: 'counterparty' },
  ],
  timeline: [
    { at: '2026-11-21T09:31:00Z', kind: 'case-opened', actor: 'system', provision: '987/2009 Art 15(1)' },
    {
      at: '2026-11-21T09:31:02Z',
      kind: 'document-sent',
      actor: 'system',
      documentId: 'd1',
      transport: { messageId: '4b1c2d@as4.gr.demo', state: 'receipted', receiptDigest: digest },
    },
    { at: '2026-11-21T09:31:05Z', kind: 'transport-receipted', actor: 'system', documentId: 'd1' },
  ],
  documents: [{ id: 'd1', type: 'A009', version: 1, direction: 'out', status: 'sent' }],
  actions: [
    { action: 'update', documentType: 'A009', documentId: 'd1' },
    { action: 'invalidate', documentType: 'X008', documentId: 'd1' },
    { action: 'close', documentType: 'X001', availableFrom: '2026-12-21T09:31:00Z' },
  ],
}

const trail = {
  id: 'T-AS4-0001',
  kind: 'as4',
  steps: [
    { name: 'message-read', at: '2026-11-21T09:31:03Z', state: 'passed' },
    {
      name: 'signature',
      at: '2026-11-21T09:31:03Z',
      state: 'failed',
      code: 'as4/digest-mismatch',
      next: 'send-again',
    },
    { name: 'decryption', at: '2026-11-21T09:31:03Z', state: 'not-applicable' },
  ],
}

interface ClerkStatement {
  readonly fact: string
  readonly value: unknown
  readonly evidence: string
  readonly reason: string
}

/** The task once a clerk has stated a fact: his statement counts, the others stay. */
const withStatement = ({ fact, value, evidence, reason }: ClerkStatement) => ({
  ...task,
  facts: task.facts.map((known) =>
    known.name === fact
      ? {
          ...known,
          value,
          source: 'clerk',
          why: 'clerk',
          statements: [
            ...(known.statements ?? []).map((statement) => ({ ...statement, counts: false })),
            { value, source: 'clerk', at: '2026-11-21T10:05:00Z', counts: true, by: 'Eleni Markou (demo)', evidence, reason },
          ],
        }
      : known,
  ),
})

export function deskAnswers(): Answers {
  let answered = false
  let statement: ClerkStatement | undefined
  return ({ method, path, body }) => {
    const [, , area, list, id, part] = path.split('/')
    if (area !== 'desk') return undefined
    const current = answered
      ? {
          ...task,
          state: 'answered',
          given: { answer: 'met', reason: 'Accounts of 2025 seen.', at: '2026-11-21T10:00:00Z', by: 'Eleni Markou (demo)' },
        }
      : statement === undefined
        ? task
        : withStatement(statement)
    if (list === 'tasks') {
      if (id === undefined) return { body: answered ? [] : [current] }
      if (part === 'facts') {
        statement = body as ClerkStatement
        return { body: { conclusion: 'open', open: [{ id: 't2', question: 'no-replacement' }] } }
      }
      if (method === 'POST') answered = typeof (body as { answer?: unknown }).answer === 'string'
      return { body: current }
    }
    if (list === 'cases') {
      if (id === undefined) return { body: [found] }
      return { body: part === 'documents' ? { type: 'A009', version: 1, model: '4.2', content: a009 } : found }
    }
    return list === 'trail' && id === trail.id ? { body: trail } : undefined
  }
}
