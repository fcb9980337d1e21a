/** The files that came or went with a document: name, size, and a mark where they hold medical data. */
import { type Attachment, Tag, useMessages } from '@passerelle/ui'

interface AttachmentsProps {
  readonly caseId: string
  readonly attachments: readonly Attachment[]
}

export function Attachments({ caseId, attachments }: AttachmentsProps) {
  const { t, number } = useMessages()
  return (
    <ul className="pa-attachments" aria-label={t('case.attachments')}>
      {attachments.map(({ id, name, size, medical }) => (
        <li key={id}>
          <a className="ds-link" href={`/api/desk/cases/${encodeURIComponent(caseId)}/attachments/${encodeURIComponent(id)}`} download>
            {name}
          </a>{' '}
          <span className="pa-quiet">{t('case.kilobytes', { size: number(Math.max(1, Math.round(size / 1000))) })}</span>{' '}
          {medical && <Tag tone="warning" label={t('case.medical')} />}
        </li>
      ))}
    </ul>
  )
}
