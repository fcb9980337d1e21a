/** Something went on while a document was written: the case, or the draft under another hand. What was written is kept, and may still go on. */
import { Notice, type Problem, ProblemNotice, useMessages } from '@passerelle/ui'
import type { KeptDraft } from './use-draft.ts'

interface WritingFailureProps {
  readonly caseId: string
  readonly failure: Problem
  /** The address of the draft that was saved by somebody else. */
  readonly draftHref?: string | undefined
}

export function WritingFailure({ caseId, failure, draftHref }: WritingFailureProps) {
  if (failure.code !== 'casework/version-conflict') return <ProblemNotice problem={failure} trail />
  return failure.params?.['revision'] === undefined || draftHref === undefined ? (
    <Conflict kind="conflict" href={`/desk/cases/${encodeURIComponent(caseId)}`} />
  ) : (
    <Conflict kind="draftConflict" href={draftHref} />
  )
}

function Conflict({ kind, href }: { readonly kind: 'conflict' | 'draftConflict'; readonly href: string }) {
  const { t } = useMessages()
  return (
    <Notice tone="warning" title={t(`sedForm.${kind}.title`)} live>
      <p>{t(`sedForm.${kind}.text`)}</p>
      <p>
        <a className="ds-link" href={href} target="_blank" rel="noreferrer">
          {t(`sedForm.${kind}.look`)}
        </a>
      </p>
    </Notice>
  )
}

/** Where a draft is read as the node has it. */
export function draftHref(caseId: string, type: string, kept: KeptDraft | undefined): string | undefined {
  if (kept === undefined) return undefined
  return `/desk/cases/${encodeURIComponent(caseId)}/write?${new URLSearchParams({ action: 'send', type, draft: kept.id })}`
}
