/** Drafts of a clerk's documents: begun, saved as often as wanted, read again, given up. They need not be complete, and nobody outside is told. */
import { deleteDraft, getDraft, saveDraft } from '@passerelle/casework'
import { findStaff } from '@passerelle/directory'
import type { HttpServer } from '@passerelle/platform'
import Type from 'typebox'
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
import { type CaseNode, recordCaseLook, showCase } from './show-case.ts'

const draftParams = Type.Object({ id: Type.String({ maxLength: 100 }), draftId: Type.String({ maxLength: 100 }) })
const kept = { content, attachments: Type.Optional(attachments), receivers: Type.Optional(institutions) }

export function addDeskDrafts(server: HttpServer, node: CaseNode): void {
  const { database, clock } = node

  server.post(
    '/api/desk/cases/:id/drafts',
    {
      bodyLimit: largestContent,
      schema: {
        params: caseParams,
        body: Type.Object(
          {
            action: Type.Union([Type.Literal('send'), Type.Literal('reply')]),
            documentType,
            documentId,
            ...kept,
            requestId,
            expectedVersion,
          },
          closed,
        ),
      },
    },
    async (request, reply) => {
      const { institutionId, subject } = allowStaff(request, 'case.act')
      const { receivers, ...rest } = request.body
      const input = {
        ...rest,
        ...(receivers !== undefined && { receivers: institutionsOf(receivers, 'receivers') }),
        institutionId,
        caseId: request.params.id,
        requestId: ofDesk(rest.requestId),
        actor: subject,
        now: clock.now(),
      }
      return reply.code(201).send(await database.transaction(async (tx) => answer(await saveDraft(tx, input))))
    },
  )

  server.put(
    '/api/desk/cases/:id/drafts/:draftId',
    {
      bodyLimit: largestContent,
      schema: {
        params: draftParams,
        body: Type.Object({ ...kept, expectedRevision: Type.Optional(Type.Integer({ minimum: 1 })) }, closed),
      },
    },
    async (request) => {
      const { institutionId, subject } = allowStaff(request, 'case.act')
      const { id: caseId, draftId } = request.params
      const { receivers, ...rest } = request.body
      const input = {
        ...rest,
        ...(receivers !== undefined && { receivers: institutionsOf(receivers, 'receivers') }),
        institutionId,
        caseId,
        draftId,
        actor: subject,
        now: clock.now(),
      }
      return database.transaction(async (tx) => answer(await saveDraft(tx, input)))
    },
  )

  server.get('/api/desk/cases/:id/drafts/:draftId', { schema: { params: draftParams } }, async (request) => {
    const actor = allowStaff(request, 'case.act')
    const { id: caseId, draftId } = request.params
    const { savedBy, ...draft } = answer(await getDraft(database.db, { institutionId: actor.institutionId, caseId, draftId }))
    await recordCaseLook(node, actor, caseId, `draft:${draft.documentType}`, { type: draft.documentType, content: draft.content })
    return { ...draft, ...(savedBy !== undefined && { savedBy: (await findStaff(database.db, savedBy))?.name ?? savedBy }) }
  })

  server.delete(
    '/api/desk/cases/:id/drafts/:draftId',
    { schema: { params: draftParams, querystring: Type.Object({ requestId }) } },
    async (request) => {
      const actor = allowStaff(request, 'case.act')
      const { id: caseId, draftId } = request.params
      const input = { institutionId: actor.institutionId, caseId, draftId, actor: actor.subject, now: clock.now() }
      await database.transaction(async (tx) => answer(await deleteDraft(tx, { ...input, requestId: ofDesk(request.query.requestId) })))
      return showCase(node, actor, caseId)
    },
  )
}
