/**
 * Everything that can go wrong for the person, as a closed list of codes. Each has a title and a text with the next step in the
 * message files (`wallet.problem.<code without its room>.title|text`).
 */
import type { HolderError } from '@passerelle/openid4vc/holder'

export type ProblemCode =
  /** The link or code is neither an offer, a request nor an issuer's address. */
  | 'wallet/link-unreadable'
  /** The offer was used or has expired: issuers do not say which. */
  | 'wallet/offer-closed'
  /** This wallet itself used the offer before. */
  | 'wallet/offer-used-here'
  | 'wallet/transaction-code-wrong'
  /** Wrong so often that the issuer has closed the offer, or soon will. */
  | 'wallet/transaction-code-locked'
  | 'wallet/issuer-unreachable'
  /** The issuer speaks for somebody else, or not as the protocol says, or without encryption. */
  | 'wallet/issuer-malformed'
  /** The issuer asks for something that this wallet does not do. */
  | 'wallet/issuer-unsupported'
  | 'wallet/issuer-refused'
  /** The person, or the issuer, ended the login. */
  | 'wallet/login-refused'
  /** The browser came back from a login that this wallet does not remember. */
  | 'wallet/login-unknown'
  /** What came is not signed rightly, not bound to this wallet's keys, or cannot be read. */
  | 'wallet/document-not-accepted'
  | 'wallet/asker-unreachable'
  | 'wallet/request-expired'
  /** Answered before, or unknown to whoever is named in it. */
  | 'wallet/request-closed'
  | 'wallet/request-malformed'
  /** The signature is not that of the party that the link names. */
  | 'wallet/request-forged'
  | 'wallet/no-matching-document'
  | 'wallet/no-unused-copy'
  /** The documents were sent and not taken. */
  | 'wallet/answer-not-accepted'
  /** The browser does not let the wallet store anything. */
  | 'wallet/storage-unavailable'
  | 'wallet/unexpected'

export interface WalletProblem {
  readonly code: ProblemCode
  readonly params?: Readonly<Record<string, string | number | boolean>>
  /** Whether the same step may work when it is done again. */
  readonly mayRetry?: boolean
}

type HolderCode = HolderError['code']

const whileAdding: Readonly<Partial<Record<HolderCode, ProblemCode>>> = {
  'openid4vc/offer-malformed': 'wallet/link-unreadable',
  'openid4vc/unreachable': 'wallet/issuer-unreachable',
  'openid4vc/address-insecure': 'wallet/issuer-malformed',
  'openid4vc/answer-malformed': 'wallet/issuer-malformed',
  'openid4vc/issuer-mismatch': 'wallet/issuer-malformed',
  'openid4vc/issuer-unsupported': 'wallet/issuer-unsupported',
  'openid4vc/grant-missing': 'wallet/issuer-unsupported',
  'openid4vc/issuer-refused': 'wallet/issuer-refused',
  'openid4vc/callback-mismatch': 'wallet/login-unknown',
  'openid4vc/credential-not-mine': 'wallet/document-not-accepted',
  'openid4vc/credential-malformed': 'wallet/document-not-accepted',
}

const whileShowing: Readonly<Partial<Record<HolderCode, ProblemCode>>> = {
  'openid4vc/unreachable': 'wallet/asker-unreachable',
  'openid4vc/address-insecure': 'wallet/request-malformed',
  'openid4vc/request-malformed': 'wallet/request-malformed',
  'openid4vc/request-signature-invalid': 'wallet/request-forged',
  'openid4vc/request-of-another-client': 'wallet/request-forged',
  'openid4vc/request-replayed': 'wallet/request-forged',
  'openid4vc/request-expired': 'wallet/request-expired',
}

export function problemWhileAdding(error: HolderError): WalletProblem {
  const code = whileAdding[error.code] ?? 'wallet/unexpected'
  const mayRetry = code === 'wallet/issuer-unreachable'
  const said = error.params?.error
  return { code, mayRetry, ...(code === 'wallet/issuer-refused' && said !== undefined && { params: { error: said } }) }
}

/** Issuers close an offer with 404, or 410 once it was used or has expired. */
export function problemWithOffer(error: HolderError): WalletProblem {
  const status = error.params?.status
  return error.code === 'openid4vc/issuer-refused' && (status === 404 || status === 410)
    ? { code: 'wallet/offer-closed' }
    : problemWhileAdding(error)
}

/** While the request is read; a request that the asker does not serve any more has ended. */
export function problemWithRequest(error: HolderError): WalletProblem {
  if (error.code === 'openid4vc/verifier-refused') return { code: 'wallet/request-closed' }
  const code = whileShowing[error.code] ?? 'wallet/unexpected'
  return { code, mayRetry: code === 'wallet/asker-unreachable' }
}

/** After the answer was sent. */
export function problemWithAnswer(error: HolderError): WalletProblem {
  if (error.code !== 'openid4vc/verifier-refused') return problemWithRequest(error)
  return { code: 'wallet/answer-not-accepted' }
}
