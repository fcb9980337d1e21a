/**
 * Reads ds:Signature from the security header: what it claims to cover, and the canonical bytes of what it points at.
 * A reference may mean only this Messaging header, this Body, a direct child of Header or Security, or a MIME part. Source: XML Signature 1.1.
 */
import { ok, type Result } from '@passerelle/kernel'
import type { TokenReference } from '../crypto/certificate.ts'
import { leafOfPkiPath } from '../crypto/certificate.ts'
import { parseReference, parseTransform, type SignedReference } from '../crypto/signed-reference.ts'
import { type As4Error, refuse } from '../errors.ts'
import { parseContentReference } from '../mime/content-id.ts'
import { algorithm, ns, token as tokenType } from '../uris.table.ts'
import { attributeOf, childrenOf, leafBytes, leafText, onlyChild } from '../xml/find-element.ts'
import type { XmlElement, XmlTree } from '../xml/xml-document.ts'
import type { Landmarks } from './landmarks.ts'

export interface SignatureFacts {
  readonly signatureAlgorithm: string
  /** Canonical bytes of ds:SignedInfo. */
  readonly signedInfo: Uint8Array
  readonly value: Uint8Array
  readonly token: TokenReference
  readonly covered: readonly Covered[]
}

export type Covered =
  | { readonly target: 'messaging' | 'body' | 'other'; readonly reference: SignedReference; readonly canonical: Uint8Array }
  | { readonly target: 'part'; readonly reference: SignedReference; readonly contentId: string }

const maxReferences = 64

/** @returns undefined when the security header holds no signature */
export function parseSignature(tree: XmlTree, landmarks: Landmarks): Result<SignatureFacts | undefined, As4Error> {
  const signatures = childrenOf(landmarks.security, ns.ds, 'Signature')
  const [signature] = signatures
  if (signature === undefined) return ok(undefined)
  const signedInfo = onlyChild(signature, ns.ds, 'SignedInfo')
  const value = leafBytes(onlyChild(signature, ns.ds, 'SignatureValue'))
  const method = onlyChild(signedInfo, ns.ds, 'SignatureMethod')
  const signatureAlgorithm = method === undefined ? undefined : attributeOf(method, 'Algorithm')
  if (signatures.length > 1 || signedInfo === undefined || value === undefined || signatureAlgorithm === undefined) {
    return refuse('as4/security-malformed', { at: 'Signature' })
  }
  const canonicalization = onlyChild(signedInfo, ns.ds, 'CanonicalizationMethod')
  const how = canonicalization === undefined ? undefined : parseTransform(canonicalization)
  if (how?.algorithm !== algorithm.exclusiveC14n) return refuse('as4/algorithm-refused', { at: 'CanonicalizationMethod' })
  const token = parseToken(onlyChild(signature, ns.ds, 'KeyInfo'), landmarks)
  if (token === undefined) return refuse('as4/security-malformed', { at: 'KeyInfo' })
  const covered = parseCovered(tree, signedInfo, landmarks)
  if (!covered.ok) return covered
  return ok({
    signatureAlgorithm,
    signedInfo: tree.canonicalize(signedInfo, how.inclusivePrefixes),
    value,
    token,
    covered: covered.value,
  })
}

function parseCovered(tree: XmlTree, signedInfo: XmlElement, landmarks: Landmarks): Result<readonly Covered[], As4Error> {
  const elements = childrenOf(signedInfo, ns.ds, 'Reference')
  if (elements.length === 0 || elements.length > maxReferences) return refuse('as4/reference-refused')
  const covered: Covered[] = []
  const seen = new Set<XmlElement | string>()
  for (const element of elements) {
    const reference = parseReference(element)
    if (reference === undefined) return refuse('as4/algorithm-refused', { at: 'Reference' })
    const contentId = parseContentReference(reference.uri)
    const target = contentId ?? findTarget(reference.uri, landmarks)
    if (target === undefined || seen.has(target)) return refuse('as4/reference-refused')
    seen.add(target)
    const [transform] = reference.transforms
    const expected = contentId === undefined ? algorithm.exclusiveC14n : algorithm.attachmentContentSignature
    if (reference.transforms.length !== 1 || transform?.algorithm !== expected) return refuse('as4/algorithm-refused', { at: 'Transform' })
    if (typeof target === 'string') covered.push({ target: 'part', reference, contentId: target })
    else covered.push({ target: nameOf(target, landmarks), reference, canonical: tree.canonicalize(target, transform.inclusivePrefixes) })
  }
  return ok(covered)
}

function findTarget(uri: string, { header, messaging, body, security, byId }: Landmarks): XmlElement | undefined {
  const target = uri.startsWith('#') ? byId.get(uri.slice(1)) : undefined
  if (target === undefined) return undefined
  const isAllowed = target === messaging || target === body || header.children.includes(target) || security.children.includes(target)
  return isAllowed && target !== security ? target : undefined
}

function nameOf(target: XmlElement, { messaging, body }: Landmarks): 'messaging' | 'body' | 'other' {
  return target === messaging ? 'messaging' : target === body ? 'body' : 'other'
}

/** The security token reference of a KeyInfo: the certificate itself, its subject key identifier, or its issuer and serial number. */
export function parseToken(keyInfo: XmlElement | undefined, landmarks: Pick<Landmarks, 'security' | 'byId'>): TokenReference | undefined {
  const reference = onlyChild(keyInfo, ns.wsse, 'SecurityTokenReference')
  const [content] = reference?.children ?? []
  if (reference?.children.length !== 1 || content === undefined) return undefined
  if (content.namespace === ns.wsse && content.name === 'Reference') return parseBinaryToken(content, landmarks)
  if (content.namespace === ns.wsse && content.name === 'KeyIdentifier') {
    const bytes = leafBytes(content)
    const isIdentifier = attributeOf(content, 'ValueType') === tokenType.subjectKeyIdentifier
    return bytes !== undefined && isIdentifier ? { kind: 'subject-key-identifier', id: bytes } : undefined
  }
  const issuerSerial =
    content.namespace === ns.ds && content.name === 'X509Data' ? onlyChild(content, ns.ds, 'X509IssuerSerial') : undefined
  const issuer = leafText(onlyChild(issuerSerial, ns.ds, 'X509IssuerName'))
  const serialNumber = leafText(onlyChild(issuerSerial, ns.ds, 'X509SerialNumber'))
  return issuer === undefined || serialNumber === undefined ? undefined : { kind: 'issuer-serial', issuer, serialNumber }
}

function parseBinaryToken(reference: XmlElement, { security, byId }: Pick<Landmarks, 'security' | 'byId'>): TokenReference | undefined {
  const uri = attributeOf(reference, 'URI') ?? ''
  const element = uri.startsWith('#') ? byId.get(uri.slice(1)) : undefined
  if (element === undefined || !security.children.includes(element)) return undefined
  if (element.namespace !== ns.wsse || element.name !== 'BinarySecurityToken') return undefined
  const bytes = leafBytes(element)
  if (bytes === undefined || (attributeOf(element, 'EncodingType') ?? tokenType.base64) !== tokenType.base64) return undefined
  switch (attributeOf(element, 'ValueType')) {
    case tokenType.x509:
      return { kind: 'certificate', der: bytes }
    case tokenType.pkiPath: {
      const leaf = leafOfPkiPath(bytes)
      return leaf === undefined ? undefined : { kind: 'certificate', der: leaf }
    }
    default:
      return undefined
  }
}
