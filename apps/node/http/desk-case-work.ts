/** What a clerk does with cases: opens one, begins a document with what the case knows, sends it, closes or archives the own copy. */
import { attachmentLimits, getStartingContent, recordCaseAction } from '@passerelle/casework'
import { openCaseAt, sendDocumentInCase } from '@passerelle/journeys'
import { parseInstitutionId } from '@passerelle/kernel'
import { type HttpServer, problem } from '@passerelle/platform'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allowStaff } from './access.ts'
import { answer } from './answer.ts'
import { answerSent } from './content-fields.ts'
import { caseParams } from './desk-cases.ts'
import { type CaseNode, recordCaseLook, showCase } from './show-case.ts'

const closed = { additionalProperties: false } as const
const institution = Type.String({ maxLength: 20 })
const documentType = Type.String({ maxLength: 20 })
const documentId = Type.Optional(Type.String({ maxLength: 100 }))
/** The caller's own id of what it wants done: the same once more does nothing more. */
const requestId = Type.String({ pattern: '^[A-Za-z0-9._:-]{1,100}$' })
const expectedVersion = Type.Optional(Type.Integer({ minimum: 1 }))
const action = Type.Union([
  Type.Literal('send'),
  Type.Literal('reply'),
  Type.Literal('update'),
  Type.Literal('invalidate'),
  Type.Literal('reject'),
  Type.Literal('clarify'),
  Type.Literal('close'),
])
/** A batch of claims is the largest content; 4 MiB hold several thousand. */
const largestContent = 4 * 1024 * 1024

export type WorkingNode = CaseNode & Pick<NodeRuntime, 'env' | 'config' | 'sending'>

export function addDeskCaseWork(server: HttpServer, node: WorkingNode): void {
  const { database, env, config, clock } = node
  const { timeZone } = config

  server.post(
    '/api/desk/cases',
    {
      schema: {
        body: Type.Object(
          {
            bucType: Type.String({ maxLength: 20 }),
            counterparties: Type.Array(institution, { minItems: 1, maxItems: 31, uniqueItems: true }),
            protectedPerson: Type.Optional(Type.Boolean()),
            requestId,
          },
          closed,
        ),
      },
    },
    async (request, reply) => {
      const actor = allowStaff(request, 'case.open')
      const { institutionId } = actor
      const { counterparties, ...rest } = request.body
      const input = {
        ...rest,
        institutionId,
        institutionName: await node.institutionName(institutionId),
        counterparties: counterparties.map(institutionOf),
        requestId: ofDesk(rest.requestId),
        actor: actor.subject,
      }
      const { caseId } = await database.transaction(async (tx) => answer(await openCaseAt(env, tx, input)))
      return reply.code(201).send(await showCase(node, actor, caseId))
    },
  )

  server.get(
    '/api/desk/cases/:id/form',
    { schema: { params: caseParams, querystring: Type.Object({ action, documentType, documentId }) } },
    async (request) => {
      const actor = allowStaff(request, 'case.act')
      const { id: caseId } = request.params
      const input = { ...request.query, institutionId: actor.institutionId, caseId, timeZone, now: clock.now() }
      const form = answer(await getStartingContent(database.db, input))
      await recordCaseLook(node, actor, caseId, `sed:${form.documentType}`)
      return form
    },
  )

  server.post(
    '/api/desk/cases/:id/documents',
    {
      bodyLimit: largestContent,
      schema: {
        params: caseParams,
        body: Type.Object(
          {
            action,
            documentType,
            documentId,
            receivers: Type.Optional(Type.Array(institution, { minItems: 1, maxItems: 31, uniqueItems: true })),
            content: Type.Record(Type.String(), Type.Unknown()),
            attachments: Type.Optional(
              Type.Array(Type.String({ maxLength: 100 }), { maxItems: attachmentLimits.count, uniqueItems: true }),
            ),
            requestId,
            expectedVersion,
          },
          closed,
        ),
      },
    },
    async (request, reply) => {
      const actor = allowStaff(request, 'case.act')
      const { id: caseId } = request.params
      const { receivers, ...rest } = request.body
      const input = {
        ...rest,
        ...(receivers !== undefined && { receivers: receivers.map(receiverOf) }),
        institutionId: actor.institutionId,
        caseId,
        requestId: ofDesk(rest.requestId),
        actor: actor.subject,
        timeZone,
      }
      const sent = await database.transaction(async (tx) => answerSent(rest.documentType, await sendDocumentInCase(env, tx, input)))
      node.sending?.wake()
      return reply.code(201).send({ documentId: sent.message.documentId, case: await showCase(node, actor, caseId) })
    },
  )

  server.post(
    '/api/desk/cases/:id/actions',
    {
      schema: {
        params: caseParams,
        body: Type.Object(
          { action: Type.Union([Type.Literal('close-here'), Type.Literal('archive')]), requestId, expectedVersion },
          closed,
        ),
      },
    },
    async (request) => {
      const actor = allowStaff(request, 'case.act')
      const { id: caseId } = request.params
      const input = { ...request.body, requestId: ofDesk(request.body.requestId), institutionId: actor.institutionId, caseId }
      await database.transaction(async (tx) => answer(await recordCaseAction(tx, { ...input, actor: actor.subject, now: clock.now() })))
      return showCase(node, actor, caseId)
    },
  )
}

/** Apart from the ids under which the node's own journeys do things. */
const ofDesk = (requestId: string) => `desk ${requestId}`

const institutionOf = (text: string, index: number) => parsed(text, `/counterparties/${index}`)
const receiverOf = (text: string, index: number) => parsed(text, `/receivers/${index}`)

function parsed(text: string, field: string) {
  const found = parseInstitutionId(text)
  if (found !== undefined) return found
  throw problem(422, { code: 'node/not-an-institution', at: field }, { fields: [{ field, code: 'node/not-an-institution' }] })
}
