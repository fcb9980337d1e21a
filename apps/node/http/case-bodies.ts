/** What bodies and addresses of the desk's case routes have in common: the ids, what is to be done, and the parts of a document. */
import { attachmentLimits } from '@passerelle/casework'
import { parseInstitutionId } from '@passerelle/kernel'
import { problem } from '@passerelle/platform'
import Type from 'typebox'

export const closed = { additionalProperties: false } as const
export const caseParams = Type.Object({ id: Type.String({ maxLength: 100 }) })
export const institution = Type.String({ maxLength: 20 })
export const documentType = Type.String({ maxLength: 20 })
export const documentId = Type.Optional(Type.String({ maxLength: 100 }))
/** The caller's own id of what it wants done: the same once more does nothing more. */
export const requestId = Type.String({ pattern: '^[A-Za-z0-9._:-]{1,100}$' })
export const expectedVersion = Type.Optional(Type.Integer({ minimum: 1 }))
/** Institutions by their ids, each once. */
export const institutions = Type.Array(institution, { minItems: 1, maxItems: 31, uniqueItems: true })
export const attachments = Type.Array(Type.String({ maxLength: 100 }), { maxItems: attachmentLimits.count, uniqueItems: true })
export const content = Type.Record(Type.String(), Type.Unknown())
/** A batch of claims is the largest content; 4 MiB hold several thousand. */
export const largestContent = 4 * 1024 * 1024

/** Apart from the ids under which the node's own journeys do things. */
export const ofDesk = (id: string) => `desk ${id}`

/** @throws 422 at the place of the first that is no id of an institution */
export function institutionsOf(texts: readonly string[], place: 'counterparties' | 'receivers') {
  return texts.map((text, index) => {
    const found = parseInstitutionId(text)
    if (found !== undefined) return found
    const field = `/${place}/${index}`
    throw problem(422, { code: 'node/not-an-institution', at: field }, { fields: [{ field, code: 'node/not-an-institution' }] })
  })
}
