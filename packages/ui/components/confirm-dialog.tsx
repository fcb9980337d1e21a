/** Asks before something that is not undone: the question, what follows from it, and two answers. Escape is no. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '../i18n/messages.tsx'
import { Button } from './button.tsx'

interface ConfirmDialogProps {
  readonly title: string
  readonly yes: string
  readonly no?: string
  readonly busy?: boolean
  readonly onYes: () => void
  readonly onNo: () => void
  readonly children?: ReactNode
}

export function ConfirmDialog({ title, yes, no, busy = false, onYes, onNo, children }: ConfirmDialogProps) {
  const { t } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const box = dialog.current
    if (box !== null && !box.open) box.showModal()
    return () => box?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="pa-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onNo()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <div className="pa-actions">
        <Button busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="secondary" onClick={onNo}>
          {no ?? t('action.cancel')}
        </Button>
      </div>
    </dialog>
  )
}
