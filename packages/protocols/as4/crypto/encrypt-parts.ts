/**
 * Encrypts every part for the receiver's certificate: AES-128-GCM with a fresh key and a fresh IV for each part,
 * the key wrapped with RSA-OAEP, SHA-256 and MGF1-SHA-256. Source: eDelivery AS4 1.15 section 1.4.2.6; XML Encryption 1.1.
 */
import { constants, createCipheriv, publicEncrypt, randomBytes, type X509Certificate } from 'node:crypto'
import type { OutgoingPart } from '../mime/write-multipart.ts'
import { algorithm, ns, token } from '../uris.table.ts'
import { element, text } from '../xml/write-canonical-xml.ts'
import { issuerAndSerial, subjectKeyIdentifier } from './certificate.ts'

export interface Encrypted {
  /** xenc:EncryptedKey and the xenc:EncryptedData of each part, to be put into wsse:Security. */
  readonly blocks: readonly string[]
  readonly parts: readonly OutgoingPart[]
}

export function encryptParts(parts: readonly OutgoingPart[], receiver: X509Certificate, keyId: string): Encrypted {
  const key = randomBytes(16)
  const wrapped = publicEncrypt({ key: receiver.publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, key)
  const dataIds = parts.map((_, index) => `d${index + 1}-${keyId}`)
  return {
    blocks: [
      writeEncryptedKey(keyId, receiver, wrapped, dataIds),
      ...parts.map((part, i) => writeEncryptedData(dataIds[i] ?? '', keyId, part)),
    ],
    parts: parts.map((part) => ({ contentType: 'application/octet-stream', contentId: part.contentId, bytes: encrypt(part.bytes, key) })),
  }
}

/** IV ‖ cipher text ‖ tag. */
function encrypt(plain: Uint8Array, key: Uint8Array): Uint8Array {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-128-gcm', key, iv)
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function writeEncryptedKey(id: string, receiver: X509Certificate, wrapped: Uint8Array, dataIds: readonly string[]): string {
  return element(
    'xenc:EncryptedKey',
    [
      ['xmlns:xenc', ns.xenc],
      ['Id', id],
    ],
    element(
      'xenc:EncryptionMethod',
      [['Algorithm', algorithm.rsaOaep]],
      element('ds:DigestMethod', [
        ['xmlns:ds', ns.ds],
        ['Algorithm', algorithm.sha256],
      ]),
      element('xenc11:MGF', [
        ['xmlns:xenc11', ns.xenc11],
        ['Algorithm', algorithm.mgf1Sha256],
      ]),
    ),
    element('ds:KeyInfo', [['xmlns:ds', ns.ds]], element('wsse:SecurityTokenReference', [], writeReceiver(receiver))),
    element('xenc:CipherData', [], element('xenc:CipherValue', [], Buffer.from(wrapped).toString('base64'))),
    element('xenc:ReferenceList', [], ...dataIds.map((dataId) => element('xenc:DataReference', [['URI', `#${dataId}`]]))),
  )
}

function writeReceiver(receiver: X509Certificate): string {
  const identifier = subjectKeyIdentifier(receiver)
  if (identifier !== undefined) {
    return element(
      'wsse:KeyIdentifier',
      [
        ['EncodingType', token.base64],
        ['ValueType', token.subjectKeyIdentifier],
      ],
      Buffer.from(identifier).toString('base64'),
    )
  }
  const { issuer, serialNumber } = issuerAndSerial(receiver)
  return element(
    'ds:X509Data',
    [],
    element('ds:X509IssuerSerial', [], element('ds:X509IssuerName', [], text(issuer)), element('ds:X509SerialNumber', [], serialNumber)),
  )
}

function writeEncryptedData(id: string, keyId: string, part: OutgoingPart): string {
  return element(
    'xenc:EncryptedData',
    [
      ['xmlns:xenc', ns.xenc],
      ['Id', id],
      ['MimeType', part.contentType],
      ['Type', algorithm.attachmentContentOnly],
    ],
    element('xenc:EncryptionMethod', [['Algorithm', algorithm.aes128Gcm]]),
    element(
      'ds:KeyInfo',
      [['xmlns:ds', ns.ds]],
      element(
        'wsse:SecurityTokenReference',
        [
          ['xmlns:wsse11', ns.wsse11],
          ['wsse11:TokenType', token.encryptedKey],
        ],
        element('wsse:Reference', [['URI', `#${keyId}`]]),
      ),
    ),
    element(
      'xenc:CipherData',
      [],
      element(
        'xenc:CipherReference',
        [['URI', `cid:${part.contentId}`]],
        element(
          'xenc:Transforms',
          [],
          element('ds:Transform', [
            ['xmlns:ds', ns.ds],
            ['Algorithm', algorithm.attachmentCiphertext],
          ]),
        ),
      ),
    ),
  )
}
