/** What a clerk keeps at the pretend node before anything is sent: files and drafts. */
import type { Case, DocumentDraft } from '../api/contract.ts'
import type { Answers } from './fake-answers.ts'

interface Uploaded {
  readonly name: string
  readonly mimeType: string
  readonly medical: boolean
  readonly base64: string
}

/** Takes any file but one whose name says `wrong`. */
export function keepFiles(): Answers {
  let added = 0
  return ({ method, body }) => {
    if (method === 'DELETE') return { status: 204, body: undefined }
    if (method !== 'POST') return undefined
    const { base64, ...file } = body as Uploaded
    const code = 'casework/attachment-not-allowed'
    const params = { problem: 'name-wrong-extension' }
    if (file.name.includes('wrong')) return { status: 422, body: { code, status: 422, params, fields: [{ field: '/name', code, params }] } }
    added += 1
    return { status: 201, body: { ...file, id: `file-${added}`, size: Buffer.from(base64, 'base64').length } }
  }
}

const first: DocumentDraft = {
  id: 'w1',
  documentType: 'P9000',
  model: '4.2',
  content: { InsuredPerson: { PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12' } } },
  attachments: [],
  revision: 1,
  savedAt: '2026-11-20T10:30:00Z',
  savedBy: 'Eleni Markou (demo)',
  relatedDocumentId: 'p2',
}

/** Keeps drafts of the case; one whose town is `meanwhile` was saved by somebody else. */
export function keepDrafts(): { readonly answer: Answers; shownIn(found: Case): Case } {
  const drafts = new Map<string, DocumentDraft>([[first.id, first]])
  const keep = (id: string, documentType: string, body: object): DocumentDraft => {
    const before = drafts.get(id)
    const kept = {
      ...(before ?? { id, documentType, model: '4.2', savedBy: 'Eleni Markou (demo)' }),
      content: (body as { content: unknown }).content,
      attachments: before?.attachments ?? [],
      revision: (before?.revision ?? 0) + 1,
      savedAt: '2026-11-21T10:30:00Z',
    }
    drafts.set(id, kept)
    return kept
  }
  const saved = ({ id, revision }: DocumentDraft) => ({ draftId: id, revision, version: 3 })
  return {
    answer: ({ method, path, body }) => {
      const id = path.split('/')[6]
      if (method === 'POST')
        return { status: 201, body: saved(keep('w2', (body as { documentType: string }).documentType, body as object)) }
      const found = drafts.get(id ?? '')
      if (found === undefined) return { status: 404, body: { code: 'casework/unknown-document', status: 404 } }
      if (method === 'DELETE') {
        drafts.delete(found.id)
        return { body: {} }
      }
      if (method !== 'PUT') return { body: found }
      if ((body as { expectedRevision: number }).expectedRevision === found.revision && !JSON.stringify(body).includes('meanwhile'))
        return { body: saved(keep(found.id, found.documentType, body as object)) }
      const now = keep(found.id, found.documentType, found)
      return { status: 409, body: { code: 'casework/version-conflict', status: 409, params: { revision: now.revision } } }
    },
    shownIn: (found) => ({
      ...found,
      drafts: [...drafts.values()].map(({ id, documentType, savedAt, savedBy, relatedDocumentId }) => ({
        id,
        documentType,
        savedAt,
        ...(savedBy !== undefined && { savedBy }),
        ...(relatedDocumentId !== undefined && { relatedDocumentId }),
      })),
      actions: [
        ...found.actions,
        ...[...drafts.values()].map(({ id, documentType }) => ({ action: 'send', documentType, documentId: id })),
      ],
    }),
  }
}
