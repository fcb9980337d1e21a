/** Claims in two narrow columns: what it is, what it says, and a note below. */
import type { ClaimRow } from '../documents/claim-rows.ts'

interface ClaimListProps {
  readonly rows: readonly ClaimRow[]
  readonly noteOn?: (name: string) => string
}

export function ClaimList({ rows, noteOn }: ClaimListProps) {
  return (
    <dl className="wa-claims">
      {rows.map(({ name, label, text }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{text}</dd>
          {noteOn !== undefined && <dd className="wa-claims__note">{noteOn(name)}</dd>}
        </div>
      ))}
    </dl>
  )
}
