/** A document that was recorded as sent, ready for the exchange: the same call gives the same text every time. */
import { createHash } from 'node:crypto'
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type BusinessHeader, type ContactRole, type HeaderAttachment, writeBusinessDocument } from '@passerelle/vocabulary'
import type { PlannedDocument } from '../domain/allowed-actions.ts'
import type { AttachmentRef } from '../domain/attachments.ts'
import type { DocumentRef } from '../domain/case-event.ts'
import { findBytes } from '../store/attachment-store.ts'
import { type CaseKey, findContent } from '../store/case-store.ts'

export interface OutgoingMessage {
  readonly caseId: string
  readonly bucType: string
  /** Key of the message in the case, and its identifier in the header. */
  readonly identifier: string
  /** Set id: the document through all its versions. */
  readonly documentId: string
  readonly documentType: string
  readonly version: number
  readonly from: InstitutionId
  readonly to: readonly InstitutionId[]
  /** StandardBusinessDocument, UTF-8. */
  readonly xml: string
  /** Further parts of the message, in the order in which the document's header lists them. */
  readonly attachments: readonly OutgoingAttachment[]
}

export interface OutgoingAttachment {
  /** Under which the header lists it. */
  readonly id: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

/** @param owner who has the owner's part in the case, so that each receiver gets its role */
export function writeMessage(
  caseId: string,
  planned: PlannedDocument,
  content: object,
  owner?: InstitutionId,
  attachments: readonly OutgoingAttachment[] = [],
): { ref: DocumentRef; message: OutgoingMessage } {
  const xml = writeBusinessDocument(headerOf(caseId, planned, owner), content)
  const ref: DocumentRef = {
    ...planned,
    digest: digestOf(
      xml,
      (planned.attachments ?? []).map(({ digest }) => digest),
    ),
  }
  return { ref, message: messageOf(caseId, ref, xml, attachments) }
}

/** Of the text, and of what goes with it: the same text with another attachment is another message. */
export function digestOf(xml: string, attached: readonly string[] = []): string {
  const hash = createHash('sha256').update(xml, 'utf8')
  for (const digest of attached) hash.update(`\n${digest}`, 'utf8')
  return hash.digest('hex')
}

/** The parts that go with a document, from the store. */
export async function loadAttachments(tx: Tx, key: CaseKey, refs: readonly AttachmentRef[] = []): Promise<readonly OutgoingAttachment[]> {
  const loaded: OutgoingAttachment[] = []
  for (const { id, mimeType, digest } of refs) {
    const bytes = await findBytes(tx, key, digest)
    if (bytes === undefined) throw new Error('an attachment of a document is in the store')
    loaded.push({ id, mimeType, bytes })
  }
  return loaded
}

/** The message that was recorded before, from the store. */
export async function findMessage(tx: Tx, key: CaseKey, ref: DocumentRef): Promise<OutgoingMessage | undefined> {
  const stored = await findContent(tx, key, ref.identifier)
  if (stored === undefined) return undefined
  return messageOf(key.caseId, ref, stored.xml, await loadAttachments(tx, key, ref.attachments))
}

function messageOf(caseId: string, ref: DocumentRef, xml: string, attachments: readonly OutgoingAttachment[]): OutgoingMessage {
  return {
    caseId,
    bucType: ref.bucType,
    identifier: ref.identifier,
    documentId: ref.setId,
    documentType: ref.type,
    version: ref.version,
    from: ref.sender,
    to: ref.receivers,
    xml,
    attachments,
  }
}

const listed = ({ id, name, mimeType, medical }: AttachmentRef): HeaderAttachment => ({
  identifier: id,
  fileName: name,
  mediaType: mimeType,
  isMedical: medical,
})

function headerOf(caseId: string, planned: PlannedDocument, owner: InstitutionId | undefined): BusinessHeader {
  const sender: ContactRole = planned.senderRole === 'caseOwner' ? 'CaseOwner' : 'Counterparty'
  const receiver = (id: InstitutionId): ContactRole =>
    owner === undefined ? (sender === 'CaseOwner' ? 'Counterparty' : 'CaseOwner') : id === owner ? 'CaseOwner' : 'Counterparty'
  return {
    sender: { id: planned.sender, role: sender },
    receivers: planned.receivers.map((id) => ({ id, role: receiver(id) })),
    document: {
      type: planned.type,
      model: planned.model,
      identifier: planned.identifier,
      setId: planned.setId,
      version: planned.version,
      action: planned.action,
      createdAt: planned.createdAt,
      ...(planned.relatedSetId === undefined ? {} : { relatedSetId: planned.relatedSetId }),
    },
    case: { id: caseId, bucType: planned.bucType, model: planned.model, protectedPerson: planned.protectedPerson },
    ...(planned.attachments === undefined ? {} : { attachments: planned.attachments.map(listed) }),
  }
}
