/** Asks before something that was typed and not sent is left behind: by a link, by the back button, by closing the tab. */
import { ConfirmDialog, useMessages } from '@passerelle/ui'
import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'

export interface Leaving {
  readonly isAsked: boolean
  leave(): void
  stay(): void
  /** The next step is on purpose. */
  allow(): void
}

/** Steps inside one page, which change its search parameters only, are free. */
export function useUnsentWarning(isUnsent: boolean): Leaving {
  const allowed = useRef(false)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsent && !allowed.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => isUnsent && !allowed.current,
    withResolver: true,
  })
  return {
    isAsked: blocker.status === 'blocked',
    leave: () => blocker.proceed?.(),
    stay: () => blocker.reset?.(),
    allow: () => {
      allowed.current = true
    },
  }
}

export function LeaveDialog({ leaving }: { readonly leaving: Leaving }) {
  const { t } = useMessages()
  if (!leaving.isAsked) return null
  return (
    <ConfirmDialog
      title={t('sedForm.leave.title')}
      yes={t('sedForm.leave.yes')}
      no={t('sedForm.leave.no')}
      onYes={leaving.leave}
      onNo={leaving.stay}
    >
      <p>{t('sedForm.leave.text')}</p>
    </ConfirmDialog>
  )
}
