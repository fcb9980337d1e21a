/** A root, an issuing authority below it, and signers with ES256 below that: the two levels that real certificates have. */
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import type { Signer } from '@passerelle/kernel'
import * as x509 from '@peculiar/x509'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 86_400_000
const validity = { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 30 * day) }

export interface TestAuthority {
  readonly rootPem: string
  /** A certificate for this name and address; the chain leaves the root out. */
  signer(dns: string, address?: string): Promise<Signer>
}

let shared: Promise<TestAuthority> | undefined

/** One for all tests of a file: making keys takes time. */
export function testAuthority(): Promise<TestAuthority> {
  shared ??= createTestAuthority()
  return shared
}

async function createTestAuthority(): Promise<TestAuthority> {
  const rootKeys = await newKeys()
  const issuingKeys = await newKeys()
  const rootName = 'CN=Test authority (demo), C=GR'
  const issuingName = 'CN=Test issuing authority (demo), C=GR'
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name: rootName,
    keys: rootKeys,
    signingAlgorithm: algorithm,
    extensions: await authorityExtensions(rootKeys.publicKey, rootKeys.publicKey),
    ...validity,
  })
  const issuing = await x509.X509CertificateGenerator.create({
    subject: issuingName,
    issuer: rootName,
    publicKey: issuingKeys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: algorithm,
    extensions: await authorityExtensions(issuingKeys.publicKey, rootKeys.publicKey),
    ...validity,
  })
  return {
    rootPem: root.toString('pem'),
    async signer(dns, address = `https://${dns}`) {
      const keys = await newKeys()
      const leaf = await x509.X509CertificateGenerator.create({
        subject: `CN=${dns} (demo), C=GR`,
        issuer: issuingName,
        publicKey: keys.publicKey,
        signingKey: issuingKeys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
          new x509.SubjectAlternativeNameExtension([
            { type: 'dns', value: dns },
            { type: 'url', value: address },
          ]),
          await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
          await x509.AuthorityKeyIdentifierExtension.create(issuingKeys.publicKey),
        ],
        ...validity,
      })
      return {
        algorithm: 'ES256',
        certificateChain: [leaf, issuing].map((certificate) => new Uint8Array(certificate.rawData)),
        sign: async (input) => new Uint8Array(await webcrypto.subtle.sign(algorithm, keys.privateKey, input)),
      }
    },
  }
}

async function newKeys() {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

async function authorityExtensions(own: webcrypto.CryptoKey, issuer: webcrypto.CryptoKey): Promise<x509.Extension[]> {
  return [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
    await x509.SubjectKeyIdentifierExtension.create(own),
    await x509.AuthorityKeyIdentifierExtension.create(issuer),
  ]
}
