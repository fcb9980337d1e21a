/** The drafts of a case: when each was saved and by whom; go on writing, check and send, or delete it after a question. */
import { type Case, ConfirmDialog, type DraftSummary, type Problem, ProblemNotice, problemOf, useApi, useMessages } from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { named } from './case-texts.ts'
import { useLabels } from './labels.ts'

interface DraftsProps {
  readonly found: Case
  readonly drafts: readonly DraftSummary[]
}

export function Drafts({ found, drafts }: DraftsProps) {
  const { t } = useMessages()
  return (
    <>
      <h3 id="drafts" tabIndex={-1}>
        {t('case.drafts')}
      </h3>
      <ul className="pa-drafts" aria-labelledby="drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <OneDraft found={found} draft={draft} />
          </li>
        ))}
      </ul>
    </>
  )
}

function OneDraft({ found, draft }: { readonly found: Case; readonly draft: DraftSummary }) {
  const messages = useMessages()
  const { t, moment } = messages
  const label = useLabels()
  const [isAsked, setAsked] = useState(false)
  const document = named(messages, label, 'sed', draft.documentType)
  const answered = found.documents.find(({ id }) => id === draft.relatedDocumentId)
  const maySend = found.actions.some((one) => one.action === 'send' && one.documentId === draft.id && one.availableFrom === undefined)
  const write = { action: 'send', type: draft.documentType, draft: draft.id }
  const about = (action: string) => t('case.draft.about', { action, document })
  return (
    <>
      <strong>{document}</strong>
      {answered !== undefined && <p>{t('case.answerTo', { document: named(messages, label, 'sed', answered.type) })}</p>}
      {draft.savedAt !== undefined && (
        <p className="pa-quiet">
          {draft.savedBy === undefined ? moment(draft.savedAt) : t('case.whenAndWho', { at: moment(draft.savedAt), actor: draft.savedBy })}
        </p>
      )}
      <p className="pa-drafts__ways">
        <Link
          to="/cases/$caseId/write"
          params={{ caseId: found.id }}
          search={write}
          className="ds-link"
          aria-label={about(t('case.draft.continue'))}
        >
          {t('case.draft.continue')}
        </Link>
        {maySend && (
          <Link
            to="/cases/$caseId/write"
            params={{ caseId: found.id }}
            search={{ ...write, step: 'check' }}
            className="ds-link"
            aria-label={about(t('case.draft.send'))}
          >
            {t('case.draft.send')}
          </Link>
        )}
        <button
          type="button"
          className="pa-plain-button pa-remove"
          aria-label={about(t('case.draft.delete'))}
          onClick={() => setAsked(true)}
        >
          {t('case.draft.delete')}
        </button>
      </p>
      {isAsked && <DeleteDialog caseId={found.id} draftId={draft.id} document={document} onClose={() => setAsked(false)} />}
    </>
  )
}

interface DeleteDialogProps {
  readonly caseId: string
  readonly draftId: string
  readonly document: string
  readonly onClose: () => void
}

function DeleteDialog({ caseId, draftId, document, onClose }: DeleteDialogProps) {
  const { t } = useMessages()
  const api = useApi()
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Problem>()
  // The same for each press: the second finds it done.
  const requestId = useRef(crypto.randomUUID())
  const remove = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const path = `/api/desk/cases/${encodeURIComponent(caseId)}/drafts/${encodeURIComponent(draftId)}`
      await api.remove<Case>(`${path}?requestId=${requestId.current}`)
      onClose()
      await queries.invalidateQueries({ queryKey: ['resource'] })
      globalThis.document.getElementById('next')?.focus()
    } catch (error) {
      setFailure(problemOf(error))
      setBusy(false)
    }
  }
  return (
    <ConfirmDialog
      title={t('case.draft.delete.title')}
      yes={t('case.draft.delete.yes')}
      busy={isBusy}
      onYes={() => void remove()}
      onNo={onClose}
    >
      {failure !== undefined && <ProblemNotice problem={failure} trail />}
      <p>{t('case.draft.delete.text', { document })}</p>
    </ConfirmDialog>
  )
}
