/** What this side may do now, and what a request to do it becomes: one question, so that offer and act cannot differ. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import { documentTypes, findSed, isModelVersion, type ModelVersion, traitsOf } from '@passerelle/vocabulary'
import type { CaseworkError } from '../errors.ts'
import { type AttachmentRef, findListFault } from './attachments.ts'
import type { DocumentRef, Draft, ParticipantChange } from './case-event.ts'
import type { CaseState, PossibleAction } from './case-state.ts'
import { modelOf } from './model-of-case.ts'
import { bucOf, ruleType } from './possible-actions.ts'
import { hasPartOf, isPredecessor, isSameState, roleOf } from './succession.ts'

/** `reply` answers a document, `invalidate` withdraws one by X008, `reject` by X011 and `clarify` by X012 ask for another; `close` is X001. */
export type ActionName = 'send' | 'reply' | 'update' | 'invalidate' | 'reject' | 'clarify' | 'close' | 'delete-draft'

export interface AllowedAction {
  readonly action: ActionName
  /** The document that the action sends. */
  readonly documentType: string
  /** The document that is answered, updated, withdrawn, rejected or asked about; the draft that is sent or deleted. */
  readonly documentId?: string
  /** ISO instant from which the action may be taken; absent: now. */
  readonly availableFrom?: string
  /** The sender chooses among these; otherwise all whom it concerns get it. */
  readonly mayChooseReceivers?: readonly InstitutionId[]
  /** The process knows attachments of this document. */
  readonly mayAttach?: true
}

/** Every action of the process that this side may take, those that open later included. Documents that the case's data model does not have are not offered. */
export function listAllowedActions(state: CaseState, now: Date): readonly AllowedAction[] {
  const { role, status } = state
  const buc = bucOf(state)
  // Nobody else knows of a draft, so that it can always be given up.
  const drafts = [...state.drafts.values()].map(
    ({ type, setId }): AllowedAction => ({ action: 'delete-draft', documentType: type, documentId: setId }),
  )
  if (buc === undefined || role === undefined || !acting.has(status)) return drafts
  const offered = [...state.possible.values()].flatMap((possible): readonly AllowedAction[] => {
    const named = nameOf(possible)
    if (possible.suspended || named === undefined || !isStanding(state, possible)) return []
    const { sed, about, availableFrom } = possible
    const types = typesOf(sed, state.model)
    if (types.length === 0 || (status === 'closed' && !reopening.has(sed))) return []
    const receivers = receiversOf(state, possible)
    if (receivers.length === 0) return []
    const isLater = availableFrom !== undefined && Date.parse(availableFrom) > now.getTime()
    const chooses = named === 'send' && receivers.length > 1 && traitsOf(buc, role, ruleType(sed)).includes('hasParticipantSelection')
    const attaches = traitsOf(buc, role, ruleType(sed)).includes('allowsAttachments')
    return types.map(
      (documentType): AllowedAction => ({
        action: named,
        documentType,
        ...(about === undefined ? {} : { documentId: about }),
        ...(isLater ? { availableFrom } : {}),
        ...(chooses ? { mayChooseReceivers: receivers } : {}),
        ...(attaches ? { mayAttach: true } : {}),
      }),
    )
  })
  return [...offered, ...drafts]
}

/** The type, or one for each country where it has no definition of its own. */
function typesOf(sed: string, model: ModelVersion): readonly string[] {
  if (findSed(sed, model) !== undefined) return [sed]
  const key = `${model} ${sed}`
  const known = byCountry.get(key)
  if (known !== undefined) return known
  const types = documentTypes(model).filter((type) => type !== sed && ruleType(type) === sed)
  byCountry.set(key, types)
  return types
}

const byCountry = new Map<string, readonly string[]>()

const acting: ReadonlySet<CaseState['status']> = new Set(['draft', 'open', 'closed'])
const reopening: ReadonlySet<string> = new Set(['X002', 'X003', 'X004'])

function nameOf({ action, sed, about }: PossibleAction): ActionName | undefined {
  if (action === 'DOC_CREATE_REPLY') return 'reply'
  if (action === 'DOC_UPDATE') return 'update'
  if (action === 'DOC_SEND') return 'send'
  if (action !== 'DOC_CREATE') return undefined
  if (about !== undefined) return sed === 'X008' ? 'invalidate' : sed === 'X011' ? 'reject' : 'clarify'
  return sed === 'X001' ? 'close' : 'send'
}

/** What a document opened goes with it when it counts for nobody. */
function isStanding(state: CaseState, { about }: PossibleAction): boolean {
  return about === undefined || state.documents.get(about)?.status !== 'refused'
}

/** What may be done with this side's copy alone. */
export type CaseActionName = 'close-here' | 'archive'

export function listCaseActions(state: CaseState): readonly CaseActionName[] {
  const actions = [...state.possible.values()].filter((one) => !one.suspended).map(({ action }) => action)
  return [
    ...(state.status === 'open' && actions.includes('CASE_LOCAL_CLOSE') ? (['close-here'] as const) : []),
    ...(state.status !== 'archived' && actions.includes('CASE_ARCHIVE') ? (['archive'] as const) : []),
  ]
}

export interface ActionRequest {
  readonly action: ActionName
  readonly documentType: string
  readonly documentId?: string
  /** Some of those among whom the action lets choose; absent: all. */
  readonly receivers?: readonly InstitutionId[]
  /** Whom an X005 adds or an X006 removes. */
  readonly change?: ParticipantChange
  readonly attachments?: readonly AttachmentRef[]
}

export type PlannedDocument = Omit<DocumentRef, 'digest' | 'model' | 'caseModel'> & { readonly model: ModelVersion }

/** The header facts of the document that the request would send, or why it may not. */
export function planDocument(
  state: CaseState,
  request: ActionRequest,
  ids: { readonly identifier: string; readonly setId: string },
  now: Date,
): Result<PlannedDocument, CaseworkError> {
  const found = findAllowed(state, request, now)
  if (!found.ok) return found
  const allowed = found.value
  if (allowed.action === 'delete-draft') return err({ code: 'casework/action-not-allowed', params: { action: allowed.action } })
  const attachments = request.attachments ?? []
  if (attachments.length > 0 && !allowed.mayAttach)
    return err({ code: 'casework/attachments-not-foreseen', params: { documentType: request.documentType } })
  const fault = findListFault(attachments)
  if (fault !== undefined)
    return err({ code: 'casework/attachment-not-allowed', at: '/attachments', params: { problem: fault.problem, ...fault.params } })
  const target = allowed.documentId
  const draft = target === undefined ? undefined : state.drafts.get(target)
  const document = target === undefined ? undefined : state.documents.get(target)
  const isUpdate = allowed.action === 'update' && document !== undefined
  const related = draft === undefined ? target : draft.relatedSetId
  const receivers = request.receivers ?? allowedReceivers(state, allowed)
  return ok({
    identifier: ids.identifier,
    setId: isUpdate ? document.setId : (draft?.setId ?? ids.setId),
    type: request.documentType,
    version: isUpdate ? (document.versions.at(-1)?.version ?? 0) + 1 : 1,
    action: isUpdate ? 'Update' : state.status === 'draft' ? 'Start' : 'New',
    createdAt: now.toISOString(),
    ...(isUpdate
      ? document.relatedSetId === undefined
        ? {}
        : { relatedSetId: document.relatedSetId }
      : related === undefined
        ? {}
        : { relatedSetId: related }),
    ...(request.change === undefined ? {} : { change: request.change }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...envelopeOf(state),
    receivers: withNewcomer(receivers, request),
  })
}

/** Whatever may be sent may be begun as a draft. */
export function planDraft(state: CaseState, request: ActionRequest, setId: string, now: Date): Result<Draft, CaseworkError> {
  const found = findAllowed(state, request, now)
  if (!found.ok) return found
  const { action, documentType, documentId } = found.value
  const isNew = (action === 'send' && documentId === undefined) || action === 'reply'
  if (!isNew) return err({ code: 'casework/action-not-allowed', params: { action } })
  return ok({ setId, type: documentType, ...(documentId === undefined ? {} : { relatedSetId: documentId }) })
}

/** The one question: is it offered, and open now? */
export function findAllowed(state: CaseState, request: ActionRequest, now: Date): Result<AllowedAction, CaseworkError> {
  const offered = listAllowedActions(state, now).filter((one) => one.action === request.action && one.documentType === request.documentType)
  const allowed = offered.find((one) => one.documentId === request.documentId) ?? offered.find((one) => one.documentId === undefined)
  const refuse = () => err({ code: 'casework/action-not-allowed' as const, params: { action: request.action } })
  if (allowed === undefined || !mayChange(state, request)) return refuse()
  if (request.receivers !== undefined && !isChoice(request.receivers, allowed.mayChooseReceivers ?? allowedReceivers(state, allowed)))
    return refuse()
  return allowed.availableFrom === undefined
    ? ok(allowed)
    : err({ code: 'casework/not-yet-available', params: { availableFrom: allowed.availableFrom } })
}

const isChoice = (chosen: readonly InstitutionId[], among: readonly InstitutionId[]) =>
  chosen.length > 0 && new Set(chosen).size === chosen.length && chosen.every((one) => among.includes(one))

/** The owner stays or hands its part over, who comes is new, who goes is there; and some let a counterparty take out nobody but itself. */
function mayChange(state: CaseState, { change, documentType }: ActionRequest): boolean {
  if (change === undefined) return true
  if (!changing.has(documentType)) return false
  const { added, removed } = change
  const here = [state.institutionId, ...state.counterparties.map(({ id }) => id)]
  if (added !== undefined && (here.includes(added.id) || state.departures.has(added.id))) return false
  if (removed === undefined) return true
  if (documentType === 'X007') return removed === state.institutionId && added !== undefined && isSameState(added.id, removed)
  const onlyItself = state.role === 'counterparty' && bucOf(state)?.removeMeOnly === true
  return here.includes(removed) && removed !== state.ownerId && (!onlyItself || removed === state.institutionId)
}

const changing: ReadonlySet<string> = new Set(['X005', 'X006', 'X007'])

const withNewcomer = (receivers: readonly InstitutionId[], { change }: ActionRequest): readonly InstitutionId[] =>
  change?.added === undefined ? receivers : [...receivers, change.added.id]

function allowedReceivers(state: CaseState, { documentId }: AllowedAction): readonly InstitutionId[] {
  const draft = documentId === undefined ? undefined : state.drafts.get(documentId)
  return receiversAbout(state, draft === undefined ? documentId : draft.relatedSetId)
}

function receiversOf(state: CaseState, { action, about }: PossibleAction): readonly InstitutionId[] {
  return receiversAbout(state, action === 'DOC_SEND' && about !== undefined ? state.drafts.get(about)?.relatedSetId : about)
}

/** What is about a document goes to whoever has that document; everything else to all. */
function receiversAbout(state: CaseState, about: string | undefined): readonly InstitutionId[] {
  const present = state.counterparties.map(({ id }) => id)
  const document = about === undefined ? undefined : state.documents.get(about)
  if (document === undefined) return present
  return present.filter((id) => hasPartOf(state, id, [document.sender, ...document.receivers]))
}

/**
 * What a participant who came later is to get: each message of ours, and of whoever had our part before, that was for everybody, in the order of
 * its writing. Who takes somebody's place gets what that one had; and from that one all that it wrote.
 */
export function listOwedCopies(
  state: CaseState,
): readonly { readonly of: string; readonly planned: PlannedDocument & Pick<DocumentRef, 'digest'> }[] {
  const own = [...state.messages.values()].filter(({ direction, outcome, ref }) => {
    const isSent = direction === 'out' ? outcome === 'sent' : outcome === 'accepted' && isPredecessor(state, ref.sender)
    return isSent && ref.type !== 'X050'
  })
  return [...state.arrivals.keys()].flatMap((id) => {
    if (!state.counterparties.some((one) => one.id === id)) return []
    const before = state.successions.get(id)
    const isSuccessor = before === state.institutionId
    if (state.status === 'left' && !isSuccessor) return []
    const known = new Set(own.filter(({ ref }) => ref.receivers.includes(id)).map(({ ref }) => `${ref.setId} ${ref.version}`))
    return own.flatMap(({ key, ref }) => {
      const version = `${ref.setId} ${ref.version}`
      if (known.has(version) || !(isSuccessor || isMeantFor(state, id, ref.setId))) return []
      known.add(version)
      const { receivedAs: _, caseModel: __, ...rest } = ref
      return [{ of: key, planned: { ...rest, model: state.model, sender: state.institutionId, receivers: [id] } }]
    })
  })
}

/** For all; or for whoever had its part before. What withdraws a document goes where that one goes. */
function isMeantFor(state: CaseState, id: InstitutionId, setId: string): boolean {
  const document = state.documents.get(setId)
  if (document === undefined) return false
  if (isForAll(state, setId) || hasPartOf(state, id, document.receivers)) return true
  return document.type === 'X008' && document.relatedSetId !== undefined && isMeantFor(state, id, document.relatedSetId)
}

function isForAll(state: CaseState, setId: string): boolean {
  const document = state.documents.get(setId)
  const buc = bucOf(state)
  if (document === undefined || buc === undefined) return false
  if (traitsOf(buc, roleOf(state, document.sender), ruleType(document.type)).includes('hasParticipantSelection')) return false
  return document.relatedSetId === undefined || isForAll(state, document.relatedSetId)
}

/** The header facts of an X050 that answers a message, when there is somebody to answer. */
export function planException(
  state: CaseState,
  about: { readonly ref: DocumentRef; readonly from: InstitutionId },
  ids: { readonly identifier: string; readonly setId: string },
  now: Date,
): PlannedDocument {
  return {
    identifier: ids.identifier,
    setId: ids.setId,
    type: 'X050',
    model: modelOfAnswer(state, about.ref),
    version: 1,
    action: 'New',
    createdAt: now.toISOString(),
    relatedSetId: about.ref.setId,
    bucType: about.ref.bucType,
    sender: state.institutionId,
    senderRole: state.role ?? (about.ref.senderRole === 'caseOwner' ? 'counterparty' : 'caseOwner'),
    receivers: [about.from],
    protectedPerson: about.ref.protectedPerson,
  }
}

/** The case's; where no case is known, that of the message: its sender can read it. */
function modelOfAnswer(state: CaseState, ref: DocumentRef): ModelVersion {
  const model = modelOf(ref)
  return state.role === undefined && isModelVersion(model) ? model : state.model
}

function envelopeOf(state: CaseState) {
  return {
    bucType: state.bucType ?? '',
    model: state.model,
    sender: state.institutionId,
    senderRole: state.role ?? ('caseOwner' as const),
    protectedPerson: state.protectedPerson,
  }
}
