/**
 * Reads the SOAP part once and takes from it everything that later steps need, so that no later step touches XML again:
 * the message unit, what the signature covers (with the canonical bytes of the very elements that are read), and the encryption facts.
 * Nothing is believed yet. Source: ebMS 3.0 Core, WS-Security 1.1.1.
 */
import { ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import { ns } from '../uris.table.ts'
import { attributeOf, descendantsOf, onlyChild } from '../xml/find-element.ts'
import { withXml, type XmlElement, type XmlTree } from '../xml/xml-document.ts'
import { type EncryptionFacts, parseEncryption } from './parse-encryption.ts'
import { parseSignature, type SignatureFacts } from './parse-signature.ts'

export interface Envelope {
  /** eb:UserMessage or eb:SignalMessage, the only unit in the header. */
  readonly unit: XmlElement
  readonly bodyIsEmpty: boolean
  readonly signature?: SignatureFacts
  readonly encryption?: EncryptionFacts
}

export function inspectEnvelope(bytes: Uint8Array): Result<Envelope, As4Error> {
  return withXml(bytes, (tree) => inspect(tree))
}

function inspect(tree: XmlTree): Result<Envelope, As4Error> {
  const { root } = tree
  const [header, body] = root.children
  const isSoap = root.namespace === ns.soap && root.name === 'Envelope' && root.children.length === 2
  if (!isSoap || header === undefined || body === undefined) return refuse('as4/not-soap-12')
  if (header.namespace !== ns.soap || header.name !== 'Header' || body.namespace !== ns.soap || body.name !== 'Body')
    return refuse('as4/not-soap-12')
  const messaging = onlyChild(header, ns.eb, 'Messaging')
  const inWholeEnvelope = [...descendantsOf(root)].filter((element) => element.namespace === ns.eb && element.name === 'Messaging')
  if (messaging === undefined || inWholeEnvelope.length !== 1) return refuse('as4/messaging-not-single')
  const foreign = header.children.find((block) => block !== messaging && !isSecurity(block) && mustBeUnderstood(block))
  if (foreign !== undefined) return refuse('as4/header-not-understood')
  const [unit] = messaging.children
  if (messaging.children.length !== 1 || unit === undefined || unit.namespace !== ns.eb) return refuse('as4/units-not-single')
  const bodyIsEmpty = body.children.length === 0 && body.text.trim() === ''
  const securities = header.children.filter(isSecurity)
  if (securities.length > 1) return refuse('as4/security-malformed', { at: 'Security' })
  const [security] = securities
  const byId = collectIds(root)
  if (byId === undefined) return refuse('as4/duplicate-id')
  if (security === undefined) return ok({ unit, bodyIsEmpty })
  const signature = parseSignature(tree, { header, messaging, body, security, byId })
  if (!signature.ok) return signature
  const encryption = parseEncryption(security)
  if (!encryption.ok) return encryption
  return ok({
    unit,
    bodyIsEmpty,
    ...(signature.value === undefined ? {} : { signature: signature.value }),
    ...(encryption.value === undefined ? {} : { encryption: encryption.value }),
  })
}

/** @returns undefined when an id is used twice, whatever attribute carries it */
function collectIds(root: XmlElement): ReadonlyMap<string, XmlElement> | undefined {
  const byId = new Map<string, XmlElement>()
  for (const element of descendantsOf(root)) {
    for (const attribute of element.attributes) {
      if (attribute.name.toLowerCase() !== 'id') continue
      if (byId.has(attribute.value)) return undefined
      byId.set(attribute.value, element)
    }
  }
  return byId
}

function isSecurity(block: XmlElement): boolean {
  return block.namespace === ns.wsse && block.name === 'Security'
}

function mustBeUnderstood(block: XmlElement): boolean {
  return ['true', '1'].includes(attributeOf(block, 'mustUnderstand', ns.soap) ?? '')
}
