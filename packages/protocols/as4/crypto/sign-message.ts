/**
 * Signs a message: eb:Messaging, the empty Body and every part, RSA-SHA256, exclusive C14N, the certificate as BinarySecurityToken.
 * Source: eDelivery AS4 1.15 section 1.4.2.6; WS-Security 1.1.1.
 */
import { createHash } from 'node:crypto'
import { ok, type Result, type Signer } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import type { OutgoingPart } from '../mime/write-multipart.ts'
import { algorithm, ns, token } from '../uris.table.ts'
import { element } from '../xml/write-canonical-xml.ts'
import { signedContentOf } from './attachment-content.ts'
import { type SignedReference, writeReference } from './signed-reference.ts'

export interface SigningInput {
  /** eb:Messaging in canonical form, carrying `ids.messaging`. */
  readonly messaging: string
  readonly ids: MessageIds
  /** As they will be before encryption. */
  readonly parts: readonly OutgoingPart[]
  readonly signer: Signer
}

/** Element ids of one message, all derived from its MessageId. */
export interface MessageIds {
  readonly messaging: string
  readonly body: string
  readonly token: string
  readonly signature: string
  readonly encryptedKey: string
}

export interface Signed {
  /** wsse:BinarySecurityToken and ds:Signature, to be put into wsse:Security. */
  readonly blocks: { readonly token: string; readonly signature: string }
  readonly references: readonly SignedReference[]
}

export function idsFor(messageId: string): MessageIds {
  const stem = createHash('sha256').update(messageId).digest('hex').slice(0, 16)
  return { messaging: `m-${stem}`, body: `b-${stem}`, token: `x-${stem}`, signature: `s-${stem}`, encryptedKey: `k-${stem}` }
}

/** The empty Body in canonical form. */
export function writeBody(id: string): string {
  return element('S:Body', [
    ['xmlns:S', ns.soap],
    ['xmlns:wsu', ns.wsu],
    ['wsu:Id', id],
  ])
}

export async function signMessage({ messaging, ids, parts, signer }: SigningInput): Promise<Result<Signed, As4Error>> {
  const certificate = signer.certificateChain[0]
  if (signer.algorithm !== 'RS256' || certificate === undefined) throw new Error('AS4 1.15 signs with RS256 and a certificate')
  const references = [inHeader(ids.messaging, messaging), inHeader(ids.body, writeBody(ids.body))]
  for (const part of parts) {
    const content = signedContentOf(part.bytes, part.contentType)
    if (!content.ok) return refuse('as4/value-invalid', { at: 'parts' })
    references.push(reference(`cid:${part.contentId}`, algorithm.attachmentContentSignature, content.value))
  }
  const signedInfo = writeSignedInfo(references)
  const value = await signer.sign(Buffer.from(signedInfo, 'utf8'))
  return ok({ references, blocks: { token: writeToken(ids.token, certificate), signature: writeSignature(ids, signedInfo, value) } })
}

function inHeader(id: string, canonical: string): SignedReference {
  return reference(`#${id}`, algorithm.exclusiveC14n, Buffer.from(canonical, 'utf8'))
}

function reference(uri: string, transform: string, content: Uint8Array): SignedReference {
  const digest = createHash('sha256').update(content).digest('base64')
  return { uri, transforms: [{ algorithm: transform }], digestAlgorithm: algorithm.sha256, digest }
}

export function writeSignedInfo(references: readonly SignedReference[]): string {
  return element(
    'ds:SignedInfo',
    [['xmlns:ds', ns.ds]],
    element('ds:CanonicalizationMethod', [['Algorithm', algorithm.exclusiveC14n]]),
    element('ds:SignatureMethod', [['Algorithm', algorithm.rsaSha256]]),
    ...references.map(writeReference),
  )
}

function writeToken(id: string, certificate: Uint8Array): string {
  return element(
    'wsse:BinarySecurityToken',
    [
      ['EncodingType', token.base64],
      ['ValueType', token.x509],
      ['wsu:Id', id],
    ],
    Buffer.from(certificate).toString('base64'),
  )
}

function writeSignature(ids: MessageIds, signedInfo: string, value: Uint8Array): string {
  return element(
    'ds:Signature',
    [
      ['xmlns:ds', ns.ds],
      ['Id', ids.signature],
    ],
    signedInfo,
    element('ds:SignatureValue', [], Buffer.from(value).toString('base64')),
    element(
      'ds:KeyInfo',
      [],
      element(
        'wsse:SecurityTokenReference',
        [],
        element('wsse:Reference', [
          ['URI', `#${ids.token}`],
          ['ValueType', token.x509],
        ]),
      ),
    ),
  )
}
