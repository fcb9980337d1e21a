/** With what a clerk begins a document: the newest content of the one that is updated, otherwise what the case knows already. */
import { err, type InstitutionId, ok, plainDateAt, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type ModelVersion, toWireInstitution } from '@passerelle/vocabulary'
import { type ActionName, findAllowed } from '../domain/allowed-actions.ts'
import { carryContent, type KnownContent } from '../domain/carried-content.ts'
import type { CaseDocument, CaseState } from '../domain/case-state.ts'
import { completeContent } from '../domain/complete-content.ts'
import type { CaseworkError } from '../errors.ts'
import { type CaseKey, findContent, loadCase } from '../store/case-store.ts'
import { findWhatCaseIsAbout } from './what-case-is-about.ts'

export interface GetStartingContent {
  readonly institutionId: InstitutionId
  readonly caseId: string
  readonly action: ActionName
  readonly documentType: string
  /** As in the action that is offered. */
  readonly documentId?: string
  readonly timeZone?: string
  readonly now: Date
}

export interface StartingContent {
  readonly documentType: string
  /** Of the case; the precondition of sending. */
  readonly version: number
  /** Of the case: the version of the data model whose definition the content follows. */
  readonly model: ModelVersion
  readonly content: object
}

export async function getStartingContent(tx: Tx, input: GetStartingContent): Promise<Result<StartingContent, CaseworkError>> {
  const { institutionId, caseId, action, documentType, documentId, now } = input
  const key = { institutionId, caseId }
  const state = await loadCase(tx, key)
  if (state.version === 0) return err({ code: 'casework/unknown-case' })
  if (documentId !== undefined && !state.documents.has(documentId)) return err({ code: 'casework/unknown-document', at: '/documentId' })
  const allowed = findAllowed(state, { action, documentType, ...(documentId === undefined ? {} : { documentId }) }, now)
  if (!allowed.ok) return allowed
  const about = documentId === undefined ? undefined : state.documents.get(documentId)
  const start = { documentType, version: state.version, model: state.model }
  if (action === 'update') return ok({ ...start, content: (await newestContent(tx, key, about)) ?? {} })
  const carried = {
    ...carryContent(documentType, await knownContents(tx, key, state, about), state.model),
    ...administrativeFacts(state, documentType, about),
  }
  const facts = {
    ...(await findWhatCaseIsAbout(tx, key, state)),
    today: plainDateAt(now, input.timeZone),
    ...(documentId === undefined ? {} : { documentId }),
  }
  const content = completeContent(state, documentType, carried, facts)
  return ok({ ...start, content: typeof content === 'object' && content !== null ? content : {} })
}

/** What is answered, then what started the case, then the newest first; nothing that was withdrawn or counts for nobody. */
async function knownContents(tx: Tx, key: CaseKey, state: CaseState, about: CaseDocument | undefined): Promise<readonly KnownContent[]> {
  const standing = [...state.documents.values()].filter(({ status }) => status === 'sent' || status === 'received')
  const inOrder = new Set([...(about === undefined ? [] : [about]), ...standing.slice(0, 1), ...standing.reverse()])
  const known: KnownContent[] = []
  for (const document of inOrder) {
    const content = await newestContent(tx, key, document)
    if (content !== undefined) known.push({ type: document.type, content })
  }
  return known
}

async function newestContent(tx: Tx, key: CaseKey, document: CaseDocument | undefined): Promise<object | undefined> {
  const newest = document?.versions.at(-1)
  return newest === undefined ? undefined : ((await findContent(tx, key, newest.key))?.content ?? undefined)
}

/** Which document is rejected and when it was written; who forwards its part is the one who leaves. X001 and X008: `completeContent`. */
function administrativeFacts({ institutionId, institution }: CaseState, documentType: string, about: CaseDocument | undefined): object {
  const written = about?.versions.at(-1)?.createdAt.slice(0, 10)
  if (documentType === 'X011' && about !== undefined && written !== undefined)
    return { RejectSED: { SEDType: about.type, dateIssued: written } }
  if (documentType !== 'X007') return {}
  const name = institution?.name
  const self = { institutionID: toWireInstitution(institutionId), ...(name === undefined ? {} : { institutionName: name }) }
  return { ForwardInformation: { RemovedParticipant: self } }
}
