/** What whoever made the check can do next, by the reason of the step that failed. Keys of texts; the first row whose start fits counts. */
export const nextMoves = [
  ['verification/status-superseded', 'next.ask-for-current-document'],
  ['qr/superseded', 'next.ask-for-current-document'],
  ['verification/status-', 'next.ask-issuing-institution'],
  ['qr/revo', 'next.ask-issuing-institution'],
  ['qr/suspended', 'next.ask-issuing-institution'],
  ['qr/no-revocation-list', 'next.ask-issuing-institution'],
  ['verification/no-status', 'next.ask-issuing-institution'],
  ['verification/trust-unavailable', 'next.try-again-later'],
  ['qr/issuer-service-unreachable', 'next.try-again-later'],
  ['attestation/status-list', 'next.try-again-later'],
  ['attestation/expired', 'next.renew-in-wallet'],
  ['attestation/holder-proof-stale', 'next.begin-again'],
  ['attestation/wrong-', 'next.begin-again'],
  ['verification/session-', 'next.begin-again'],
  ['verification/document-missing', 'next.ask-for-paper'],
  ['verification/required-data-missing', 'next.begin-again'],
  ['verification/identity-not-shown', 'next.compare-identity-document'],
  ['verification/represented', 'next.compare-identity-document'],
  ['verification/names-differ', 'next.compare-identity-document'],
  ['verification/other-document', 'next.choose-other-check'],
  ['verification/not-covered-on-date', 'next.check-the-date'],
  ['qr/date-', 'next.check-the-date'],
  ['qr/not-base45', 'next.scan-again'],
  ['qr/not-compressed', 'next.scan-again'],
  ['attestation/', 'next.ask-issuing-institution'],
  ['verification/', 'next.ask-issuing-institution'],
  ['qr/', 'next.ask-issuing-institution'],
] as const satisfies readonly (readonly [string, string])[]

export function nextMoveFor(code: string): string | undefined {
  return nextMoves.find(([start]) => code.startsWith(start))?.[1]
}
