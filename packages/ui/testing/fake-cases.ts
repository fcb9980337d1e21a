/** The part of the pretend node in which clerks open cases and write documents. */
import { bucs, documentTypes, modelVersionInfos } from '@passerelle/vocabulary'
import type { Case } from '../api/contract.ts'
import type { Answers } from './fake-answers.ts'
import { keepDrafts, keepFiles } from './fake-drafts.ts'

/** A valid A009, as its newest version stands in the case. */
const georgiosInItaly = {
  Person: {
    PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' },
  },
  EmployerInPostingState: { Employer: [{ name: 'Aegean Marble Works (demo)', Address: { town: 'Rhodes', country: 'GR' } }] },
  PlaceWork: { PlaceWork: [{ companyNameVesselName: 'Cantiere Lombardo (demo)', Address: { town: 'Milano', country: 'IT' } }] },
  DecisionLegislationApplicable: {
    Decision: { InitialDecision: true },
    memberStateWhichLegislationApplies: 'GR',
    PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-12-01', endDate: '2027-03-31' } },
  },
  articleRegulationECNo8832004: '01',
}

/** What is mandatory in 4.4 but the addresses; in 4.2 nothing is. */
const georgiosAlone = {
  Person: {
    PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' },
    AdditionalInformationPerson: { nationality: ['GR'] },
  },
  RequestedPeriod: { startDate: '2026-12-01', endDate: '2027-03-31' },
  RequestedForSituationsCoveredByArti8832004: { regulationArticlesSituationAgreementExceptionProposed: '01' },
  ApplicableLegislation: {
    applicableLegislationCurrentSituation: ['IT'],
    applicableLegislationRequestedSituation: ['GR'],
  },
}

const pension: Case = {
  id: 'c2',
  version: 3,
  model: '4.2',
  bucType: 'P_BUC_01',
  role: 'caseOwner',
  counterparty: 'INPS (demo) – Sede Milano',
  state: 'open',
  subject: 'GR-2026-000190',
  protectedPerson: true,
  participants: [
    { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad', role: 'caseOwner', isSelf: true },
    { id: 'IT:2001', name: 'INPS (demo) – Sede Milano', role: 'counterparty', isSelf: false },
    { id: 'SI:3001', name: 'ZZZS (demo) – OE Ljubljana', role: 'counterparty', isSelf: false },
  ],
  timeline: [
    { at: '2026-11-20T08:00:00Z', kind: 'case-opened', actor: 'Eleni Markou (demo)' },
    { at: '2026-11-20T08:05:00Z', kind: 'document-sent', actor: 'Eleni Markou (demo)', documentId: 'p1', documentType: 'P2000' },
    { at: '2026-11-20T09:00:00Z', kind: 'document-received', actor: 'IT:2001', documentId: 'p2', documentType: 'P8000' },
  ],
  documents: [
    {
      id: 'p1',
      type: 'P2000',
      version: 1,
      direction: 'out',
      status: 'sent',
      attachments: [
        { id: 'a1', name: 'certificate-of-life.pdf', mimeType: 'application/pdf', size: 184_320, medical: false },
        { id: 'a2', name: 'medical-report.pdf', mimeType: 'application/pdf', size: 920_000, medical: true },
      ],
    },
    { id: 'p2', type: 'P8000', version: 1, direction: 'in', status: 'received', warnings: ['totals-disagree'] },
  ],
  notTaken: [{ key: 'n1', documentType: 'P8000', state: 'refused', at: '2026-11-20T09:05:00Z', model: '4.4', refusal: 'wrong-model' }],
  actions: [
    { action: 'send', documentType: 'P5000', mayChooseReceivers: ['IT:2001', 'SI:3001'], mayAttach: true },
    { action: 'send', documentType: 'H001' },
    { action: 'send', documentType: 'P4000' },
    ...documentTypes()
      .filter((type) => type.startsWith('P3000_'))
      .map((documentType) => ({ action: 'send', documentType })),
    { action: 'reply', documentType: 'P9000', documentId: 'p2' },
    { action: 'clarify', documentType: 'X012', documentId: 'p2' },
    { action: 'update', documentType: 'P2000', documentId: 'p1' },
    { action: 'invalidate', documentType: 'X008', documentId: 'p1' },
    { action: 'send', documentType: 'X005' },
    { action: 'send', documentType: 'X009', availableFrom: '2027-01-20T08:05:00Z' },
    { action: 'close', documentType: 'X001', availableFrom: '2027-02-20T08:05:00Z' },
  ],
  caseActions: ['close-here', 'archive'],
  deadlines: [
    { kind: 'timer', key: 'timer-X009', from: '2026-11-20', due: '2027-01-20', source: 'P_BUC_01', state: 'running', by: 'self' },
    {
      kind: 'law',
      key: 'D18',
      from: '2026-11-20',
      due: '2026-12-20',
      source: '987/2009 Art 72(2)',
      state: 'running',
      documentId: 'p2',
      by: 'self',
      isUnverified: true,
    },
  ],
}

const begun: Omit<Case, 'bucType' | 'counterparty'> = {
  id: 'c3',
  version: 1,
  role: 'caseOwner',
  state: 'draft',
  participants: pension.participants.slice(0, 2),
  timeline: [{ at: '2026-11-21T10:00:00Z', kind: 'case-opened', actor: 'Eleni Markou (demo)' }],
  documents: [],
  actions: [{ action: 'send', documentType: 'P2000' }],
  caseActions: [],
  deadlines: [],
}

const institutions = [
  { id: 'IT:2001', name: 'INPS (demo) – Sede Milano', country: 'IT' },
  { id: 'SI:3001', name: 'ZZZS (demo) – OE Ljubljana', country: 'SI' },
  { id: 'ES:4001', name: 'INSS (demo) – Madrid', country: 'ES' },
]

interface Written {
  readonly documentType: string
  readonly expectedVersion: number
  readonly content: { readonly AdditionalInformation?: { readonly additionalInformation?: string } }
}

/** Answers what concerns opening and writing; the case c1 itself and its documents belong to the desk's other part. */
export function caseAnswers(): Answers {
  let opened: Case | undefined
  let version = 3
  const files = keepFiles()
  const drafts = keepDrafts()
  return (asked) => {
    const { method, path, query, body } = asked
    const [, , area, list, id = '', part] = path.split('/')
    if (area !== 'desk') return undefined
    if (list === 'bucs')
      return { body: Object.values(bucs).map(({ id: type, sector, title, participants }) => ({ type, sector, title, participants })) }
    if (list === 'models') return { body: { versions: modelVersionInfos.map(({ version }) => version), chosen: '4.2' } }
    if (list === 'institutions') return { body: institutions }
    if (list !== 'cases') return undefined
    if (id === '' && method === 'POST') {
      const { bucType, model = '4.2' } = body as { bucType: string; model?: string }
      const start = bucType.startsWith('LA') ? 'A001' : 'P2000'
      opened = { ...begun, bucType, model, actions: [{ action: 'send', documentType: start }], counterparty: 'INPS (demo) – Sede Milano' }
      return { status: 201, body: opened }
    }
    if (part === 'form') {
      const documentType = query.get('documentType') ?? ''
      const content = documentType === 'A009' ? georgiosInItaly : documentType === 'A001' ? georgiosAlone : {}
      return { body: { documentType, version: 3, model: (id === 'c3' ? opened?.model : undefined) ?? '4.2', content } }
    }
    if (part === 'attachments') return files(asked)
    if (part === 'drafts') return drafts.answer(asked)
    if (part === 'documents' && method === 'POST') {
      const { content, expectedVersion } = body as Written
      const said = content.AdditionalInformation?.additionalInformation ?? ''
      if (said.includes('wrong'))
        return {
          status: 422,
          body: {
            code: 'casework/invalid-content',
            status: 422,
            fields: [{ field: '/PlaceWork/PlaceWork/0/Address/town', code: 'vocabulary/wrong-text' }],
          },
        }
      // The other side writes while this document is on its way, once.
      if (said.includes('meanwhile') && version === 3) version = 4
      if (expectedVersion !== version) return { status: 409, body: { code: 'casework/version-conflict', status: 409, params: { version } } }
      return { status: 201, body: { documentId: 'd9', case: pension } }
    }
    if (part === 'actions' && method === 'POST') return { body: { ...pension, caseActions: [] } }
    if (method !== 'GET' || part !== undefined) return undefined
    if (id === 'c2') return { body: drafts.shownIn(pension) }
    return id === 'c3' && opened !== undefined ? { body: opened } : undefined
  }
}
