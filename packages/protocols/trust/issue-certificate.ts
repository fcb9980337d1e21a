/**
 * Mints X.509 certificates (RFC 5280) for the demo's own authority and for tests: authorities and end entities,
 * EC P-256 or RSA-2048. A State in production brings certificates of its trust service providers instead.
 * Not made here: revocation (CRL, OCSP), policies, and the QcStatements that a qualified seal carries.
 */
import 'reflect-metadata'
import { createPrivateKey, randomBytes, type webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import { certificateToPem } from './thumbprint.ts'

export type KeyType = 'EC-P256' | 'RSA-2048'
export type KeyUsage = 'digitalSignature' | 'nonRepudiation' | 'keyEncipherment' | 'dataEncipherment'

export interface CertificateSubject {
  readonly commonName: string
  readonly organization?: string
  /** OID 2.5.4.97 in the syntax of ETSI EN 319 412-1, which writes Greece as EL. */
  readonly organizationIdentifier?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

export interface AlternativeNames {
  readonly dns?: readonly string[]
  readonly uri?: readonly string[]
  readonly ip?: readonly string[]
}

/** Both ends included; X.509 keeps whole seconds. */
export interface Validity {
  readonly from: Date
  readonly to: Date
}

export interface AuthorityRequest {
  readonly subject: CertificateSubject
  readonly validity: Validity
  /** Absent: a root, signed by itself. */
  readonly issuer?: Authority
}

export interface CertificateRequest {
  readonly keyType: KeyType
  readonly subject: CertificateSubject
  readonly validity: Validity
  readonly keyUsages: readonly KeyUsage[]
  readonly extendedKeyUsages?: readonly ('serverAuth' | 'clientAuth')[]
  readonly alternativeNames?: AlternativeNames
}

export interface IssuedCertificate {
  readonly privateKeyPem: string
  readonly certificatePem: string
  /** DER. */
  readonly certificate: Uint8Array
  /** Leaf first, intermediates after it, without the root: what `softwareSigner` and a TLS server take. */
  readonly certificateChainPem: string
}

/** An authority holds its own private key; the chain of a root is an empty text, because roots are left out of chains. */
export type Authority = IssuedCertificate

const algorithms = {
  'EC-P256': { name: 'ECDSA', namedCurve: 'P-256' },
  'RSA-2048': { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
} as const
const ecSignature = { name: 'ECDSA', hash: 'SHA-256' } as const

export async function createAuthority(request: AuthorityRequest): Promise<Authority> {
  const keys = await generateKeys('EC-P256')
  const usages = x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign
  const extensions = [
    new x509.BasicConstraintsExtension(true, request.issuer === undefined ? 1 : 0, true),
    new x509.KeyUsagesExtension(usages, true),
  ]
  return mint({ ...request, keys, extensions })
}

export async function issueCertificate(issuer: Authority, request: CertificateRequest): Promise<IssuedCertificate> {
  const keys = await generateKeys(request.keyType)
  const usages = request.keyUsages.reduce((flags, usage) => flags | x509.KeyUsageFlags[usage], 0)
  const purposes = (request.extendedKeyUsages ?? []).map((purpose) => x509.ExtendedKeyUsage[purpose])
  const names = namesOf(request.alternativeNames ?? {})
  const extensions = [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(usages, true),
    ...(purposes.length > 0 ? [new x509.ExtendedKeyUsageExtension(purposes)] : []),
    ...(names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : []),
  ]
  return mint({ ...request, issuer, keys, extensions })
}

interface Minting extends AuthorityRequest {
  readonly keys: { readonly publicKey: webcrypto.CryptoKey; readonly privateKey: webcrypto.CryptoKey; readonly privateKeyPem: string }
  readonly extensions: x509.Extension[]
}

async function mint({ subject, validity, issuer, keys, extensions }: Minting): Promise<IssuedCertificate> {
  const signingKey = issuer === undefined ? keys.privateKey : await importPrivateKey(issuer.privateKeyPem)
  const issuerCertificate = issuer === undefined ? undefined : new x509.X509Certificate(issuer.certificatePem)
  const minted = await x509.X509CertificateGenerator.create(
    {
      serialNumber: randomSerialNumber(),
      subject: nameOf(subject),
      issuer: issuerCertificate?.subjectName ?? nameOf(subject),
      notBefore: validity.from,
      notAfter: validity.to,
      publicKey: keys.publicKey,
      signingKey,
      signingAlgorithm: ecSignature,
      extensions: [
        ...extensions,
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
        await x509.AuthorityKeyIdentifierExtension.create(issuerCertificate?.publicKey ?? keys.publicKey, false, crypto),
      ],
    },
    crypto,
  )
  const certificate = new Uint8Array(minted.rawData)
  const certificatePem = certificateToPem(certificate)
  const certificateChainPem = issuer === undefined ? '' : certificatePem + issuer.certificateChainPem
  return { privateKeyPem: keys.privateKeyPem, certificatePem, certificate, certificateChainPem }
}

async function generateKeys(type: KeyType): Promise<Minting['keys']> {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(algorithms[type], true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey))
  const privateKeyPem = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' }) as string
  return { publicKey, privateKey, privateKeyPem }
}

async function importPrivateKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' })
  return crypto.subtle.importKey('pkcs8', der, algorithms['EC-P256'], false, ['sign'])
}

function nameOf(subject: CertificateSubject): x509.JsonName {
  return [
    ...(subject.country === undefined ? [] : [{ C: [subject.country] }]),
    ...(subject.organization === undefined ? [] : [{ O: [subject.organization] }]),
    ...(subject.organizationIdentifier === undefined ? [] : [{ '2.5.4.97': [subject.organizationIdentifier] }]),
    { CN: [subject.commonName] },
  ]
}

function namesOf(names: AlternativeNames): x509.JsonGeneralNames {
  return [
    ...(names.dns ?? []).map((value) => ({ type: 'dns' as const, value })),
    ...(names.uri ?? []).map((value) => ({ type: 'url' as const, value })),
    ...(names.ip ?? []).map((value) => ({ type: 'ip' as const, value })),
  ]
}

/** Positive and 16 bytes long, so that it neither changes its length in DER nor can be guessed. */
function randomSerialNumber(): string {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.toString('hex')
}
