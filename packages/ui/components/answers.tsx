/** Facts in rows: what was asked, what was answered, where it came from, and a way to change it. */
import type { ReactNode } from 'react'

export interface AnswerRow {
  readonly key: string
  readonly label: string
  readonly value: ReactNode
  readonly source?: ReactNode
  readonly change?: ReactNode
}

export function Answers({ rows }: { readonly rows: readonly AnswerRow[] }) {
  return (
    <dl className="pa-answers">
      {rows.map(({ key, label, value, source, change }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {source !== undefined && <dd className="pa-answers__source">{source}</dd>}
          {change !== undefined && <dd className="pa-answers__change">{change}</dd>}
        </div>
      ))}
    </dl>
  )
}
