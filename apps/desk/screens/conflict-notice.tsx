/** The case went on while a document was written: it is kept, and may be sent into the case as it is now. */
import { Notice, useMessages } from '@passerelle/ui'

export function ConflictNotice({ caseId }: { readonly caseId: string }) {
  const { t } = useMessages()
  return (
    <Notice tone="warning" title={t('sedForm.conflict.title')} live>
      <p>{t('sedForm.conflict.text')}</p>
      <p>
        <a className="ds-link" href={`/desk/cases/${encodeURIComponent(caseId)}`} target="_blank" rel="noreferrer">
          {t('sedForm.conflict.look')}
        </a>
      </p>
    </Notice>
  )
}
