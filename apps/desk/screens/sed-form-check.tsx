/** What was written, as its receiver will read it, before it is sent. */
import { BackLink, Button, type Case, Page, type Problem, ProblemNotice, useMessages } from '@passerelle/ui'
import { readableTree } from '@passerelle/vocabulary'
import { useEffect } from 'react'
import type { Blank } from '../document-form/check-document.ts'
import type { Draft } from '../document-form/document-draft.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import type { Label } from './labels.ts'
import { Readable } from './readable.tsx'

interface SedCheckProps {
  readonly blank: Blank
  readonly title: string
  readonly found: Case
  readonly label: Label
  readonly failure: Problem | undefined
  readonly content: Draft
  readonly receivers: readonly string[] | undefined
  readonly isSending: boolean
  readonly onSend: () => void
  readonly onChange: () => void
}

export function SedCheck({ blank, title, found, label, failure, content, receivers, isSending, onSend, onChange }: SedCheckProps) {
  const { t, locale, list } = useMessages()
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading !== null) heading.tabIndex = -1
    heading?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  const nameOf = (id: string) => found.participants.find((one) => one.id === id)?.name ?? id
  const to = receivers === undefined ? found.counterparty : list(receivers.map(nameOf))
  const nodes = readableTree(blank.definition, content, blank.type, { language: locale, label })
  return (
    <Page title={t('sedForm.checkTitle')} caption={title} back={<BackLink to={`/cases/${found.id}`} label={t('sedForm.backToCase')} />}>
      {failure !== undefined &&
        (failure.code === 'casework/version-conflict' ? <ConflictNotice caseId={found.id} /> : <ProblemNotice problem={failure} trail />)}
      <p className="pa-lead">{t('sedForm.goesTo', { receivers: to })}</p>
      <div className="pa-sed">{nodes.length === 0 ? <p>{t('sedForm.nothing')}</p> : <Readable nodes={nodes} />}</div>
      <div className="pa-actions">
        <Button size="lg" busy={isSending} onClick={onSend}>
          {t('sedForm.send')}
        </Button>
        <Button variant="secondary" onClick={onChange}>
          {t('sedForm.change')}
        </Button>
      </div>
    </Page>
  )
}
