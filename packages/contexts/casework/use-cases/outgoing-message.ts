/** A document that was recorded as sent, ready for the exchange: the same call gives the same text every time. */
import { createHash } from 'node:crypto'
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type BusinessHeader, type ContactRole, writeBusinessDocument } from '@passerelle/vocabulary'
import type { PlannedDocument } from '../domain/allowed-actions.ts'
import type { DocumentRef } from '../domain/case-event.ts'
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
}

/** @param owner who has the owner's part in the case, so that each receiver gets its role */
export function writeMessage(
  caseId: string,
  planned: PlannedDocument,
  content: object,
  owner?: InstitutionId,
): { ref: DocumentRef; message: OutgoingMessage } {
  const xml = writeBusinessDocument(headerOf(caseId, planned, owner), content)
  const ref: DocumentRef = { ...planned, digest: digestOf(xml) }
  return { ref, message: messageOf(caseId, ref, xml) }
}

export function digestOf(xml: string): string {
  return createHash('sha256').update(xml, 'utf8').digest('hex')
}

/** The message that was recorded before, from the store. */
export async function findMessage(tx: Tx, key: CaseKey, ref: DocumentRef): Promise<OutgoingMessage | undefined> {
  const stored = await findContent(tx, key, ref.identifier)
  return stored === undefined ? undefined : messageOf(key.caseId, ref, stored.xml)
}

function messageOf(caseId: string, ref: DocumentRef, xml: string): OutgoingMessage {
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
  }
}

function headerOf(caseId: string, planned: PlannedDocument, owner: InstitutionId | undefined): BusinessHeader {
  const sender: ContactRole = planned.senderRole === 'caseOwner' ? 'CaseOwner' : 'Counterparty'
  const receiver = (id: InstitutionId): ContactRole =>
    owner === undefined ? (sender === 'CaseOwner' ? 'Counterparty' : 'CaseOwner') : id === owner ? 'CaseOwner' : 'Counterparty'
  return {
    sender: { id: planned.sender, role: sender },
    receivers: planned.receivers.map((id) => ({ id, role: receiver(id) })),
    document: {
      type: planned.type,
      model: '4.2',
      identifier: planned.identifier,
      setId: planned.setId,
      version: planned.version,
      action: planned.action,
      createdAt: planned.createdAt,
      ...(planned.relatedSetId === undefined ? {} : { relatedSetId: planned.relatedSetId }),
    },
    case: { id: caseId, bucType: planned.bucType, model: '4.2', protectedPerson: planned.protectedPerson },
  }
}
