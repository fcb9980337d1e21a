/**
 * Every expected failure of the server side, and what the other party is told about it.
 * The codes are for the transaction's trail and for texts; the OAuth error is for the wallet.
 * @source RFC 6749, 7636, 9126, 9449; OpenID4VCI 1.0 section 8.3.1; OpenID4VP 1.0 section 8.5
 */
import type { CodedError } from '@passerelle/kernel'

interface Answer {
  readonly status: number
  readonly error: string
  readonly description: string
}

const answer = (status: number, error: string, description: string): Answer => ({ status, error, description })

/** code → HTTP status, OAuth error, sentence for the wallet's developer. Never holds anything that came in. */
export const answers = {
  /** Nothing lives at this path. */
  'openid4vc/unknown-path': answer(404, 'invalid_request', 'There is no such endpoint.'),
  /** The path exists, the method does not. */
  'openid4vc/method-not-allowed': answer(405, 'invalid_request', 'This endpoint does not answer this method.'),
  /** Wrong content type, repeated or missing parameter, not JSON, too long. */
  'openid4vc/malformed-request': answer(400, 'invalid_request', 'The request could not be read.'),

  /** No client_id, or one that is empty. */
  'openid4vc/client-missing': answer(400, 'invalid_request', 'client_id is required.'),
  /** The code was given to another client. */
  'openid4vc/code-of-another-client': answer(400, 'invalid_grant', 'The code was issued to another client.'),
  /** redirect_uri missing, not absolute, or of a scheme that could run code. */
  'openid4vc/redirect-uri-not-allowed': answer(400, 'invalid_request', 'redirect_uri is missing or not allowed.'),
  /** Only the code flow is offered. */
  'openid4vc/response-type-unsupported': answer(400, 'unsupported_response_type', 'response_type must be code.'),
  /** code_challenge with S256 is required. */
  'openid4vc/pkce-missing': answer(400, 'invalid_request', 'PKCE with S256 is required.'),
  /** code_verifier does not fit the challenge. */
  'openid4vc/pkce-mismatch': answer(400, 'invalid_grant', 'code_verifier does not match.'),
  /** No scope, or one that no credential configuration has. */
  'openid4vc/scope-unknown': answer(400, 'invalid_scope', 'scope must name credentials that this issuer offers.'),
  /** Request parameters may only be pushed, and not as a request object. */
  'openid4vc/request-object-unsupported': answer(400, 'request_not_supported', 'Push the parameters themselves.'),
  /** The authorization endpoint accepts pushed requests only. */
  'openid4vc/pushed-request-required': answer(400, 'invalid_request', 'Push the authorization request first.'),
  'openid4vc/pushed-request-unknown': answer(400, 'invalid_request_uri', 'request_uri is unknown.'),
  'openid4vc/pushed-request-used': answer(400, 'invalid_request_uri', 'request_uri was used before.'),
  'openid4vc/pushed-request-expired': answer(400, 'invalid_request_uri', 'request_uri has expired.'),
  'openid4vc/login-unknown': answer(400, 'invalid_request', 'This login does not exist.'),
  'openid4vc/login-used': answer(400, 'invalid_request', 'This login was finished before.'),
  'openid4vc/login-expired': answer(400, 'invalid_request', 'This login took too long.'),
  /** The person, or the host on the person's behalf, said no. */
  'openid4vc/person-refused': answer(400, 'access_denied', 'The person did not allow it.'),
  /** Somebody else logged in than the person for whom the offer was made. */
  'openid4vc/offer-of-another-person': answer(400, 'access_denied', 'The offer was made for another person.'),

  'openid4vc/offer-unknown': answer(404, 'invalid_request', 'This offer does not exist.'),
  'openid4vc/offer-used': answer(410, 'invalid_request', 'This offer was used before.'),
  'openid4vc/offer-expired': answer(410, 'invalid_request', 'This offer has expired.'),
  /** createOffer named a configuration that the issuer does not have. */
  'openid4vc/configuration-unknown': answer(400, 'invalid_request', 'There is no such credential configuration.'),

  'openid4vc/grant-unsupported': answer(400, 'unsupported_grant_type', 'This grant type is not supported.'),
  'openid4vc/code-unknown': answer(400, 'invalid_grant', 'The code is unknown.'),
  /** A code came a second time; every token that it led to is withdrawn. */
  'openid4vc/code-replayed': answer(400, 'invalid_grant', 'The code was used before.'),
  'openid4vc/code-expired': answer(400, 'invalid_grant', 'The code has expired.'),
  'openid4vc/transaction-code-missing': answer(400, 'invalid_request', 'tx_code is required.'),
  'openid4vc/transaction-code-unexpected': answer(400, 'invalid_request', 'This offer has no tx_code.'),
  'openid4vc/transaction-code-wrong': answer(400, 'invalid_grant', 'tx_code is wrong.'),
  /** Too many wrong transaction codes: the offer stays closed, a new one is needed. */
  'openid4vc/transaction-code-locked': answer(400, 'invalid_grant', 'Too many wrong attempts. Ask for a new offer.'),

  'openid4vc/dpop-missing': answer(400, 'invalid_dpop_proof', 'A DPoP proof is required.'),
  'openid4vc/dpop-invalid': answer(400, 'invalid_dpop_proof', 'The DPoP proof is not valid.'),
  'openid4vc/dpop-replayed': answer(400, 'invalid_dpop_proof', 'The DPoP proof was used before.'),
  /** Not a failure but the first half of a handshake: the answer carries the nonce. */
  'openid4vc/dpop-nonce-needed': answer(400, 'use_dpop_nonce', 'Repeat with the nonce of the DPoP-Nonce header.'),

  'openid4vc/token-missing': answer(401, 'invalid_token', 'An access token with DPoP is required.'),
  'openid4vc/token-unknown': answer(401, 'invalid_token', 'The access token is unknown.'),
  'openid4vc/token-expired': answer(401, 'invalid_token', 'The access token has expired.'),
  /** Its code was used twice. */
  'openid4vc/token-withdrawn': answer(401, 'invalid_token', 'The access token was withdrawn.'),
  'openid4vc/token-of-another-key': answer(401, 'invalid_token', 'The access token is bound to another key.'),
  'openid4vc/token-exhausted': answer(401, 'invalid_token', 'The access token was used too often.'),

  'openid4vc/credential-request-malformed': answer(400, 'invalid_credential_request', 'The credential request could not be read.'),
  'openid4vc/credential-not-granted': answer(400, 'unknown_credential_configuration', 'The token does not cover this credential.'),
  'openid4vc/credential-identifier-unknown': answer(400, 'unknown_credential_identifier', 'Use credential_configuration_id.'),
  'openid4vc/encryption-unsupported': answer(400, 'invalid_encryption_parameters', 'Responses are not encrypted by this issuer.'),
  'openid4vc/proof-missing': answer(400, 'invalid_proof', 'A key proof of type jwt is required.'),
  'openid4vc/too-many-proofs': answer(400, 'invalid_proof', 'There are more proofs than batch_size.'),
  'openid4vc/proof-invalid': answer(400, 'invalid_proof', 'A key proof is not valid.'),
  /** A batch with the same key twice would make copies that can be linked. */
  'openid4vc/proof-key-repeated': answer(400, 'invalid_proof', 'Each proof needs its own key.'),
  'openid4vc/nonce-missing': answer(400, 'invalid_nonce', 'Each proof needs the nonce of the nonce endpoint.'),
  'openid4vc/nonce-unknown': answer(400, 'invalid_nonce', 'The nonce is not from this issuer.'),
  'openid4vc/nonce-expired': answer(400, 'invalid_nonce', 'The nonce has expired.'),
  'openid4vc/nonce-replayed': answer(400, 'invalid_nonce', 'The nonce was used before.'),
  /** The host decided not to issue; its own code is what the trail says. */
  'openid4vc/issuance-refused': answer(400, 'credential_request_denied', 'The credential cannot be issued.'),

  /** The query is not DCQL. */
  'openid4vc/query-invalid': answer(400, 'invalid_request', 'The query is not valid.'),
  'openid4vc/presentation-unknown': answer(404, 'invalid_request', 'This presentation request does not exist.'),
  'openid4vc/presentation-expired': answer(400, 'invalid_request', 'This presentation request has expired.'),
  /** A second response to one request. */
  'openid4vc/response-replayed': answer(400, 'invalid_request', 'This presentation request was answered before.'),
  'openid4vc/response-unreadable': answer(400, 'invalid_request', 'The response is not encrypted to this request.'),
  'openid4vc/state-mismatch': answer(400, 'invalid_request', 'state does not match.'),
  /** vp_token does not answer the query: an id that was not asked, a credential that is missing, not a list of texts. */
  'openid4vc/response-incomplete': answer(400, 'invalid_request', 'vp_token does not answer the query.'),
  'openid4vc/too-many-responses': answer(400, 'invalid_request', 'Too many failed responses. Ask for a new request.'),
  /** The wallet answered with an error, such as access_denied; the word is in `params.error`. */
  'openid4vc/wallet-refused': answer(200, 'access_denied', 'The wallet refused.'),
  'openid4vc/presentation-waiting': answer(409, 'invalid_request', 'There is no response yet.'),
  /** Same-device: whoever asks does not hold the response code that the wallet was given. */
  'openid4vc/response-code-wrong': answer(403, 'invalid_request', 'The response code does not match.'),
} as const satisfies Record<string, Answer>

export type Openid4vcCode = keyof typeof answers
export type Openid4vcError = CodedError<Openid4vcCode> & {
  /** Known from the moment at which the request could be tied to a transaction. */
  readonly transactionId?: string
  /** Where the browser goes with it, once the wallet's address is known to be good. */
  readonly redirectTo?: string
  /** The host's own reason, for the trail. */
  readonly hostCode?: string
}
