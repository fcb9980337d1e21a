/**
 * Takes in a message from another institution. It is stored whatever becomes of it; the rules decide whether it is taken, held until
 * what it needs arrives, or refused. A refusal answers the sender with X050; a repeated message gets the stored answer.
 */
import { createHash } from 'node:crypto'
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type BusinessHeader, isModelVersion, type ReadBusinessDocument, readBusinessDocument } from '@passerelle/vocabulary'
import { type AttachmentRefusal, matchAttachments, type ReceivedPart } from '../domain/attachments.ts'
import { findWrongAnswers } from '../domain/batch-answers.ts'
import { findWrongTotals } from '../domain/batch-totals.ts'
import type { BatchWarning, CaseEvent, DocumentRef, ReportedException } from '../domain/case-event.ts'
import type { CaseMessage, CaseState } from '../domain/case-state.ts'
import { factsOf } from '../domain/content-facts.ts'
import { type CaseworkError, type Refusal, refusals } from '../errors.ts'
import { refOfAttachment, storeAttachment } from '../store/attachment-store.ts'
import { appendEvent, type CaseKey, loadCaseForUpdate, projectCase, storeContent } from '../store/case-store.ts'
import { answerRequestId, answerWithException } from './answer-with-exception.ts'
import { findClaims } from './claims-of-batch.ts'
import { digestOf, findMessage, type OutgoingMessage } from './outgoing-message.ts'
import { sendOwedCopies } from './send-owed-copies.ts'

export interface RecordIncomingDocument {
  readonly institutionId: InstitutionId
  /** StandardBusinessDocument as it came. */
  readonly xml: string
  /** Id that the transport gave the message. */
  readonly messageId: string
  /** Whom the transport proved as sender. */
  readonly from: InstitutionId
  /** The parts beside the document, in the order in which they came. */
  readonly attachments?: readonly ReceivedPart[]
  readonly now: Date
}

export interface IncomingDocument {
  readonly caseId: string
  /** `duplicate`: it came before, and nothing has changed. */
  readonly outcome: 'accepted' | 'held' | 'refused' | 'duplicate'
  readonly refusal?: Refusal
  /** Code of the X050 that belongs to the refusal. */
  readonly exceptionCode?: string
  readonly documentId: string
  readonly documentType: string
  readonly documentVersion: number
  /** Key under which `recordTransportEvent` and `getCaseDocument` find the message. */
  readonly key: string
  /** This message opened the case here. */
  readonly opened: boolean
  /** Documents that took effect now: this one and those that had waited for it. */
  readonly taken: readonly { readonly documentId: string; readonly documentType: string; readonly version: number }[]
  /** What is wrong with a batch that was taken nevertheless. */
  readonly warnings: readonly BatchWarning[]
  /** X050 to send back, and what a new participant is to get. */
  readonly replies: readonly OutgoingMessage[]
  readonly version: number
}

export async function recordIncomingDocument(tx: Tx, input: RecordIncomingDocument): Promise<Result<IncomingDocument, CaseworkError>> {
  const read = readBusinessDocument(input.xml)
  if (!read.ok) {
    const [first] = read.error
    return err({ code: 'casework/unreadable-message', ...(first === undefined ? {} : { at: first.at ?? '/', detail: first.code }) })
  }
  const { header } = read.value
  const key: CaseKey = { institutionId: input.institutionId, caseId: header.case.id }
  const state = await loadCaseForUpdate(tx, key)
  const matched = matchAttachments(header.attachments ?? [], input.attachments ?? [])
  const attached = matched.found.map(({ listed, name, bytes }) => ({
    ref: refOfAttachment({ name, mimeType: listed.mediaType, medical: listed.isMedical, bytes }),
    bytes,
  }))
  const parts = matched.refusal === undefined ? attached.map(({ ref }) => ref.digest) : digestsOf(input.attachments ?? [])
  const warnings = read.value.sed.ok ? await findWarnings(tx, key, state, header, read.value.sed.value) : []
  const document = {
    ...refOf(header, digestOf(input.xml, parts), input.institutionId),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(attached.length === 0 ? {} : { attachments: attached.map(({ ref }) => ref) }),
    ...(read.value.sed.ok ? factsOf(header.document.type, read.value.sed.value) : {}),
  }
  const seen = findSeen(state, document, input.from)
  if (seen !== undefined) return ok(await duplicate(tx, key, state, seen))

  const wasOpen = state.role !== undefined
  const heldBefore = keysWith(state, 'held')
  const message = receivedEvent(state, document, input, read.value, matched.refusal)
  await appendEvent(tx, key, state, message, input.now)
  if (matched.refusal === undefined) for (const { ref, bytes } of attached) await storeAttachment(tx, key, ref, bytes, input.now)
  const { sed, kept } = read.value
  await storeContent(
    tx,
    key,
    {
      key: message.key,
      document,
      direction: 'in',
      content: sed.ok ? sed.value : undefined,
      kept,
      problems: sed.ok ? [] : sed.error,
      xml: input.xml,
    },
    input.now,
  )
  const settled = [message.key, ...heldBefore].flatMap((one) => state.messages.get(one) ?? [])
  const replies: OutgoingMessage[] = []
  for (const one of settled) {
    if (one.outcome === 'refused' && mayBeAnswered(one)) replies.push(await answerWithException(tx, key, state, one, input.now))
  }
  replies.push(...(await sendOwedCopies(tx, key, state, input.now)))
  await projectCase(tx, key, state, input.now)
  const own = state.messages.get(message.key)
  return ok({
    ...outcomeOf(key, state, own),
    opened: !wasOpen && state.role !== undefined,
    taken: settled
      .filter((one) => one.outcome === 'accepted')
      .map(({ ref }) => ({ documentId: ref.setId, documentType: ref.type, version: ref.version })),
    replies,
  })
}

/** Wrong sums and stray answers are the sender's to mend; no code of an X050 says them, and a claim that is refused may be too late the next time. */
async function findWarnings(
  tx: Tx,
  key: CaseKey,
  state: CaseState,
  { document: { type, model } }: BusinessHeader<string>,
  content: object,
): Promise<readonly BatchWarning[]> {
  if (!isModelVersion(model)) return []
  const answers = findWrongAnswers(type, content, await findClaims(tx, key, state, type)).map(({ kind }) => kind)
  return [
    ...new Set<BatchWarning>([...(findWrongTotals(type, content, model).length > 0 ? (['totals-disagree'] as const) : []), ...answers]),
  ]
}

function refOf(header: BusinessHeader<string>, digest: string, here: InstitutionId): DocumentRef {
  const { document } = header
  const isOwner = document.action === 'Start' && header.receivers.some(({ id, role }) => id === here && role === 'CaseOwner')
  return {
    identifier: document.identifier,
    setId: document.setId,
    type: document.type,
    model: document.model,
    ...(header.case.model === document.model ? {} : { caseModel: header.case.model }),
    version: document.version,
    action: document.action,
    createdAt: document.createdAt,
    ...(document.relatedSetId === undefined ? {} : { relatedSetId: document.relatedSetId }),
    bucType: header.case.bucType,
    sender: header.sender.id,
    senderRole: header.sender.role === 'CaseOwner' ? 'caseOwner' : 'counterparty',
    receivers: header.receivers.map((receiver) => receiver.id),
    protectedPerson: header.case.protectedPerson,
    ...(isOwner ? { receivedAs: 'caseOwner' as const } : {}),
    digest,
  }
}

const digestsOf = (parts: readonly ReceivedPart[]): readonly string[] =>
  parts.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))

type Received = Extract<CaseEvent, { kind: 'message-received' }>

function receivedEvent(
  state: CaseState,
  document: DocumentRef,
  input: RecordIncomingDocument,
  read: ReadBusinessDocument,
  wrongAttachment: AttachmentRefusal | undefined,
): Received {
  const exception = read.sed.ok && document.type === 'X050' ? exceptionOf(read.sed.value) : undefined
  return {
    kind: 'message-received',
    key: state.messages.has(document.identifier) ? keyOfOther(document, input.from) : document.identifier,
    document,
    from: input.from,
    messageId: input.messageId,
    valid: read.sed.ok,
    ...(wrongAttachment === undefined ? {} : { wrongAttachment }),
    ...(exception === undefined ? {} : { exception }),
  }
}

/** A message that came before, with the same text and from the same sender. */
function findSeen(state: CaseState, document: DocumentRef, from: InstitutionId): CaseMessage | undefined {
  const candidates = [state.messages.get(document.identifier), state.messages.get(keyOfOther(document, from))]
  return candidates.find((one) => one !== undefined && one.direction === 'in' && one.ref.digest === document.digest && one.from === from)
}

function keyOfOther(document: DocumentRef, from: InstitutionId): string {
  return `${document.identifier} ${from} ${document.digest.slice(0, 16)}`
}

function exceptionOf(content: object): ReportedException | undefined {
  const x050 = content as {
    readonly TheFollowingBusinessExceptionHasOccurred?: { readonly businessException?: string | readonly string[] }
    readonly WhileReceivingFollowingSED?: { readonly SEDVersion?: string }
  }
  // From 4.4 on there may be several; the first says why.
  const [code] = [x050.TheFollowingBusinessExceptionHasOccurred?.businessException].flat()
  const version = Number(x050.WhileReceivingFollowingSED?.SEDVersion)
  if (code === undefined) return undefined
  return { code, ...(Number.isInteger(version) && version > 0 ? { version } : {}) }
}

/** An X050 is never answered by an X050: two systems would go on for ever. */
function mayBeAnswered(message: CaseMessage): boolean {
  return !message.answered && message.ref.type !== 'X050'
}

function keysWith(state: CaseState, outcome: CaseMessage['outcome']): readonly string[] {
  return [...state.messages.values()].filter((message) => message.outcome === outcome).map((message) => message.key)
}

async function duplicate(tx: Tx, key: CaseKey, state: CaseState, seen: CaseMessage): Promise<IncomingDocument> {
  const answerId = state.requests.get(answerRequestId(seen.key))
  const answer = answerId === undefined ? undefined : state.messages.get(answerId)?.ref
  const reply = answer === undefined ? undefined : await findMessage(tx, key, answer)
  return { ...outcomeOf(key, state, seen), outcome: 'duplicate', opened: false, taken: [], replies: reply === undefined ? [] : [reply] }
}

function outcomeOf(key: CaseKey, state: CaseState, message: CaseMessage | undefined) {
  if (message === undefined) throw new Error('a recorded message is in the case')
  const { ref, refusal } = message
  return {
    caseId: key.caseId,
    outcome: message.outcome === 'sent' ? ('accepted' as const) : message.outcome,
    ...(refusal === undefined ? {} : { refusal, exceptionCode: refusals[refusal] }),
    documentId: ref.setId,
    documentType: ref.type,
    documentVersion: ref.version,
    key: message.key,
    warnings: ref.warnings ?? [],
    version: state.version,
  }
}
