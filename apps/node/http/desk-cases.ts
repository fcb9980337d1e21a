/** The cases on a clerk's desk: the list, one case, one of its documents, and which processes may be started with whom. */
import { getCaseDocument, listCases } from '@passerelle/casework'
import { findCasePartners } from '@passerelle/journeys'
import type { HttpServer } from '@passerelle/platform'
import { bucs } from '@passerelle/vocabulary'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allowStaff } from './access.ts'
import { answer } from './answer.ts'
import { caseParams } from './case-bodies.ts'
import { addDeskModels } from './desk-models.ts'
import { type CaseNode, nameOf, recordCaseLook, showCase } from './show-case.ts'

export function addDeskCases(server: HttpServer, node: CaseNode & Pick<NodeRuntime, 'env' | 'config'>): void {
  const { database, env } = node
  addDeskModels(server, node)

  server.get('/api/desk/bucs', async (request) => {
    allowStaff(request, 'case.open')
    return Object.values(bucs).map(({ id: type, sector, title, participants }) => ({ type, sector, title, participants }))
  })

  server.get(
    '/api/desk/institutions',
    { schema: { querystring: Type.Object({ bucType: Type.String({ maxLength: 20 }) }) } },
    async (request) => {
      const { institutionId } = allowStaff(request, 'case.open')
      const found = await findCasePartners(env, database.db, { institutionId, bucType: request.query.bucType })
      return found.map(({ id, names, state: country }) => ({ id, name: names[node.config.language] ?? names.en ?? id, country }))
    },
  )

  server.get('/api/desk/cases', async (request) => {
    const { institutionId } = allowStaff(request, 'case.read')
    const cases = await listCases(database.db, { institutions: [institutionId] })
    return Promise.all(cases.map(async (found) => ({ ...found, counterparty: await nameOf(node, found.counterparty) })))
  })

  server.get('/api/desk/cases/:id', { schema: { params: caseParams } }, async (request) =>
    showCase(node, allowStaff(request, 'case.read'), request.params.id),
  )

  server.get(
    '/api/desk/cases/:id/documents/:documentId',
    {
      schema: {
        params: Type.Object({ id: Type.String({ maxLength: 100 }), documentId: Type.String({ maxLength: 200 }) }),
        querystring: Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1 })) }),
      },
    },
    async (request) => {
      const actor = allowStaff(request, 'case.read')
      const { id: caseId, documentId } = request.params
      const { version } = request.query
      const input = { institutionId: actor.institutionId, caseId, documentId, ...(version !== undefined && { version }) }
      const { xml: _, ...document } = answer(await getCaseDocument(database.db, input))
      await recordCaseLook(node, actor, caseId, `sed:${document.type}`)
      return document
    },
  )
}
