/** The files of a document while it is written: chosen, asked about, added, removed; each says its type, size and state, and what is wrong with it. */
import { FieldFrame, Group, problemText, Radios, Tag, type TagTone, useMessages } from '@passerelle/ui'
import { flushSync } from 'react-dom'
import { type AttachedFile, acceptedEndings, fileLimits, fileRowId, medicalId, typeName } from '../document-form/attached-files.ts'
import type { AttachedFiles } from './use-attached-files.ts'

interface AttachFilesProps {
  readonly attached: AttachedFiles
  /** What was found missing at a file, by its key. */
  readonly errors: ReadonlyMap<string, string>
  /** Of all files together. */
  readonly error: string | undefined
}

const chooserId = 'files'

export function AttachFiles({ attached, errors, error }: AttachFilesProps) {
  const { t } = useMessages()
  const { files, choose } = attached
  const added = files.filter(({ state }) => state === 'added').length
  return (
    <div className="pa-form pa-receivers pa-writing__end">
      <Group id="files-group" label={t('sedForm.files.title')}>
        <FieldFrame
          id={chooserId}
          label={t('sedForm.files.choose')}
          hint={t('sedForm.files.hint', { count: fileLimits.count, each: fileLimits.eachMb, together: fileLimits.togetherMb })}
          error={error}
        >
          {(aria) => (
            <input
              className="pa-file"
              type="file"
              id={chooserId}
              multiple
              accept={acceptedEndings}
              onChange={(event) => {
                choose([...(event.target.files ?? [])])
                event.target.value = ''
              }}
              {...aria}
            />
          )}
        </FieldFrame>
        {files.length > 0 && (
          <ul className="pa-files" aria-label={t('case.attachments')}>
            {files.map((file) => (
              <OneFile key={file.key} file={file} attached={attached} error={errors.get(file.key)} />
            ))}
          </ul>
        )}
        <p role="status" className="pa-quiet">
          {files.length > 0 && t('sedForm.files.progress', { added, total: files.length })}
        </p>
      </Group>
    </div>
  )
}

const tones: Readonly<Record<AttachedFile['state'], TagTone>> = { waiting: 'warning', adding: 'active', added: 'good', failed: 'bad' }

interface OneFileProps {
  readonly file: AttachedFile
  readonly attached: AttachedFiles
  readonly error: string | undefined
}

function OneFile({ file, attached, error }: OneFileProps) {
  const messages = useMessages()
  const { t, number } = messages
  const { key, name, mimeType, size, medical, state, problem, isKept } = file
  const wrong = problem === undefined ? undefined : problemText(messages, problem)
  const lacking = state === 'waiting' ? error : undefined
  // A file that can never be sent is not asked about.
  const isAsked = isKept === undefined && !(state === 'failed' && medical === undefined)
  const remove = () => {
    flushSync(() => attached.remove(key))
    document.getElementById(chooserId)?.focus()
  }
  return (
    <li id={fileRowId(key)} tabIndex={-1} data-invalid={(wrong ?? lacking) !== undefined || undefined} data-state={state}>
      <p className="pa-files__name">
        <strong>{name}</strong>{' '}
        <span className="pa-quiet">
          {[typeName(mimeType), t('case.kilobytes', { size: number(Math.max(1, Math.round(size / 1000))) })].filter(Boolean).join(' · ')}
        </span>{' '}
        <Tag tone={tones[state]} label={t(`sedForm.files.${state}`)} />{' '}
        {isKept === true && medical === true && <Tag tone="warning" label={t('case.medical')} />}
      </p>
      {state === 'adding' && <progress aria-label={`${t('sedForm.files.adding')}: ${name}`} />}
      {wrong !== undefined && (
        <p className="ds-validation-message" role="alert">
          {wrong}
        </p>
      )}
      {isAsked && (
        <Radios
          id={medicalId(key)}
          row
          label={t('sedForm.files.medical', { name })}
          error={lacking}
          value={medical === undefined ? '' : medical ? 'yes' : 'no'}
          onChange={(value) => attached.answer(key, value === 'yes')}
          choices={[
            { value: 'yes', label: t('answer.yes') },
            { value: 'no', label: t('answer.no') },
          ]}
        />
      )}
      {state === 'failed' && medical !== undefined && (
        <button type="button" className="pa-plain-button" onClick={() => attached.answer(key, medical)}>
          {t('sedForm.files.again', { name })}
        </button>
      )}
      <button type="button" className="pa-plain-button pa-remove" onClick={remove}>
        {t('sedForm.remove', { name })}
      </button>
    </li>
  )
}
