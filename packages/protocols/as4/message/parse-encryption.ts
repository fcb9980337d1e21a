/** Reads xenc:EncryptedKey and the xenc:EncryptedData of each part from the security header. Source: XML Encryption 1.1; SwA profile 1.1.1. */
import { ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import { parseContentReference } from '../mime/content-id.ts'
import { algorithm, ns } from '../uris.table.ts'
import { attributeOf, childrenOf, leafBytes, onlyChild } from '../xml/find-element.ts'
import type { XmlElement } from '../xml/xml-document.ts'

export interface EncryptionFacts {
  readonly key: WrappedKey
  /** By Content-ID. */
  readonly parts: ReadonlyMap<string, EncryptedPart>
}

export interface WrappedKey {
  readonly algorithm: string
  readonly digestAlgorithm: string
  readonly maskAlgorithm: string
  /** OAEP label; almost always empty. */
  readonly label: Uint8Array
  readonly wrapped: Uint8Array
}

export interface EncryptedPart {
  readonly algorithm: string
  /** Content type behind the encryption, when the sender states it. */
  readonly contentType?: string
}

/** @returns undefined when the security header holds no encryption */
export function parseEncryption(security: XmlElement): Result<EncryptionFacts | undefined, As4Error> {
  const keys = childrenOf(security, ns.xenc, 'EncryptedKey')
  const data = childrenOf(security, ns.xenc, 'EncryptedData')
  if (keys.length === 0 && data.length === 0) return ok(undefined)
  const key = keys.length === 1 ? parseKey(keys[0]) : undefined
  if (key === undefined) return refuse('as4/security-malformed', { at: 'EncryptedKey' })
  const parts = new Map<string, EncryptedPart>()
  for (const element of data) {
    const part = parseData(element)
    if (part === undefined || parts.has(part.contentId)) return refuse('as4/security-malformed', { at: 'EncryptedData' })
    parts.set(part.contentId, part)
  }
  return ok({ key, parts })
}

/** Where the sender is silent, the standard's defaults hold: SHA-1 for digest and mask, which is how older products mean it. */
function parseKey(element: XmlElement | undefined): WrappedKey | undefined {
  const method = onlyChild(element, ns.xenc, 'EncryptionMethod')
  const wrapped = leafBytes(onlyChild(onlyChild(element, ns.xenc, 'CipherData'), ns.xenc, 'CipherValue'))
  const name = method === undefined ? undefined : attributeOf(method, 'Algorithm')
  if (method === undefined || name === undefined || wrapped === undefined || wrapped.length > 1024) return undefined
  const digest = onlyChild(method, ns.ds, 'DigestMethod')
  const mask = onlyChild(method, ns.xenc11, 'MGF')
  const labels = childrenOf(method, ns.xenc, 'OAEPparams')
  const label = labels.length === 0 ? new Uint8Array() : leafBytes(labels[0])
  if (label === undefined) return undefined
  return {
    algorithm: name,
    digestAlgorithm: (digest === undefined ? undefined : attributeOf(digest, 'Algorithm')) ?? algorithm.sha1,
    maskAlgorithm: (mask === undefined ? undefined : attributeOf(mask, 'Algorithm')) ?? algorithm.mgf1Sha1,
    label,
    wrapped,
  }
}

function parseData(element: XmlElement): (EncryptedPart & { readonly contentId: string }) | undefined {
  const method = onlyChild(element, ns.xenc, 'EncryptionMethod')
  const name = method === undefined ? undefined : attributeOf(method, 'Algorithm')
  const reference = onlyChild(onlyChild(element, ns.xenc, 'CipherData'), ns.xenc, 'CipherReference')
  const transform = onlyChild(onlyChild(reference, ns.xenc, 'Transforms'), ns.ds, 'Transform')
  const contentId = reference === undefined ? undefined : parseContentReference(attributeOf(reference, 'URI') ?? '')
  if (name === undefined || contentId === undefined || transform === undefined) return undefined
  if (attributeOf(element, 'Type') !== algorithm.attachmentContentOnly) return undefined
  if (attributeOf(transform, 'Algorithm') !== algorithm.attachmentCiphertext) return undefined
  const contentType = attributeOf(element, 'MimeType')
  return { contentId, algorithm: name, ...(contentType === undefined ? {} : { contentType }) }
}
