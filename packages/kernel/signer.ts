/**
 * The windows through which code reaches a private key without ever seeing it.
 * A software key and a hardware module (PKCS#11) stand behind the same window.
 */

export interface Signer {
  readonly algorithm: 'ES256' | 'RS256'
  /** DER certificates, leaf first, without the trust anchor. */
  readonly certificateChain: readonly Uint8Array[]
  /** Signs the bytes (hashing included). ES256 answers r‖s (64 bytes), RS256 the PKCS #1 v1.5 signature. */
  sign(input: Uint8Array): Promise<Uint8Array>
}

/** Opens what was encrypted to the holder of the key: RSA-OAEP with SHA-256 and MGF1-SHA-256. */
export interface KeyUnwrapper {
  readonly certificate: Uint8Array
  /** Rejects on any failure, always in the same way, so that a caller cannot tell a bad key from bad padding. */
  unwrap(encryptedKey: Uint8Array): Promise<Uint8Array>
}
