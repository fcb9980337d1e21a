/**
 * What a wallet lends to this room: its keys, its network and its clock. Private keys never come in here.
 * Nothing in this folder imports from Node.js, so that it runs in a browser; WebCrypto makes all of these in a few lines.
 */

export interface PublicJwk {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
}

export interface HolderKey {
  /** The wallet's own name for it. */
  readonly id: string
  readonly publicJwk: PublicJwk
}

export interface HolderHost {
  /** A new P-256 key. Credential keys are one for each copy of a credential; a DPoP key lives as long as its token. */
  generateKey(use: 'credential' | 'dpop'): Promise<HolderKey>
  /** ES256: hashes and signs, answers r‖s (64 bytes). */
  sign(keyId: string, input: Uint8Array): Promise<Uint8Array>
  /** SHA-256. */
  hash(input: Uint8Array): Promise<Uint8Array>
  random(bytes: number): Uint8Array
  fetch(url: string, init?: RequestInit): Promise<Response>
  now(): Date
  /**
   * Whether the verifier's certificates (DER, leaf first, anchor left out) lead to an authority that the wallet trusts.
   * Without it a request is only known to be signed by the key that its client_id names.
   */
  verifyCertificateChain?(chain: readonly Uint8Array[]): Promise<boolean>
}
