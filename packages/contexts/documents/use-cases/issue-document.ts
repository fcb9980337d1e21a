/**
 * Issues a document: the intent is recorded with the whole record after the record was checked, a number is assigned,
 * a status entry is reserved for paper, and the document is there. Nothing is signed here: signatures are made from what is stored.
 * A repeated call with the same intent key gives the document that the first one made.
 */
import { randomBytes } from 'node:crypto'
import type { InstitutionId, PlainDate, Result } from '@passerelle/kernel'
import { contains, err, ok } from '@passerelle/kernel'
import { newId, type Tx } from '@passerelle/platform'
import { type PortableDocument, parsePortableDocument } from '@passerelle/vocabulary'
import { cardIssuerNumber, cardNumber, paperNumber } from '../domain/document-number.ts'
import { completeDraft, type DocumentDraft } from '../domain/draft.ts'
import { intentDigest } from '../domain/intent-digest.ts'
import { validitiesOf } from '../domain/validities.ts'
import type { FieldProblem, IssueError } from '../errors.ts'
import { findDocument, type IssuedDocument, readDocuments } from '../store/read-documents.ts'
import { reserveEntries } from '../store/status-entries.ts'
import { appendEvent, insertDocument, nextInSeries } from '../store/write-document.ts'

export interface IssueInput {
  readonly institutionId: InstitutionId
  /** The same key always means the same document: an id of the request or the decision. */
  readonly intentKey: string
  readonly draft: DocumentDraft
  /** Opaque reference to the person whom the document is about. */
  readonly holderRef: string
  /** Opaque reference to whoever asked and may see it: the employer, a parent. */
  readonly applicantRef?: string
  readonly caseRef?: string
  readonly requestRef?: string
  /** A PRC names the card document that it stands for; ending that card's cover ends the PRC too. */
  readonly derivedFrom?: string
  /** First ten digits of a card number, for an institution whose id does not give them. */
  readonly cardIssuerNumber?: string
  /** Day of issue where the institution is. */
  readonly issuedOn: PlainDate
  /** Public address under which status lists are read: `https://node.example/status-lists`. */
  readonly statusListBase: string
  readonly now: Date
}

export function issueDocument(tx: Tx, input: IssueInput): Promise<Result<IssuedDocument, IssueError>> {
  return addDocument(tx, input)
}

/** @param after the version that the new document follows, when it is not the first of its record */
export async function addDocument(tx: Tx, input: IssueInput, after?: IssuedDocument): Promise<Result<IssuedDocument, IssueError>> {
  const { institutionId, intentKey, draft, issuedOn, now } = input
  const digest = intentDigest({ draft, holder: input.holderRef, derivedFrom: input.derivedFrom, after: after?.id })
  const before = await findByIntent(tx, institutionId, intentKey)
  if (before !== undefined) return before.digest === digest ? ok(before.document) : err({ code: 'documents/intent-reused' })

  const origin = await originOf(tx, input)
  if (!origin.ok) return origin
  // A number that happens to be taken is drawn again; 40 random bits make a second miss unheard of.
  for (let draws = 0; draws < 5; draws++) {
    const number = await assignNumber(tx, input)
    if (!number.ok) return number
    const record = lint(completeDraft(draft, number.value, issuedOn), institutionId, origin.value)
    if (!record.ok) return record
    const documentId = newId(now)
    const { document, cover } = validitiesOf(record.value)
    const isNew = await insertDocument(tx, {
      institution_id: institutionId,
      document_id: documentId,
      record_id: after?.recordId ?? documentId,
      version: (after?.version ?? 0) + 1,
      type: record.value.type,
      number: number.value,
      holder_ref: input.holderRef,
      applicant_ref: input.applicantRef ?? null,
      content: record.value,
      document_from: document.from,
      document_to: document.to ?? null,
      cover_from: cover.from,
      cover_to: cover.to ?? null,
      case_ref: input.caseRef ?? null,
      request_ref: input.requestRef ?? null,
      derived_from: input.derivedFrom ?? null,
      intent_key: intentKey,
      intent_digest: digest,
      issued_at: now,
    })
    if (!isNew) {
      const meanwhile = await findByIntent(tx, institutionId, intentKey)
      if (meanwhile === undefined) continue
      return meanwhile.digest === digest ? ok(meanwhile.document) : err({ code: 'documents/intent-reused' })
    }
    await appendEvent(tx, { institutionId, documentId, at: now, kind: 'issued', effectiveOn: issuedOn })
    await reserveEntries(tx, { institutionId, documentId, carrier: 'paper', count: 1, statusListBase: input.statusListBase, now })
    const issued = await findDocument(tx, institutionId, documentId)
    if (issued === undefined) throw new Error('a document that was written cannot be read')
    return ok(issued)
  }
  throw new Error('no free document number in five draws')
}

async function assignNumber(
  tx: Tx,
  { draft, institutionId, issuedOn, cardIssuerNumber: named }: IssueInput,
): Promise<Result<string, IssueError>> {
  if (draft.type !== 'EHIC') return ok(paperNumber(draft.type === 'PRC' ? 'PRC' : 'A1', issuedOn.slice(0, 4), randomBytes(8)))
  const issuer = named === undefined ? cardIssuerNumber(institutionId) : ok(named)
  return issuer.ok ? ok(cardNumber(issuer.value, await nextInSeries(tx, institutionId, `card:${issuer.value}`))) : issuer
}

async function originOf(tx: Tx, { institutionId, derivedFrom }: IssueInput): Promise<Result<IssuedDocument | undefined, IssueError>> {
  if (derivedFrom === undefined) return ok(undefined)
  const origin = await findDocument(tx, institutionId, derivedFrom)
  return origin === undefined || origin.state !== 'valid' ? err({ code: 'documents/origin-not-valid' }) : ok(origin)
}

/** Checks the record before anything is kept: its definition, who issues it, and that a PRC says nothing that its card does not. */
function lint(content: unknown, institutionId: InstitutionId, origin: IssuedDocument | undefined): Result<PortableDocument, IssueError> {
  const record = parsePortableDocument(content)
  const fields: FieldProblem[] = record.ok
    ? [
        ...(record.value.institution.id === institutionId ? [] : [{ field: '/institution/id', code: 'documents/foreign-institution' }]),
        ...(origin === undefined ? [] : problemsWithOrigin(record.value, origin)),
      ]
    : record.error.map((problem) => ({ field: problem.at ?? '', code: problem.code }))
  const first = fields[0]
  if (!record.ok || first !== undefined)
    return err({ code: 'documents/content-refused', ...(first === undefined ? {} : { at: first.field }), fields })
  return ok(record.value)
}

function problemsWithOrigin(record: PortableDocument, origin: IssuedDocument): FieldProblem[] {
  const { from, to } = validitiesOf(record).cover
  const cover = origin.validities.cover
  const outside = !contains(cover, from) ? '/from' : to === undefined ? cover.to !== undefined && '/to' : !contains(cover, to) && '/to'
  return outside === false ? [] : [{ field: outside, code: 'documents/outside-the-cover' }]
}

async function findByIntent(
  tx: Tx,
  institutionId: InstitutionId,
  intentKey: string,
): Promise<{ readonly document: IssuedDocument; readonly digest: string } | undefined> {
  const [document] = await readDocuments(tx, (eb) => eb.and({ institution_id: institutionId, intent_key: intentKey }))
  return document === undefined ? undefined : { document, digest: document.intentDigest }
}
