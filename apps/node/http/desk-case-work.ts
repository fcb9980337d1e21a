/** What a clerk does with cases: opens one, begins a document with what the case knows, sends it, closes or archives the own copy. */
import { getStartingContent, recordCaseAction } from '@passerelle/casework'
import { openCaseAt, sendDocumentInCase } from '@passerelle/journeys'
import type { HttpServer } from '@passerelle/platform'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allowStaff } from './access.ts'
import { answer } from './answer.ts'
import {
  attachments,
  caseParams,
  closed,
  content,
  documentId,
  documentType,
  expectedVersion,
  institutions,
  institutionsOf,
  largestContent,
  ofDesk,
  requestId,
} from './case-bodies.ts'
import { answerSent } from './content-fields.ts'
import { defaultModel } from './desk-models.ts'
import { type CaseNode, recordCaseLook, showCase } from './show-case.ts'

const action = Type.Union([
  Type.Literal('send'),
  Type.Literal('reply'),
  Type.Literal('update'),
  Type.Literal('invalidate'),
  Type.Literal('reject'),
  Type.Literal('clarify'),
  Type.Literal('close'),
])
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
            counterparties: institutions,
            model: Type.Optional(Type.String({ maxLength: 10 })),
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
      const { counterparties, model = defaultModel(config), ...rest } = request.body
      const input = {
        ...rest,
        model,
        institutionId,
        institutionName: await node.institutionName(institutionId),
        counterparties: institutionsOf(counterparties, 'counterparties'),
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
            receivers: Type.Optional(institutions),
            content,
            attachments: Type.Optional(attachments),
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
        ...(receivers !== undefined && { receivers: institutionsOf(receivers, 'receivers') }),
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
