/** What happened, newest first, each with its time. */
import type { ReactNode } from 'react'

export interface TimelineItem {
  readonly key: string
  readonly at: string
  readonly when: string
  readonly what: string
  readonly children?: ReactNode
}

export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol className="pa-timeline">
      {items.map(({ key, at, when, what, children }) => (
        <li key={key}>
          <p className="pa-timeline__what">{what}</p>
          <time className="pa-timeline__when" dateTime={at}>
            {when}
          </time>
          {children}
        </li>
      ))}
    </ol>
  )
}
