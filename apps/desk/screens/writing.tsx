/** A document under a clerk's hands: form, check, draft and sending. What was typed stays until it was sent, saved, or left on purpose. */
import { type Attachment, type Case, type Problem, problemOf, problemText, type SentDocument, useApi, useMessages } from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useReducer, useRef, useState } from 'react'
import { type AttachedFile, findGaps, idsOf } from '../document-form/attached-files.ts'
import { type Blank, type CheckedDocument, checkDocument, type Fault, faultsOf, showFaults } from '../document-form/check-document.ts'
import type { Draft } from '../document-form/document-draft.ts'
import { changeForm, startForm } from '../document-form/form-state.ts'
import { sectionState } from '../document-form/sections.ts'
import { named } from './case-texts.ts'
import { useLabels } from './labels.ts'
import { LeaveDialog, useUnsentWarning } from './leave-warning.tsx'
import { SedCheck } from './sed-form-check.tsx'
import { SedFill } from './sed-form-fill.tsx'
import { useAttachedFiles } from './use-attached-files.ts'
import { type KeptDraft, useDraft } from './use-draft.ts'
import { casePathOf, type WriteSearch } from './write-search.ts'

export interface Start {
  readonly content: unknown
  /** The case's version that the content was made from; absent: as the case is now. */
  readonly version?: number
  /** The document that it answers, updates or asks about. */
  readonly about?: string
  readonly files?: readonly Attachment[]
  readonly receivers?: readonly string[]
  readonly draft?: KeptDraft
}

interface WritingProps {
  readonly blank: Blank
  readonly found: Case
  readonly start: Start
  readonly action: string
  readonly documentId: string | undefined
}

export function Writing({ blank, found, start, action, documentId }: WritingProps) {
  const messages = useMessages()
  const label = useLabels()
  const api = useApi()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { step } = useSearch({ strict: false }) as WriteSearch
  const path = casePathOf(found.id)
  // Whoever comes to send a draft has it checked at once.
  const [first] = useState(() => (start.draft !== undefined && step === 'check' ? checkDocument(blank, asDraft(start.content)) : undefined))
  const [state, change] = useReducer(changeForm, start, ({ content }) => {
    const begun = startForm(asDraft(content), openAtFirst(blank, asDraft(content)))
    return first === undefined
      ? begun
      : changeForm(begun, { kind: 'checked', draft: first.content, ...showFaults(blank, first.faults, messages, label) })
  })
  const [checked, setChecked] = useState<CheckedDocument | undefined>(first?.faults.length === 0 ? first : undefined)
  const [faults, setFaults] = useState<readonly Fault[]>(first?.faults ?? [])
  const [version, setVersion] = useState(start.version ?? found.version)
  const [receivers, setReceivers] = useState(start.receivers)
  const [failure, setFailure] = useState<Problem>()
  const [filesFailure, setFilesFailure] = useState<string>()
  const [isSending, setSending] = useState(false)
  const [isSent, setSent] = useState(false)
  const attempt = useRef({ content: '', requestId: '' })

  const attached = useAttachedFiles(path, start.files ?? filesOf(found, action, documentId))
  const attachments = idsOf(attached.files)
  const draft = useDraft(path, { action, documentType: blank.type, ...(documentId !== undefined && { documentId }) }, start.draft)
  const [saved, setSaved] = useState({ content: state.draft, files: stateOf(attached.files), receivers })
  const isChanged = state.draft !== saved.content || stateOf(attached.files) !== saved.files || receivers !== saved.receivers
  const leaving = useUnsentWarning(isChanged && !isSent)

  const kept = draft.kept
  const offered =
    found.actions.find((one) => one.action === 'send' && one.documentId === kept?.id && kept !== undefined) ??
    found.actions.find(
      (one) => one.action === action && one.documentType === blank.type && (documentId === undefined || one.documentId === documentId),
    )
  const title = named(messages, label, 'sed', blank.type)
  const show = (content: Draft, wrong: readonly Fault[]) => {
    const { errors, sections } = showFaults(blank, wrong, messages, label)
    setFaults(wrong)
    change({ kind: 'checked', draft: content, errors, sections })
  }
  const goTo = (next: 'check' | undefined) => navigate({ to: '.', search: (old) => ({ ...old, step: next }) })

  const check = () => {
    setFailure(undefined)
    setFilesFailure(undefined)
    const now = checkDocument(blank, state.draft)
    show(now.content, now.faults)
    if (now.faults.length > 0) return
    setChecked(now)
    void goTo('check')
  }

  const save = async () => {
    setFailure(undefined)
    const chosen = receivers !== undefined && receivers.length > 0 ? { receivers } : {}
    const now = await draft.save({ content: state.draft, attachments, ...chosen })
    // What went wrong stands on top of the page.
    if (now === undefined) return window.scrollTo(0, 0)
    setSaved({ content: state.draft, files: stateOf(attached.files), receivers })
    // The draft is an event of the case that its own writer knows of.
    if (kept === undefined && version !== undefined && now.version === version + 1) setVersion(now.version)
    await queries.invalidateQueries({ queryKey: ['resource'] })
    await navigate({ to: '.', search: (old) => ({ ...old, draft: now.draftId }), replace: true })
  }

  const send = async () => {
    if (checked === undefined || isSending) return
    setSending(true)
    setFailure(undefined)
    const document = kept === undefined ? { action, documentId } : { action: 'send', documentId: kept.id }
    const body = {
      action: document.action,
      documentType: blank.type,
      ...(document.documentId !== undefined && { documentId: document.documentId }),
      ...(receivers !== undefined && { receivers }),
      content: checked.content,
      ...((attachments.length > 0 || kept !== undefined) && { attachments }),
    }
    // The same document keeps its number when it is sent again, so that a lost answer does not send it twice.
    const written = JSON.stringify(body)
    if (attempt.current.content !== written) attempt.current = { content: written, requestId: crypto.randomUUID() }
    try {
      await api.post<SentDocument>(`${path}/documents`, {
        ...body,
        requestId: attempt.current.requestId,
        ...(version !== undefined && { expectedVersion: version }),
      })
      setSent(true)
      await queries.invalidateQueries({ queryKey: ['resource'] })
      leaving.allow()
      await navigate({ to: '/cases/$caseId', params: { caseId: found.id }, search: { sent: blank.type } })
    } catch (error) {
      await refused(problemOf(error), checked.content)
    }
    setSending(false)
  }

  const refused = async (problem: Problem, content: Draft) => {
    if (problem.fields !== undefined && problem.fields.length > 0) {
      show(content, faultsOf(problem.fields))
      await goTo(undefined)
      return
    }
    if (problem.at?.startsWith('/attachments') === true || problem.code === 'casework/attachments-not-foreseen') {
      setFilesFailure(problemText(messages, problem))
      await goTo(undefined)
      return
    }
    setFailure(problem)
    if (problem.code !== 'casework/version-conflict') return
    const now = await queries.fetchQuery<Case>({ queryKey: ['resource', path], queryFn: () => api.get<Case>(path) })
    if (now.version !== undefined) setVersion(now.version)
  }

  const mayKeep = kept !== undefined || action === 'reply' || (action === 'send' && documentId === undefined)
  const common = { blank, title, found, label, failure: failure ?? draft.failure, draft, ...(mayKeep && { onSave: () => void save() }) }
  const leave = () => {
    attached.discardAll()
    leaving.leave()
  }
  return (
    <>
      <LeaveDialog leaving={{ ...leaving, leave }} />
      {step === 'check' && checked !== undefined ? (
        <SedCheck
          {...common}
          content={checked.content}
          files={attached.files}
          receivers={receivers ?? offered?.mayChooseReceivers}
          isSending={isSending}
          onSend={() => void send()}
          onChange={() => void goTo(undefined)}
        />
      ) : (
        <SedFill
          {...common}
          action={action}
          documentId={start.about}
          state={state}
          change={change}
          faults={faults}
          mayChoose={offered?.mayChooseReceivers}
          receivers={receivers}
          onReceivers={setReceivers}
          attached={offered?.mayAttach === true || attached.files.length > 0 ? attached : undefined}
          gapsOf={() => findGaps(attached.files)}
          filesFailure={filesFailure}
          onCheck={check}
        />
      )}
    </>
  )
}

const asDraft = (content: unknown): Draft =>
  typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as Draft) : noContent
const noContent: Draft = {}

/** A new version begins with the files of the one before. */
function filesOf(found: Case, action: string, documentId: string | undefined): readonly Attachment[] {
  return action === 'update' ? (found.documents.find(({ id }) => id === documentId)?.attachments ?? []) : []
}

const stateOf = (files: readonly AttachedFile[]): string => files.map(({ key, id = '', state }) => `${key} ${id} ${state}`).join()

/** What is mandatory and lacks something; where nothing is mandatory, the first section that is empty. What was filled before can be unfolded. */
function openAtFirst({ sections }: Blank, draft: Draft): readonly string[] {
  const mandatory = sections.filter(({ required }) => required)
  const lacking = mandatory.filter((section) => sectionState(section, draft) !== 'filled')
  const first = mandatory.length > 0 ? [] : sections.filter((section) => sectionState(section, draft) !== 'filled').slice(0, 1)
  return [...lacking.slice(0, 3), ...first].map(({ key }) => key)
}
