/** What was written, as its receiver will read it, before it is sent. */
import { BackLink, Button, type Case, Page, type Problem, Tag, useMessages } from '@passerelle/ui'
import { readableTree } from '@passerelle/vocabulary'
import { useEffect } from 'react'
import { type AttachedFile, typeName } from '../document-form/attached-files.ts'
import type { Blank } from '../document-form/check-document.ts'
import type { Draft } from '../document-form/document-draft.ts'
import { DraftSaving } from './draft-saving.tsx'
import type { Label } from './labels.ts'
import { Readable } from './readable.tsx'
import type { DraftKeeper } from './use-draft.ts'
import { draftHref, WritingFailure } from './writing-failure.tsx'

interface SedCheckProps {
  readonly blank: Blank
  readonly title: string
  readonly found: Case
  readonly label: Label
  readonly failure: Problem | undefined
  readonly content: Draft
  readonly files: readonly AttachedFile[]
  readonly receivers: readonly string[] | undefined
  readonly draft: DraftKeeper
  readonly onSave?: () => void
  readonly isSending: boolean
  readonly onSend: () => void
  readonly onChange: () => void
}

export function SedCheck(props: SedCheckProps) {
  const { blank, title, found, label, failure, content, files, receivers, draft, onSave, isSending, onSend, onChange } = props
  const { t, locale, list, number } = useMessages()
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
      {failure !== undefined && (
        <WritingFailure caseId={found.id} failure={failure} draftHref={draftHref(found.id, blank.type, draft.kept)} />
      )}
      <p className="pa-lead">{t('sedForm.goesTo', { receivers: to })}</p>
      <div className="pa-sed">{nodes.length === 0 ? <p>{t('sedForm.nothing')}</p> : <Readable nodes={nodes} />}</div>
      {files.length > 0 && (
        <>
          <h2>{t('sedForm.files.title')}</h2>
          <ul className="pa-list">
            {files.map(({ key, name, mimeType, size, medical }) => (
              <li key={key}>
                {name}{' '}
                <span className="pa-quiet">
                  {[typeName(mimeType), t('case.kilobytes', { size: number(Math.max(1, Math.round(size / 1000))) })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>{' '}
                {medical === true && <Tag tone="warning" label={t('case.medical')} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="pa-actions">
        <Button size="lg" busy={isSending} onClick={onSend}>
          {t('sedForm.send')}
        </Button>
        <Button variant="secondary" onClick={onChange}>
          {t('sedForm.change')}
        </Button>
        {onSave !== undefined && <DraftSaving draft={draft} onSave={onSave} />}
      </div>
    </Page>
  )
}
