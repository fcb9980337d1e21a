/**
 * Does one of the actions that the case allows: checks it, checks the content, records both, and hands back what is to be sent.
 * *May I* and *do it* are this one call. The same request id gives the same message again, without a second effect.
 */
import { err, type InstitutionId, ok, plainDateAt, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { findSed, parseAgainst } from '@passerelle/vocabulary'
import { type ActionName, planDocument } from '../domain/allowed-actions.ts'
import type { AttachmentRef } from '../domain/attachments.ts'
import { findWrongAnswers } from '../domain/batch-answers.ts'
import { findWrongTotals } from '../domain/batch-totals.ts'
import { completeContent } from '../domain/complete-content.ts'
import { factsOf } from '../domain/content-facts.ts'
import type { CaseworkError } from '../errors.ts'
import { findAttachment } from '../store/attachment-store.ts'
import { appendEvent, loadCaseForUpdate, projectCase, storeContent } from '../store/case-store.ts'
import { dropDraft, findDraft } from '../store/draft-store.ts'
import { findClaims } from './claims-of-batch.ts'
import { newIdentifier } from './new-identifier.ts'
import { findMessage, loadAttachments, type OutgoingMessage, writeMessage } from './outgoing-message.ts'
import { sendOwedCopies } from './send-owed-copies.ts'
import { findWhatCaseIsAbout } from './what-case-is-about.ts'

export interface RecordOutgoingDocument {
  readonly institutionId: InstitutionId
  readonly caseId: string
  /** `send` a new document, `reply` to one, `update` one by its next version, `invalidate` one by X008, `close` the case by X001; see `ActionName`. */
  readonly action: ActionName
  readonly documentType: string
  /** The document that is answered, updated, withdrawn, rejected or asked about; with `send`, the draft that is sent. */
  readonly documentId?: string
  /** Content of the document that is sent. X001 and X008 need only the reason: the case knows the rest. Of a draft, `undefined` sends what was kept. */
  readonly content: unknown
  /** Some of those among whom the action lets choose; absent: all. */
  readonly receivers?: readonly InstitutionId[]
  /** Ids that `addAttachment` gave, in the order in which they are to stand. A new version names again what stays. */
  readonly attachments?: readonly string[]
  readonly requestId: string
  /** The case's version that the person saw; a case that has changed since refuses. */
  readonly expectedVersion?: number
  readonly actor?: string
  /** The provision on which the document rests. */
  readonly provision?: string
  readonly timeZone?: string
  readonly now: Date
}

export interface RecordedDocument {
  readonly message: OutgoingMessage
  /** What goes to a participant whom this message adds. */
  readonly copies: readonly OutgoingMessage[]
  readonly version: number
  /** False when this request had been done before. */
  readonly isNew: boolean
}

export async function recordOutgoingDocument(tx: Tx, input: RecordOutgoingDocument): Promise<Result<RecordedDocument, CaseworkError>> {
  const { institutionId, caseId, requestId, documentType, documentId, now } = input
  const key = { institutionId, caseId }
  const state = await loadCaseForUpdate(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })

  const before = state.requests.get(requestId)
  if (before !== undefined) {
    const ref = state.messages.get(before)?.ref
    const message = ref?.type === documentType ? await findMessage(tx, key, ref) : undefined
    return message === undefined
      ? err({ code: 'casework/request-reused' })
      : ok({ message, copies: [], version: state.version, isNew: false })
  }
  if (input.expectedVersion !== undefined && input.expectedVersion !== state.version)
    return err({ code: 'casework/version-conflict', params: { version: state.version } })
  const draft = documentId === undefined ? undefined : state.drafts.get(documentId)
  const kept = draft === undefined ? undefined : await findDraft(tx, key, draft.setId)
  if (documentId !== undefined && draft === undefined && !state.documents.has(documentId))
    return err({ code: 'casework/unknown-document', at: '/documentId' })

  const given = input.content ?? kept?.content
  const receivers = input.receivers ?? kept?.receivers
  const { facts: told, change } = factsOf(documentType, given)
  if (change === undefined && changesParticipants.has(documentType) && input.action === 'send')
    return err({ code: 'casework/action-not-allowed', at: '/content' })
  const attached: AttachmentRef[] = []
  for (const [index, id] of (input.attachments ?? kept?.attachments ?? []).entries()) {
    const found = await findAttachment(tx, key, id)
    if (found === undefined) return err({ code: 'casework/unknown-attachment', at: `/attachments/${index}` })
    attached.push(found)
  }
  const request = {
    action: input.action,
    documentType,
    ...(documentId === undefined ? {} : { documentId }),
    ...(receivers === undefined ? {} : { receivers }),
    ...(change === undefined ? {} : { change }),
    ...(attached.length === 0 ? {} : { attachments: attached }),
  }
  const planned = planDocument(state, request, { identifier: newIdentifier(now), setId: newIdentifier(now) }, now)
  if (!planned.ok) return planned
  const definition = findSed(documentType, state.model)
  if (definition === undefined) return err({ code: 'casework/action-not-allowed', at: '/documentType' })
  const about = draft === undefined ? documentId : draft.relatedSetId
  const facts = {
    ...(await findWhatCaseIsAbout(tx, key, state)),
    today: plainDateAt(now, input.timeZone),
    ...(about === undefined ? {} : { documentId: about }),
  }
  const content = parseAgainst(definition.content, completeContent(state, documentType, given, facts), documentType)
  if (!content.ok) return err({ code: 'casework/invalid-content', problems: content.error, ...firstPlace(content.error) })

  const [wrong] = findWrongTotals(documentType, content.value, state.model)
  if (wrong !== undefined)
    return err({ code: 'casework/totals-disagree', at: wrong.at, params: { stated: wrong.stated, counted: wrong.counted } })

  const [answer] = findWrongAnswers(documentType, content.value, await findClaims(tx, key, state, documentType))
  if (answer !== undefined) return err({ code: `casework/${answer.kind}`, at: answer.at, params: { number: answer.number } })

  const { ref, message } = writeMessage(
    caseId,
    { ...planned.value, ...(told === undefined ? {} : { facts: told }) },
    content.value,
    state.ownerId,
    await loadAttachments(tx, key, attached),
  )
  const { actor, provision } = input
  await appendEvent(
    tx,
    key,
    state,
    {
      kind: 'document-sent',
      requestId,
      document: ref,
      ...(actor === undefined ? {} : { actor }),
      ...(provision === undefined ? {} : { provision }),
    },
    now,
  )
  await storeContent(
    tx,
    key,
    { key: ref.identifier, document: ref, direction: 'out', content: content.value, kept: [], problems: [], xml: message.xml },
    now,
  )
  if (draft !== undefined) await dropDraft(tx, key, draft.setId)
  const copies = await sendOwedCopies(tx, key, state, now)
  await projectCase(tx, key, state, now)
  return ok({ message, copies, version: state.version, isNew: true })
}

/** They say in their content who comes and who goes. */
const changesParticipants: ReadonlySet<string> = new Set(['X005', 'X006', 'X007'])

function firstPlace(problems: readonly { readonly at?: string }[]) {
  const at = problems[0]?.at
  return at === undefined ? {} : { at }
}
