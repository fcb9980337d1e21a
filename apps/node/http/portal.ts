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
import type { HttpServer, Tx } from '@passerelle/platform'
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
    return (await listRequests(env, database.db, reader)).map(summary)
  })

  server.post(
    '/api/requests',
    { schema: { body: Type.Object({ procedure: Type.String({ maxLength: 40 }), language: Type.String({ maxLength: 5 }) }, closed) } },
    async (request, reply) => {
      const reader = readerOf(request)
      allow(request, 'request.create', ownResource(reader))
      const page = answer(await database.transaction((tx) => startRequest(env, tx, { ...request.body, reader })))
      return reply.code(201).send(await view(node, database.db, page))
    },
  )

  server.get('/api/requests/:id', { schema: { params: id } }, async (request) => {
    const page = answer(await readRequest(env, database.db, request.params.id, readerOf(request)))
    allow(request, 'request.read', resourceOf(page.request), 404)
    return view(node, database.db, page)
  })

  server.put(
    '/api/requests/:id/answers/:questionId',
    {
      schema: {
        params: Type.Object({ id: Type.String({ format: 'uuid' }), questionId: Type.String({ maxLength: 60 }) }),
        body: Type.Object({ value: Type.Unknown() }, closed),
      },
    },
    async (request) => {
      const { id: requestId, questionId } = request.params
      const page = await database.transaction(async (tx) => {
        const saved = answer(
          await answerQuestion(env, tx, { id: requestId, reader: readerOf(request), questionId, value: request.body.value }),
        )
        allow(request, 'request.create', resourceOf(saved.request), 404)
        return saved
      })
      return view(node, database.db, page)
    },
  )

  server.post('/api/requests/:id/submit', { schema: { params: id } }, async (request) => {
    const page = await database.transaction(async (tx) => {
      const sent = answer(await sendRequest(env, tx, request.params.id, readerOf(request)))
      allow(request, 'request.submit', resourceOf(sent.request), 404)
      answer(await recordStep(tx, { ...trail(node, sent.request), name: 'request-sent', outcome: 'passed' }))
      return sent
    })
    return view(node, database.db, page)
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
      const page = await database.transaction(async (tx) => {
        const confirmed = answer(await confirmRequest(env, tx, { id: request.params.id, reader: readerOf(request), ...request.body }))
        allow(request, 'request.confirm', resourceOf(confirmed.request), 404)
        answer(await recordStep(tx, { ...trail(node, confirmed.request), name: 'worker-confirmed', outcome: 'passed' }))
        return confirmed
      })
      return view(node, database.db, page)
    },
  )
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

async function view(node: NodeRuntime, db: Tx, { request, asked, next }: RequestPage) {
  const { decision } = request
  const documents =
    decision === undefined || decision.documentIds.length === 0
      ? []
      : (await listDocumentsFor(db, node.secrets.referenceTo(request.applicant.company ?? request.applicant.person))).filter((document) =>
          decision.documentIds.includes(document.id),
        )
  return {
    ...summary(request),
    language: request.language,
    answers: request.answers,
    questions: asked,
    next,
    ...(decision !== undefined && { decision }),
    documents: documents.map(documentSummary),
  }
}
