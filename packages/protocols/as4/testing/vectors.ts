/** The messages of other products that the tests read, with their public test keys. They live beside the repository; `vectors` is undefined where they are not. */
import { execFileSync } from 'node:child_process'
import { constants, createPrivateKey, type KeyObject, privateDecrypt, X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { KeyUnwrapper } from '@passerelle/kernel'
import { hashOfDigest } from '../crypto/security-policy.ts'
import {
  defaultLimits,
  type LegacyUnwrapper,
  type Party,
  type PartyPattern,
  type PMode,
  type PModeSet,
  removeOaepPadding,
  type UserMessage,
} from '../index.ts'
import { inspectEnvelope } from '../message/inspect-envelope.ts'
import { parseUserMessage } from '../message/parse-user-message.ts'
import { readMimeMessage } from '../mime/read-multipart.ts'
import { algorithm } from '../uris.table.ts'

export interface Sample {
  readonly file: string
  readonly kind: string
  readonly use: 'positive' | 'negative' | 'structure'
  readonly expect: string
  readonly expectedError?: readonly string[]
  readonly decryptKey?: string
}

interface Expected {
  readonly keys: Readonly<Record<string, { file: string; password: string }>>
  readonly samples: readonly Sample[]
}

const folder = new URL('../../../../../shared/vectors/as4/', import.meta.url)
const isHere = existsSync(new URL('expected.json', folder))
const expected: Expected = isHere ? JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) : { keys: {}, samples: [] }

export const vectors = isHere && hasOpenssl() ? { samples: expected.samples } : undefined

/** The HTTP Content-Type was not kept; the boundary tells it. */
export function readVector(file: string): { bytes: Uint8Array; contentType: string } {
  const stored = readFileSync(new URL(file, folder))
  // Two files were stored with LF where MIME has CRLF.
  const bytes = stored.includes('\r') ? stored : Buffer.from(stored.toString('latin1').replaceAll('\n--', '\r\n--'), 'latin1')
  const boundary = /(?:^|\n)--([^\r\n]+?)\r?\n/.exec(bytes.subarray(0, 400).toString('latin1'))?.[1]
  return { bytes, contentType: boundary === undefined ? 'application/soap+xml' : `multipart/related; boundary="${boundary}"` }
}

/** Every certificate in the key folder and in the BinarySecurityTokens given: the resolver of the tests. */
export function knownCertificates(...more: readonly Uint8Array[]): readonly Uint8Array[] {
  const files = readdirSync(new URL('keys/', folder)).filter((name) => name.endsWith('.cer'))
  const others = ['holodeck-partya', 'as4project'].map((name) => readKey(name).certificate)
  return [...files.map((name) => new X509Certificate(readFileSync(new URL(`keys/${name}`, folder))).raw), ...others, ...more]
}

/** The certificates that a message carries itself: a test may choose to trust them. */
export function carriedCertificates(bytes: Uint8Array): Uint8Array[] {
  const tokens = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/BinarySecurityToken[^>]*>([A-Za-z0-9+/=\s]+)</g)
  return [...tokens].map((token) => Buffer.from(token[1] ?? '', 'base64'))
}

export function unwrapperOf(name: string): KeyUnwrapper & LegacyUnwrapper {
  const { key, certificate } = readKey(name)
  return {
    certificate,
    unwrap: async (wrapped) => privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, wrapped),
    async unwrapLegacy({ wrapped, digestAlgorithm, maskAlgorithm, label }) {
      const encoded = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, wrapped)
      const maskHash = maskAlgorithm === algorithm.mgf1Sha256 ? 'sha256' : 'sha1'
      const content = removeOaepPadding(encoded, { digestHash: hashOfDigest[digestAlgorithm] ?? '', maskHash, label })
      if (content === undefined) throw new Error('the key could not be unwrapped')
      return content
    },
  }
}

export function readPrivateKey(file: string, password: string): KeyObject {
  return createPrivateKey(pemOf(file, password))
}

function readKey(name: string): { key: KeyObject; certificate: Uint8Array } {
  const { file, password } = expected.keys[name] ?? { file: '', password: '' }
  const pem = pemOf(file, password)
  return {
    key: createPrivateKey(pem),
    certificate: new X509Certificate(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(pem)?.[0] ?? '').raw,
  }
}

/** Node reads no PKCS #12 keys; the openssl program does, also the old RC2 ones. */
function pemOf(file: string, password: string): string {
  const path = new URL(file, folder).pathname
  return execFileSync('openssl', ['pkcs12', '-legacy', '-in', path, '-passin', `pass:${password}`, '-nodes'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A P-Mode for exactly the header that a foreign message carries; none when the header cannot be read. */
export function pmodeFor(bytes: Uint8Array, contentType: string, rules: { sign: boolean; encrypt: boolean }): PModeSet {
  const message = readHeader(bytes, contentType)
  if (message === undefined) return { pmodes: [] }
  const { from, to, service, action, agreement, mpc } = message
  const pmode: PMode = {
    id: 'vector',
    initiator: pattern(from),
    responder: pattern(to),
    service,
    action,
    suite: '1.15-rsa',
    fourCorner: false,
    ...rules,
    ...(agreement === undefined ? {} : { agreement: agreement.value }),
    ...(mpc === undefined ? {} : { mpc }),
  }
  return { pmodes: [pmode] }
}

export function readHeader(bytes: Uint8Array, contentType: string): UserMessage | undefined {
  const mime = readMimeMessage(bytes, contentType, defaultLimits)
  const envelope = mime.ok ? inspectEnvelope(mime.value.envelope.bytes) : mime
  const message = envelope.ok ? parseUserMessage(envelope.value.unit) : envelope
  return message.ok ? message.value : undefined
}

function pattern(party: Party): PartyPattern {
  return { partyId: party.id.value, role: party.role, ...(party.id.type === undefined ? {} : { partyType: party.id.type }) }
}
