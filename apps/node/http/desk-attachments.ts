/** Files of a case: laid in before the document that takes them along, and handed out again as files, never as pages. */
import { addAttachment, attachmentLimits, discardAttachment, getAttachment } from '@passerelle/casework'
import { type HttpServer, problem } from '@passerelle/platform'
import Type from 'typebox'
import { allowStaff } from './access.ts'
import { answer, problemOf } from './answer.ts'
import { caseParams } from './case-bodies.ts'
import { type CaseNode, recordCaseLook } from './show-case.ts'

/** The largest file in base64, and its name. */
const largestUpload = Math.ceil((attachmentLimits.each * 4) / 3) + 8192

const fileParams = Type.Object({ id: Type.String({ maxLength: 100 }), attachmentId: Type.String({ maxLength: 100 }) })

export function addDeskAttachments(server: HttpServer, node: CaseNode): void {
  const { database, clock } = node

  server.post(
    '/api/desk/cases/:id/attachments',
    {
      bodyLimit: largestUpload,
      schema: {
        params: caseParams,
        body: Type.Object(
          {
            name: Type.String({ maxLength: 1000 }),
            mimeType: Type.String({ maxLength: 100 }),
            medical: Type.Boolean(),
            base64: Type.String(),
          },
          { additionalProperties: false },
        ),
      },
    },
    async (request, reply) => {
      const { institutionId } = allowStaff(request, 'case.act')
      const { base64, ...rest } = request.body
      const input = { ...rest, bytes: bytesOf(base64), institutionId, caseId: request.params.id, now: clock.now() }
      const added = await database.transaction(async (tx) => {
        const result = await addAttachment(tx, input)
        if (result.ok || result.error.at === undefined) return answer(result)
        const { code, at, params } = result.error
        throw problemOf({ ...result.error, fields: [{ field: at === '/bytes' ? '/base64' : at, code, ...(params && { params }) }] })
      })
      return reply.code(201).send(added)
    },
  )

  server.get('/api/desk/cases/:id/attachments/:attachmentId', { schema: { params: fileParams } }, async (request, reply) => {
    const actor = allowStaff(request, 'case.read')
    const { id: caseId, attachmentId } = request.params
    const file = answer(await getAttachment(database.db, { institutionId: actor.institutionId, caseId, attachmentId }))
    await recordCaseLook(node, actor, caseId, file.medical ? 'attachment:medical' : 'attachment')
    return reply
      .type(file.mimeType)
      .header('content-disposition', dispositionOf(file.name))
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(Buffer.from(file.bytes))
  })

  // Only what was never sent goes; what a document or a draft has stays.
  server.delete('/api/desk/cases/:id/attachments/:attachmentId', { schema: { params: fileParams } }, async (request, reply) => {
    const { institutionId } = allowStaff(request, 'case.act')
    const { id: caseId, attachmentId } = request.params
    await database.transaction(async (tx) => answer(await discardAttachment(tx, { institutionId, caseId, attachmentId })))
    return reply.code(204).send()
  })
}

function bytesOf(base64: string): Uint8Array {
  if (base64.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return Buffer.from(base64, 'base64')
  throw problem(422, { code: 'node/not-base64', at: '/base64' }, { fields: [{ field: '/base64', code: 'node/not-base64' }] })
}

/** Always a file to keep: a browser that opened it would let what another State sent speak as this node. @source RFC 6266, RFC 8187 */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._ -]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
