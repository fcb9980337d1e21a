/** Which algorithms are accepted. Anything not named here is refused. Source: eDelivery AS4 1.15, section 1.4.2.6. */
import { algorithm } from '../uris.table.ts'

export interface SecurityPolicy {
  readonly signatureAlgorithms: readonly string[]
  readonly digestAlgorithms: readonly string[]
  readonly contentEncryption: readonly string[]
  readonly minimumRsaBits: number
}

export const commonProfile: SecurityPolicy = {
  signatureAlgorithms: [algorithm.rsaSha256],
  digestAlgorithms: [algorithm.sha256],
  contentEncryption: [algorithm.aes128Gcm],
  minimumRsaBits: 2048,
}

/** Names that this package can compute at all; the policy chooses among them. */
export const hashOfSignature: Readonly<Record<string, string>> = {
  [algorithm.rsaSha256]: 'sha256',
  [algorithm.rsaSha384]: 'sha384',
  [algorithm.rsaSha512]: 'sha512',
}
export const hashOfDigest: Readonly<Record<string, string>> = {
  [algorithm.sha1]: 'sha1',
  [algorithm.sha256]: 'sha256',
  [algorithm.sha384]: 'sha384',
  [algorithm.sha512]: 'sha512',
}
export const cipherOf: Readonly<
  Record<string, { readonly name: 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm'; readonly keyBytes: number }>
> = {
  [algorithm.aes128Gcm]: { name: 'aes-128-gcm', keyBytes: 16 },
  [algorithm.aes192Gcm]: { name: 'aes-192-gcm', keyBytes: 24 },
  [algorithm.aes256Gcm]: { name: 'aes-256-gcm', keyBytes: 32 },
}
