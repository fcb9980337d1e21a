/**
 * Private keys held in this process, behind the kernel's windows `Signer` and `KeyUnwrapper`.
 * Whoever holds a window can use the key but not read it. Sources: RFC 7518 (ES256, RS256, RSA-OAEP-256).
 */
import { constants, createPrivateKey, type KeyObject, privateDecrypt, sign, X509Certificate } from 'node:crypto'
import type { KeyUnwrapper, Signer } from '@passerelle/kernel'
import { joseFromDer } from './ecdsa-signature.ts'
import { certificatesFromPem } from './thumbprint.ts'

export interface SoftwareKey {
  /** PKCS #8 PEM, EC P-256 or RSA of at least 2048 bits. */
  readonly privateKeyPem: string
  /** Leaf first, without the trust anchor. */
  readonly certificateChainPem: string
}

/** @throws when the key is neither P-256 nor RSA ≥ 2048, or is not the key of the leaf certificate: an installation error */
export function softwareSigner(key: SoftwareKey): Signer {
  const { privateKey, certificateChain } = open(key)
  if (privateKey.asymmetricKeyType === 'ec') {
    return { algorithm: 'ES256', certificateChain, sign: async (input) => joseFromDer(sign('sha256', input, privateKey)) }
  }
  return { algorithm: 'RS256', certificateChain, sign: async (input) => new Uint8Array(sign('sha256', input, privateKey)) }
}

/** @throws as `softwareSigner`, and when the key is not RSA */
export function softwareUnwrapper(key: SoftwareKey): KeyUnwrapper {
  const { privateKey, certificate } = open(key)
  if (privateKey.asymmetricKeyType !== 'rsa') throw new Error('a key unwrapper needs an RSA key')
  const options = { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }
  return {
    certificate,
    async unwrap(encryptedKey) {
      try {
        return new Uint8Array(privateDecrypt(options, encryptedKey))
      } catch {
        throw new Error('the key could not be unwrapped')
      }
    },
  }
}

function open(key: SoftwareKey): { privateKey: KeyObject; certificate: Uint8Array; certificateChain: readonly Uint8Array[] } {
  const privateKey = createPrivateKey(key.privateKeyPem)
  const certificateChain = certificatesFromPem(key.certificateChainPem)
  const certificate = certificateChain[0]
  const { namedCurve, modulusLength = 0 } = privateKey.asymmetricKeyDetails ?? {}
  if (namedCurve !== 'prime256v1' && !(privateKey.asymmetricKeyType === 'rsa' && modulusLength >= 2048)) {
    throw new Error('only P-256 and RSA keys of at least 2048 bits are used here')
  }
  if (certificate === undefined || !new X509Certificate(certificate).checkPrivateKey(privateKey)) {
    throw new Error('the private key does not belong to the first certificate of the chain')
  }
  return { privateKey, certificate, certificateChain }
}
