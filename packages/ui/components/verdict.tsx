/** The answer of a check as one word, one shape and one colour, and a sentence below. */
import { VerdictChanged, VerdictNo, VerdictUnknown, VerdictYes } from './icons.tsx'
import { usePageTitle } from './page.tsx'

export type VerdictKind = 'yes' | 'no' | 'changed' | 'unknown'

const shapes = { yes: VerdictYes, no: VerdictNo, changed: VerdictChanged, unknown: VerdictUnknown } as const

interface VerdictProps {
  readonly kind: VerdictKind
  readonly word: string
  readonly sentence: string
}

export function Verdict({ kind, word, sentence }: VerdictProps) {
  usePageTitle(word)
  const Shape = shapes[kind]
  return (
    <div className="pa-verdict" data-verdict={kind} role="status">
      <Shape />
      <h1>{word}</h1>
      <p>{sentence}</p>
    </div>
  )
}
