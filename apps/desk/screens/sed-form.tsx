/** Writing a document of any type: the form, the check of what was written, and sending. What was typed stays until it was sent or left on purpose. */
import {
  BackLink,
  type DocumentForm as Begun,
  type Case,
  Loaded,
  Notice,
  Page,
  type Problem,
  problemOf,
  type SentDocument,
  useApi,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useReducer, useRef, useState } from 'react'
import {
  type Blank,
  type CheckedDocument,
  checkDocument,
  type Fault,
  faultsOf,
  findBlank,
  showFaults,
} from '../document-form/check-document.ts'
import type { Draft } from '../document-form/document-draft.ts'
import { changeForm, startForm } from '../document-form/form-state.ts'
import { sectionState } from '../document-form/sections.ts'
import { named } from './case-texts.ts'
import { useLabels } from './labels.ts'
import { LeaveDialog, useUnsentWarning } from './leave-warning.tsx'
import { SedCheck } from './sed-form-check.tsx'
import { SedFill } from './sed-form-fill.tsx'

export interface WriteSearch {
  readonly action?: string | undefined
  readonly type?: string | undefined
  readonly document?: string | undefined
  /** `check`: what was written is read once more before it is sent. */
  readonly step?: 'check' | undefined
}

const casePath = (id: string) => `/api/desk/cases/${encodeURIComponent(id)}`

export function SedFormScreen() {
  const { caseId = '' } = useParams({ strict: false })
  const { action = '', type = '', document } = useSearch({ strict: false }) as WriteSearch
  const { t } = useMessages()
  const api = useApi()
  const found = useResource<Case>(casePath(caseId))
  const query = new URLSearchParams({ action, documentType: type, ...(document !== undefined && { documentId: document }) })
  // Read once: what is typed must not be exchanged for what a later read brings.
  const begun = useQuery<Begun>({
    queryKey: ['form', caseId, query.toString()],
    queryFn: () => api.get<Begun>(`${casePath(caseId)}/form?${query}`),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const blank = findBlank(type)
  if (blank === undefined)
    return (
      <Page title={t('sedForm.title')} back={<BackLink to={`/cases/${caseId}`} />}>
        <Notice tone="warning">
          <p>{t('sed.noDefinition', { type })}</p>
        </Notice>
      </Page>
    )
  return (
    <Loaded of={found}>
      {(one) => (
        <Loaded of={begun}>
          {(start) => <Writing key={query.toString()} blank={blank} found={one} start={start} action={action} documentId={document} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface WritingProps {
  readonly blank: Blank
  readonly found: Case
  readonly start: Begun
  readonly action: string
  readonly documentId: string | undefined
}

function Writing({ blank, found, start, action, documentId }: WritingProps) {
  const messages = useMessages()
  const label = useLabels()
  const api = useApi()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { step } = useSearch({ strict: false }) as WriteSearch
  const [state, change] = useReducer(changeForm, start, ({ content }) => startForm(asDraft(content), openAtFirst(blank, asDraft(content))))
  const [checked, setChecked] = useState<CheckedDocument>()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [version, setVersion] = useState(start.version)
  const [receivers, setReceivers] = useState<readonly string[]>()
  const [failure, setFailure] = useState<Problem>()
  const [isSending, setSending] = useState(false)
  const [isSent, setSent] = useState(false)
  const attempt = useRef({ content: '', requestId: '' })
  const isChanged = state.draft !== asDraft(start.content)
  const leaving = useUnsentWarning(isChanged && !isSent)

  const offered = found.actions.find(
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
    const now = checkDocument(blank, state.draft)
    show(now.content, now.faults)
    if (now.faults.length > 0) return
    setChecked(now)
    void goTo('check')
  }

  const send = async () => {
    if (checked === undefined || isSending) return
    setSending(true)
    setFailure(undefined)
    const body = {
      action,
      documentType: blank.type,
      ...(documentId !== undefined && { documentId }),
      ...(receivers !== undefined && { receivers }),
      content: checked.content,
    }
    // The same document keeps its number when it is sent again, so that a lost answer does not send it twice.
    const written = JSON.stringify(body)
    if (attempt.current.content !== written) attempt.current = { content: written, requestId: crypto.randomUUID() }
    try {
      await api.post<SentDocument>(`${casePath(found.id)}/documents`, {
        ...body,
        requestId: attempt.current.requestId,
        expectedVersion: version,
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
    setFailure(problem)
    if (problem.code !== 'casework/version-conflict') return
    const now = await queries.fetchQuery<Case>({
      queryKey: ['resource', casePath(found.id)],
      queryFn: () => api.get<Case>(casePath(found.id)),
    })
    if (now.version !== undefined) setVersion(now.version)
  }

  const common = { blank, title, found, label, failure }
  return (
    <>
      <LeaveDialog leaving={leaving} />
      {step === 'check' && checked !== undefined ? (
        <SedCheck
          {...common}
          content={checked.content}
          receivers={receivers ?? offered?.mayChooseReceivers}
          isSending={isSending}
          onSend={() => void send()}
          onChange={() => void goTo(undefined)}
        />
      ) : (
        <SedFill
          {...common}
          action={action}
          documentId={documentId}
          state={state}
          change={change}
          faults={faults}
          mayChoose={offered?.mayChooseReceivers}
          receivers={receivers}
          onReceivers={setReceivers}
          onCheck={check}
        />
      )}
    </>
  )
}

const asDraft = (content: unknown): Draft =>
  typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as Draft) : noContent
const noContent: Draft = {}

/** What is mandatory and lacks something; where nothing is mandatory, the first section that is empty. What was filled before can be unfolded. */
function openAtFirst({ sections }: Blank, draft: Draft): readonly string[] {
  const mandatory = sections.filter(({ required }) => required)
  const lacking = mandatory.filter((section) => sectionState(section, draft) !== 'filled')
  const first = mandatory.length > 0 ? [] : sections.filter((section) => sectionState(section, draft) !== 'filled').slice(0, 1)
  return [...lacking.slice(0, 3), ...first].map(({ key }) => key)
}
