/** A line of the transport trail as a step of a transaction: what it means that it stands there, and what to do about it. */
import type { TransportEvent } from '@passerelle/exchange'

export interface TransportStep {
  readonly name: string
  readonly at: string
  readonly state: 'passed' | 'failed' | 'warning'
  readonly code?: string
  readonly detail?: string
  readonly next?: string
}

export function transportStep({ state, at, code, ebms }: TransportEvent): TransportStep {
  const outcome = state === 'failed' || state === 'refused' ? 'failed' : state === 'waiting-for-retry' ? 'warning' : 'passed'
  const next = outcome === 'failed' ? nextMove(state, code) : outcome === 'warning' ? 'it-is-tried-again' : undefined
  return {
    name: `transport-${state}`,
    at: at.toISOString(),
    state: outcome,
    ...(code !== undefined && { code }),
    ...(ebms !== undefined && { detail: ebms }),
    ...(next !== undefined && { next }),
  }
}

/** Where addresses or keys in the directory are the reason, sending again does not help. */
const mattersOfTheDirectory = new Set([
  'exchange/sender-unknown',
  'exchange/partner-unknown',
  'exchange/recipient-unknown',
  'exchange/server-not-the-partner',
  'exchange/tls-certificate-not-the-senders',
  'exchange/original-sender-not-behind-access-point',
  'as4/signer-unknown',
  'as4/signer-not-valid-now',
])

function nextMove(state: TransportEvent['state'], code: string | undefined): string {
  if (code !== undefined && mattersOfTheDirectory.has(code)) return 'tell-the-operator'
  return state === 'refused' ? 'ask-the-sender' : 'ask-the-other-access-point'
}
