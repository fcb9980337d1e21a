/** What a check was asked for, kept for this tab only, so that the answer can name the day when a wallet on this device comes back. No personal data. */
import type { CheckSession, Policy } from '@passerelle/ui'

export interface AskedCheck {
  readonly session: CheckSession
  readonly policy: Policy
  readonly date: string
}

const keyOf = (sessionId: string) => `passerelle-check-${sessionId}`

export function keepAskedCheck(asked: AskedCheck): void {
  sessionStorage.setItem(keyOf(asked.session.id), JSON.stringify(asked))
}

export function findAskedCheck(sessionId: string): AskedCheck | undefined {
  const kept = sessionStorage.getItem(keyOf(sessionId))
  return kept === null ? undefined : (JSON.parse(kept) as AskedCheck)
}
