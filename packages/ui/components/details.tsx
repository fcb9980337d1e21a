/** Text that most readers do not need, one press away. */
import type { ReactNode } from 'react'

interface DetailsProps {
  readonly summary: string
  readonly open?: boolean
  readonly children: ReactNode
}

export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="ds-details" open={open || undefined}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
