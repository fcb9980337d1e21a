/** What a document of a type holds, as the names of its parts. */
import { claimLabel, isEnvelope } from '../documents/claim-rows.ts'
import type { HeldDocument } from '../documents/held-document.ts'
import { useReader } from './queries.ts'

export function OfferedContent({ vct, claims }: Pick<HeldDocument, 'vct' | 'claims'>) {
  const reader = useReader()
  const names = new Set(claims.map(({ path }) => String(path[0])).filter((name) => !isEnvelope(name)))
  return (
    <ul className="pa-list">
      {[...names].map((name) => (
        <li key={name}>{claimLabel(reader, { vct, claims }, name)}</li>
      ))}
    </ul>
  )
}
