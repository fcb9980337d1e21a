/** A message beside the task: information, success, a warning, or a failure. Failures are announced at once. */
import type { ReactNode } from 'react'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

interface NoticeProps {
  readonly tone: NoticeTone
  readonly title?: string
  /** Announce when it appears; leave out for what was on the page from the start. */
  readonly live?: boolean
  readonly children?: ReactNode
}

export function Notice({ tone, title, live = false, children }: NoticeProps) {
  const role = tone === 'danger' ? 'alert' : live ? 'status' : undefined
  return (
    <div className="ds-alert" data-color={tone} role={role}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  )
}
