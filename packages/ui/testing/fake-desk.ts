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
    { name: 'turnoverShare', value: 18, source: 'company-register' },
    { name: 'period', value: { from: '2026-12-01', to: '2027-03-31' }, source: 'applicant' },
    { name: 'insurance', value: { state: 'GR', since: '2019-02-01' }, source: 'insurance-register' },
    { name: 'hostState', value: 'IT', source: 'applicant' },
    { name: 'replacesPosted', value: false, source: 'applicant' },
  ],
}

const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const found = {
  id: 'c1',
  bucType: 'LA_BUC_04',
  role: 'caseOwner',
  counterparty: 'INPS (demo) – Sede Milano',
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

export function deskAnswers(): Answers {
  let answered = false
  return ({ method, path, body }) => {
    const [, , area, list, id, part] = path.split('/')
    if (area !== 'desk') return undefined
    const current = answered
      ? {
          ...task,
          state: 'answered',
          given: { answer: 'met', reason: 'Accounts of 2025 seen.', at: '2026-11-21T10:00:00Z', by: 'Eleni Markou (demo)' },
        }
      : task
    if (list === 'tasks') {
      if (id === undefined) return { body: answered ? [] : [current] }
      if (method === 'POST') answered = typeof (body as { answer?: unknown }).answer === 'string'
      return { body: current }
    }
    if (list === 'cases') {
      if (id === undefined) return { body: [found] }
      return { body: part === 'documents' ? { type: 'A009', version: 1, content: a009 } : found }
    }
    return list === 'trail' && id === trail.id ? { body: trail } : undefined
  }
}
