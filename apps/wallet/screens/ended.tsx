/** After the answer: what happened, and the way back to where the request came from on this device. */
import { ButtonAnchor, ButtonLink, Receipt, useMessages } from '@passerelle/ui'
import { useEffect } from 'react'
import type { Party } from '../store/history-entry.ts'

interface EndedProps {
  readonly outcome: 'shared' | 'declined'
  readonly asker: Party
  /** Where the asker wants the browser next. */
  readonly redirectUri?: string
}

export function Ended({ outcome, asker, redirectUri }: EndedProps) {
  const { t } = useMessages()
  useEffect(() => {
    if (redirectUri !== undefined) location.assign(redirectUri)
  }, [redirectUri])
  return (
    <>
      <Receipt title={t(`wallet.ended.${outcome}`)} tone={outcome === 'shared' ? 'done' : 'open'} />
      <p role="status">{t(`wallet.ended.${outcome}Text`, { who: asker.name })}</p>
      <div className="pa-actions">
        {redirectUri !== undefined && <ButtonAnchor href={redirectUri}>{t('wallet.ended.back', { who: asker.name })}</ButtonAnchor>}
        <ButtonLink to="/" variant={redirectUri === undefined ? 'primary' : 'secondary'}>
          {t('wallet.toDocuments')}
        </ButtonLink>
      </div>
    </>
  )
}
