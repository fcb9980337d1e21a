/** A ds:Reference as data: in a signature it says what was signed, in a receipt it says what was received. Source: XML Signature 1.1. */
import { algorithm, ns } from '../uris.table.ts'
import { attributeOf, childrenOf, leafBytes, onlyChild } from '../xml/find-element.ts'
import { element, text } from '../xml/write-canonical-xml.ts'
import type { XmlElement } from '../xml/xml-document.ts'

export interface Transform {
  readonly algorithm: string
  /** Of exclusive canonicalisation. */
  readonly inclusivePrefixes?: readonly string[]
}

export interface SignedReference {
  /** `#id` or `cid:…`, as written. */
  readonly uri: string
  readonly transforms: readonly Transform[]
  readonly digestAlgorithm: string
  /** Base64. */
  readonly digest: string
}

/** @returns undefined when it is not of the form */
export function parseReference(reference: XmlElement): SignedReference | undefined {
  const uri = attributeOf(reference, 'URI')
  const digestAlgorithm = attributeOf(onlyChild(reference, ns.ds, 'DigestMethod') ?? reference, 'Algorithm')
  const digest = leafBytes(onlyChild(reference, ns.ds, 'DigestValue'))
  const list = onlyChild(reference, ns.ds, 'Transforms')
  const transforms = (list === undefined ? [] : childrenOf(list, ns.ds, 'Transform')).map(parseTransform)
  if (uri === undefined || digestAlgorithm === undefined || digest === undefined) return undefined
  if (!transforms.every((transform) => transform !== undefined)) return undefined
  return { uri, transforms, digestAlgorithm, digest: digest.toString('base64') }
}

export function parseTransform(transform: XmlElement): Transform | undefined {
  const name = attributeOf(transform, 'Algorithm')
  if (name === undefined) return undefined
  const inclusive = onlyChild(transform, ns.exclusiveC14n, 'InclusiveNamespaces')
  // Any other parameter (XPath, XSLT) would change what is digested.
  if (transform.children.length > (inclusive === undefined ? 0 : 1)) return undefined
  if (inclusive === undefined) return { algorithm: name }
  const prefixes = (attributeOf(inclusive, 'PrefixList') ?? '').split(/\s+/).filter((prefix) => prefix !== '')
  return { algorithm: name, inclusivePrefixes: prefixes }
}

/** In canonical form, with `ds` declared by an ancestor. */
export function writeReference(reference: SignedReference): string {
  return element(
    'ds:Reference',
    [['URI', reference.uri]],
    element('ds:Transforms', [], ...reference.transforms.map(writeTransform)),
    element('ds:DigestMethod', [['Algorithm', reference.digestAlgorithm]]),
    element('ds:DigestValue', [], text(reference.digest)),
  )
}

function writeTransform(transform: Transform): string {
  const { inclusivePrefixes } = transform
  return element(
    'ds:Transform',
    [['Algorithm', transform.algorithm]],
    inclusivePrefixes === undefined
      ? ''
      : element('ec:InclusiveNamespaces', [
          ['xmlns:ec', algorithm.exclusiveC14n],
          ['PrefixList', inclusivePrefixes.join(' ')],
        ]),
  )
}
