/** The form itself: what the document is about, errors on top and at their fields, sections, files, receivers, and the way on. */
import { BackLink, Button, type Case, Checkbox, ErrorSummary, Group, Page, type Problem, useMessages } from '@passerelle/ui'
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { FileGap } from '../document-form/attached-files.ts'
import { type Blank, type Fault, showFaults } from '../document-form/check-document.ts'
import { fieldId, pointerOfField } from '../document-form/document-draft.ts'
import { DocumentForm, showing } from '../document-form/document-form.tsx'
import type { FormEvent, FormState } from '../document-form/form-state.ts'
import { AttachFiles } from './attach-files.tsx'
import { named } from './case-texts.ts'
import { DraftSaving } from './draft-saving.tsx'
import type { Label } from './labels.ts'
import type { AttachedFiles } from './use-attached-files.ts'
import type { DraftKeeper } from './use-draft.ts'
import { draftHref, WritingFailure } from './writing-failure.tsx'

interface SedFillProps {
  readonly blank: Blank
  readonly title: string
  readonly found: Case
  readonly label: Label
  readonly failure: Problem | undefined
  readonly action: string
  readonly documentId: string | undefined
  readonly state: FormState
  readonly change: (event: FormEvent) => void
  readonly faults: readonly Fault[]
  /** Absent: the document goes to all whom it concerns. */
  readonly mayChoose: readonly string[] | undefined
  readonly receivers: readonly string[] | undefined
  readonly onReceivers: (receivers: readonly string[]) => void
  /** Absent: no files go with this document. */
  readonly attached: AttachedFiles | undefined
  readonly gapsOf: () => readonly FileGap[]
  readonly filesFailure: string | undefined
  readonly draft: DraftKeeper
  /** Absent: this action is done in one step. */
  readonly onSave?: () => void
  readonly onCheck: () => void
}

export function SedFill(props: SedFillProps) {
  const { blank, title, found, label, failure, action, documentId, state, change, faults, mayChoose, receivers, onReceivers, onCheck } =
    props
  const { attached, gapsOf, filesFailure, draft, onSave } = props
  const messages = useMessages()
  const { t } = messages
  const [lacksReceiver, setLacksReceiver] = useState(false)
  const [gaps, setGaps] = useState<readonly FileGap[]>([])
  // The summary takes the focus whenever it is another one, so it must be the same while somebody types.
  const errors = useMemo(
    () => [
      ...(lacksReceiver ? [{ target: 'receivers', text: messages.t('error.ui/receiver-missing') }] : []),
      ...(filesFailure === undefined ? [] : [{ target: 'files', text: filesFailure }]),
      ...gaps.map(({ target, code, file }) => ({
        target,
        text: messages.t('sedForm.errorAt', { field: file.name, problem: messages.t(`error.${code}`) }),
      })),
      ...showFaults(blank, faults, messages, label).summary,
    ],
    [lacksReceiver, filesFailure, gaps, blank, faults, messages, label],
  )
  const about = found.documents.find(({ id }) => id === documentId)
  const follow = (target: string) => {
    const pointer = pointerOfField(target)
    if (pointer !== undefined) flushSync(() => change(showing(blank.sections, pointer)))
  }
  const goOn = () => {
    const isMissing = mayChoose !== undefined && receivers?.length === 0
    const missing = gapsOf()
    setLacksReceiver(isMissing)
    setGaps(missing)
    if (!isMissing && missing.length === 0) onCheck()
  }
  return (
    <Page
      title={title}
      caption={t('sedForm.caption', { case: found.subject ?? found.id, counterparty: found.counterparty })}
      back={<BackLink to={`/cases/${found.id}`} label={t('sedForm.backToCase')} />}
    >
      <form
        id={fieldId('')}
        tabIndex={-1}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <ErrorSummary errors={errors} onFollow={follow} />
        {failure !== undefined && (
          <WritingFailure caseId={found.id} failure={failure} draftHref={draftHref(found.id, blank.type, draft.kept)} />
        )}
        {about !== undefined && (
          <p className="pa-lead">
            {t(action === 'update' ? 'sedForm.updates' : 'sedForm.isAbout', { document: named(messages, label, 'sed', about.type) })}
          </p>
        )}
        <p>{t('sedForm.intro')}</p>
        <DocumentForm sections={blank.sections} state={state} change={change} label={label} />
        {attached !== undefined && (
          <AttachFiles
            attached={attached}
            errors={new Map(gaps.map(({ file, code }) => [file.key, t(`error.${code}`)]))}
            error={filesFailure}
          />
        )}
        {mayChoose !== undefined && (
          <div className="pa-form pa-receivers pa-writing__end">
            <Group id="receivers" label={t('sedForm.receivers')} error={lacksReceiver ? t('error.ui/receiver-missing') : undefined}>
              {mayChoose.map((id, index) => (
                <Checkbox
                  key={id}
                  id={index === 0 ? 'receivers' : `receivers-${id}`}
                  label={found.participants.find((one) => one.id === id)?.name ?? id}
                  checked={(receivers ?? mayChoose).includes(id)}
                  onChange={(isChosen) =>
                    onReceivers(mayChoose.filter((one) => (one === id ? isChosen : (receivers ?? mayChoose).includes(one))))
                  }
                />
              ))}
            </Group>
          </div>
        )}
        <div className="pa-actions pa-writing__end">
          <Button type="submit" size="lg">
            {t('sedForm.toCheck')}
          </Button>
          {onSave !== undefined && <DraftSaving draft={draft} onSave={onSave} />}
        </div>
      </form>
    </Page>
  )
}
