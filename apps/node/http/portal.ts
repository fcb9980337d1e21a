/** The portal's routes: requests of a person or a company, one question at a time. */

import { listDocumentsFor } from '@passerelle/documents'
import {
  answerQuestion,
  confirmRequest,
  listRequests,
  type RequestPage,
  readRequest,
  sendRequest,
  startRequest,
} from '@passerelle/journeys'
import { recordStep } from '@passerelle/ledger'
import type { HttpServer } from '@passerelle/platform'
import type { Reader, RequestView } from '@passerelle/requests'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allow } from './access.ts'
import { answer } from './answer.ts'
import { documentSummary } from './documents.ts'
import { requirePerson } from './login.ts'

const closed = { additionalProperties: false } as const
const id = Type.Object({ id: Type.String({ format: 'uuid' }) })

export function addPortal(server: HttpServer, node: NodeRuntime): void {
  const { env, database } = node

  server.get('/api/requests', async (request) => {
    const reader = readerOf(request)
    allow(request, 'request.read', ownResource(reader))
    return (await listRequests(env, database, reader)).map(summary)
  })

  server.post(
    '/api/requests',
    { schema: { body: Type.Object({ procedure: Type.String({ maxLength: 40 }), language: Type.String({ maxLength: 5 }) }, closed) } },
    async (request, reply) => {
      const reader = readerOf(request)
      allow(request, 'request.create', ownResource(reader))
      const page = answer(await startRequest(env, database, { ...request.body, reader }))
      return reply.code(201).send(await view(node, page))
    },
  )

  server.get('/api/requests/:id', { schema: { params: id } }, async (request) => view(node, await own(request, 'request.read')))

  server.put(
    '/api/requests/:id/answers/:questionId',
    {
      schema: {
        params: Type.Object({ id: Type.String({ format: 'uuid' }), questionId: Type.String({ maxLength: 60 }) }),
        body: Type.Object({ value: Type.Unknown() }, closed),
      },
    },
    async (request) => {
      const page = await own(request, 'request.create')
      const { questionId } = request.params
      return view(
        node,
        answer(await answerQuestion(env, database, { page, reader: readerOf(request), questionId, value: request.body.value })),
      )
    },
  )

  server.post('/api/requests/:id/submit', { schema: { params: id } }, async (request) => {
    const page = await own(request, 'request.submit')
    const sent = await database.transaction(async (tx) => {
      const done = answer(await sendRequest(env, tx, page, readerOf(request)))
      answer(await recordStep(tx, { ...trail(node, done.request), name: 'request-sent', outcome: 'passed' }))
      return done
    })
    return view(node, sent)
  })

  server.post(
    '/api/requests/:id/confirmation',
    {
      schema: {
        params: id,
        body: Type.Object(
          {
            confirmed: Type.Boolean(),
            corrections: Type.Optional(Type.Record(Type.String({ maxLength: 60 }), Type.Unknown())),
            note: Type.Optional(Type.String({ maxLength: 2000 })),
          },
          closed,
        ),
      },
    },
    async (request) => {
      const page = await own(request, 'request.confirm')
      const confirmed = await database.transaction(async (tx) => {
        const done = answer(await confirmRequest(env, tx, { page, reader: readerOf(request), ...request.body }))
        const name = done.request.confirmation?.confirmed === true ? 'worker-confirmed' : 'worker-objected'
        answer(await recordStep(tx, { ...trail(node, done.request), name, outcome: 'passed' }))
        return done
      })
      return view(node, confirmed)
    },
  )

  /** The request, when the caller has a part in it and may do this; anybody else's is not found. */
  async function own(
    request: FastifyRequest,
    action: 'request.read' | 'request.create' | 'request.submit' | 'request.confirm',
  ): Promise<RequestPage> {
    const page = answer(await readRequest(env, database, (request.params as { id: string }).id, readerOf(request)))
    allow(request, action, resourceOf(page.request), 404)
    return page
  }
}

function readerOf(request: FastifyRequest): Reader {
  const person = requirePerson(request)
  return { person: person.personId, ...(person.actingFor !== undefined && { company: person.actingFor.legalPersonId }) }
}

function ownResource(reader: Reader) {
  return reader.company === undefined ? { persons: [reader.person] } : { companyId: reader.company }
}

function resourceOf(request: RequestView) {
  const { applicant, worker, institution } = request
  return {
    institutionId: institution,
    persons: [
      ...(applicant.company === undefined ? [applicant.person] : []),
      ...(worker === undefined || request.receipt === undefined ? [] : [worker]),
    ],
    ...(applicant.company !== undefined && { companyId: applicant.company }),
  }
}

function trail(node: NodeRuntime, request: RequestView) {
  return { transactionId: request.id, kind: 'request', institutionId: request.institution, now: node.clock.now() } as const
}

function summary({ id: requestId, procedure, state, createdAt, receipt, role }: RequestPage['request']) {
  return { id: requestId, procedure, state, createdAt, role, ...(receipt !== undefined && { receipt }) }
}

async function view(node: NodeRuntime, { request, asked, next }: RequestPage) {
  const { decision } = request
  const documents =
    decision === undefined || decision.documentIds.length === 0
      ? []
      : (await listDocumentsFor(node.database.db, node.secrets.referenceTo(request.applicant.company ?? request.applicant.person))).filter(
          (document) => decision.documentIds.includes(document.id),
        )
  return {
    ...summary(request),
    language: request.language,
    answers: request.answers,
    ...correctionsFor(request),
    questions: asked,
    next,
    ...(decision !== undefined && { decision }),
    documents: documents.map(documentSummary),
  }
}

/** The employer learns that the worker objected and to which answers; what the worker says, and why, is for the institution. */
function correctionsFor({ role, corrections, correctable, confirmation }: RequestPage['request']) {
  const isWorker = role === 'worker'
  return {
    corrections: Object.entries(corrections).map(([question, value]) => (isWorker ? { question, value } : { question })),
    ...(isWorker && { correctable }),
    ...(confirmation !== undefined && {
      confirmation: {
        confirmed: confirmation.confirmed,
        at: confirmation.at,
        ...(isWorker && confirmation.note !== undefined && { note: confirmation.note }),
      },
    }),
  }
}
