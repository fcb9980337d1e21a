/** The portal's part of the interface: one request flow for each procedure, kept in memory. */
import type { Question, RequestView } from '../api/contract.ts'
import type { Answer, Answers } from './fake-answers.ts'
import { document, offer, reasons } from './fake-documents.ts'

const ask = (id: string, kind: Question['kind'], more: Partial<Question> = {}): Question => ({ id, kind, required: true, ...more })

const questions: Readonly<Record<string, readonly Question[]>> = {
  'posted-worker-a1': [
    ask('employment-kind', 'choice', { options: ['employed', 'self-employed', 'civil-servant', 'mariner', 'aircrew'] }),
    ask('worker', 'text', { maxLength: 40 }),
    ask('host-state', 'country'),
    ask('posting-period', 'period'),
    ask('host-undertaking', 'company', { required: false }),
    ask('places-of-work', 'address', {
      prefilled: { value: { street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' }, source: 'company-register' },
    }),
    ask('replaces-another-worker', 'yes-no'),
  ],
  'health-card': [
    ask('persons', 'person-list', {
      prefilled: {
        value: [
          { pin: 'SI-DEMO-03099100', givenName: 'Živa', familyName: 'Novak (demo)', birthDate: '1991-09-03' },
          { pin: 'SI-DEMO-21061900', givenName: 'Luka', familyName: 'Novak (demo)', birthDate: '2019-06-21' },
        ],
        source: 'insurance-register',
      },
    }),
    ask('delivery', 'choice', { options: ['wallet', 'paper', 'wallet-and-paper'] }),
    ask('travel-period', 'period'),
  ],
}

interface Stored {
  readonly id: string
  readonly procedure: 'posted-worker-a1' | 'health-card'
  readonly language: string
  readonly answers: Record<string, unknown>
  state: RequestView['state']
  looks: number
  corrections?: Readonly<Record<string, unknown>>
  confirmation?: { readonly confirmed: boolean; readonly at: string; readonly note?: string }
}

const stated: Readonly<Record<string, unknown>> = {
  'employment-kind': 'employed',
  worker: 'GR-DEMO-12048800',
  'host-state': 'IT',
  'posting-period': { from: '2026-12-01', to: '2027-03-31' },
  'host-undertaking': {
    name: 'Cantiere Lombardo (demo)',
    address: { street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' },
  },
  'places-of-work': { street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' },
  'replaces-another-worker': false,
}

export function portalAnswers(): Answers {
  const requests = new Map<string, Stored>()
  const store = (id: string, state: Stored['state'], answers = {}, procedure: Stored['procedure'] = 'posted-worker-a1') =>
    requests.set(id, { id, procedure, language: 'en', answers: { ...answers }, state, looks: 0 })
  store('waiting', 'waiting-for-worker', stated)
  // One for each width: what is corrected at one is not there again at the other.
  for (const width of [1280, 360]) store(`to-correct-${width}`, 'waiting-for-worker', stated)
  store('clerk', 'with-clerk', stated)
  store('decided', 'decided', stated)

  const view = (request: Stored, person: string): RequestView => {
    const all = questions[request.procedure] ?? []
    const open = all.find(({ id }) => !Object.hasOwn(request.answers, id)) ?? null
    const sent = request.state !== 'draft'
    const isWorker = person === 'georgios'
    return {
      id: request.id,
      procedure: request.procedure,
      state: request.state,
      language: request.language,
      answers: request.answers,
      questions: all.filter(({ id }) => Object.hasOwn(request.answers, id)),
      next: sent ? null : open,
      role: isWorker ? 'worker' : 'applicant',
      corrections: Object.entries(request.corrections ?? {}).map(([question, value]) => (isWorker ? { question, value } : { question })),
      ...(isWorker &&
        request.state === 'waiting-for-worker' && { correctable: Object.keys(request.answers).filter((id) => id !== 'worker') }),
      ...(request.confirmation !== undefined && { confirmation: request.confirmation }),
      ...(sent && { receipt: { reference: 'GR-2026-000184', at: '2026-11-21T09:30:00Z' } }),
      ...(request.state === 'decided' && {
        decision: { outcome: 'issued' as const, reasons, documentIds: ['a1'] },
        documents: [document('a1', 'PDA1')],
      }),
    }
  }
  return ({ method, path, body, person }) => {
    const [, , area, id = '', act, questionId = ''] = path.split('/')
    if (area === 'documents') return documentAnswer(method, id, act, body)
    if (area === 'accesses') return { body: accesses }
    if (area !== 'requests') return undefined
    if (id === '') {
      if (method === 'GET')
        return {
          body: ['waiting', 'clerk', 'decided'].flatMap((key) => (requests.has(key) ? [view(requests.get(key) as Stored, person)] : [])),
        }
      const { procedure, language } = body as { procedure: Stored['procedure']; language: string }
      const fresh: Stored = { id: `r${requests.size}`, procedure, language, answers: {}, state: 'draft', looks: 0 }
      requests.set(fresh.id, fresh)
      return { body: view(fresh, person) }
    }
    const request = requests.get(id)
    if (request === undefined) return { status: 404, body: { code: 'platform/not-found', status: 404 } }
    if (act === 'answers') return take(request, questionId, (body as { value: unknown }).value) ?? { body: view(request, person) }
    if (act === 'submit') request.state = 'submitted'
    if (act === 'confirmation') return confirm(request, body as Confirmation) ?? { body: view(request, person) }
    if (act === undefined && request.state === 'submitted') {
      request.looks += 1
      if (request.looks > 2) request.state = 'decided'
    }
    return { body: view(request, person) }
  }
}

interface Confirmation {
  readonly confirmed: boolean
  readonly corrections?: Readonly<Record<string, unknown>>
  readonly note?: string
}

/** A correction that the node alone finds wrong: nobody works in a year so far away. */
function confirm(request: Stored, { confirmed, corrections, note }: Confirmation): Answer | undefined {
  const { to } = (corrections?.['posting-period'] ?? {}) as { readonly to?: string }
  if (to?.startsWith('2099') === true)
    return {
      status: 422,
      body: {
        code: 'requests/answer-invalid',
        status: 422,
        fields: [{ field: 'posting-period/to', code: 'requests/not-a-date' }],
      },
    }
  request.state = confirmed ? 'submitted' : 'with-clerk'
  request.corrections = corrections ?? {}
  request.confirmation = { confirmed, at: '2026-11-21T09:45:00Z', ...(note !== undefined && { note }) }
  return undefined
}

/** Takes an answer, or says as a node would what is wrong with it. */
function take(request: Stored, questionId: string, value: unknown): Answer | undefined {
  if (questionId === 'worker' && value !== stated['worker'])
    return {
      status: 422,
      body: {
        code: 'law/answer-invalid',
        status: 422,
        fields: [{ field: '/value', code: 'law/answer-invalid' }],
        transaction: 'T-7-answer',
      },
    }
  request.answers[questionId] = value
  return undefined
}

function documentAnswer(method: string, id: string, act: string | undefined, body: unknown): Answer | undefined {
  if (id === '') return { body: [document('a1', 'PDA1'), document('card', 'EHIC'), document('old', 'PDA1')] }
  if (act === 'offers') return { body: offer }
  if (act === 'shorten') {
    const { newEnd } = body as { newEnd: string }
    return newEnd === '2026-12-01'
      ? { status: 409, body: { code: 'documents/no-longer-valid', status: 409, next: 'ask-the-issuer', transaction: 'T-9-shorten' } }
      : { body: document('new', 'PDA1') }
  }
  if (method !== 'GET') return undefined
  return { body: document(id, id === 'card' ? 'EHIC' : 'PDA1') }
}

const accesses = [
  {
    at: '2026-11-20T10:12:00Z',
    who: 'Nicola Bianchi (demo)',
    institution: 'Ispettorato Nazionale del Lavoro (demo)',
    purpose: 'labour-inspection',
    legalBasis: '987/2009 Art 5',
    what: 'status',
  },
  {
    at: '2026-11-19T08:00:00Z',
    who: 'Eleni Markou (demo)',
    institution: 'e-EFKA (demo) – Insured Abroad',
    purpose: 'determination',
    legalBasis: '987/2009 Art 15',
    what: 'request',
  },
]
