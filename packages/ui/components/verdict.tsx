/** The answer of a check as one word, one shape and one colour, and a sentence below. On a phone it fills the top of the screen at once. */
import { useEffect, useRef } from 'react'
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
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (window.matchMedia('(max-width: 40rem)').matches) panel.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div className="pa-verdict" data-verdict={kind} role="status" ref={panel}>
      <Shape />
      <h1>{word}</h1>
      <p>{sentence}</p>
    </div>
  )
}
