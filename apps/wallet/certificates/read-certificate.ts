/** Reads what a wallet needs of an X.509 certificate (RFC 5280): who it names, for how long, its key, and what was signed. Verifies nothing. */
import { childrenOf, type DerValue, oidText, readDer, tags } from './der.ts'

export interface CertificateName {
  readonly commonName?: string
  readonly organization?: string
  /** OID 2.5.4.97, such as `VATEL-094000001`. */
  readonly organizationIdentifier?: string
  readonly country?: string
}

export interface Certificate {
  readonly der: Uint8Array
  readonly subject: CertificateName
  readonly issuer: CertificateName
  /** The encoded names, for comparison. */
  readonly subjectBytes: Uint8Array
  readonly issuerBytes: Uint8Array
  readonly notBefore: Date
  readonly notAfter: Date
  readonly mayIssue: boolean
  /** SubjectPublicKeyInfo, and the object identifiers of its algorithm and curve. */
  readonly publicKey: { readonly spki: Uint8Array; readonly algorithm: string; readonly curve?: string }
  readonly signed: Uint8Array
  readonly signatureAlgorithm: string
  readonly signature: Uint8Array
}

const nameOids = {
  '2.5.4.3': 'commonName',
  '2.5.4.10': 'organization',
  '2.5.4.97': 'organizationIdentifier',
  '2.5.4.6': 'country',
} as const satisfies Record<string, keyof CertificateName>
const basicConstraints = '2.5.29.19'
const utcTime = 0x17
const generalizedTime = 0x18
const explicitVersion = 0xa0
const explicitExtensions = 0xa3
/** UTF8String, PrintableString, T61String, IA5String. */
const textTags: ReadonlySet<number> = new Set([0x0c, 0x13, 0x14, 0x16])

/** @returns undefined for anything that is not a certificate */
export function readCertificate(der: Uint8Array): Certificate | undefined {
  const [body, algorithm, signature] = childrenOf(sequence(readDer(der))) ?? []
  const parts = childrenOf(sequence(body))
  if (body === undefined || parts === undefined) return undefined
  const [, , issuer, validity, subject, spki, ...rest] = parts[0]?.tag === explicitVersion ? parts.slice(1) : parts
  const [from, to] = (childrenOf(sequence(validity)) ?? []).map(instantOf)
  const [keyAlgorithm, keyParameters] = childrenOf(childrenOf(sequence(spki))?.[0]) ?? []
  const keyOid = oidText(keyAlgorithm)
  const curve = oidText(keyParameters)
  const signatureOid = oidText(childrenOf(sequence(algorithm))?.[0])
  if (issuer === undefined || subject === undefined || spki === undefined || from === undefined || to === undefined) return undefined
  if (keyOid === undefined || signatureOid === undefined || signature?.tag !== tags.bitString) return undefined
  return {
    der,
    subject: nameOf(subject),
    issuer: nameOf(issuer),
    subjectBytes: subject.whole,
    issuerBytes: issuer.whole,
    notBefore: from,
    notAfter: to,
    mayIssue: isAuthority(rest.find(({ tag }) => tag === explicitExtensions)),
    publicKey: { spki: spki.whole, algorithm: keyOid, ...(curve !== undefined && { curve }) },
    signed: body.whole,
    signatureAlgorithm: signatureOid,
    signature: signature.content.subarray(1),
  }
}

function sequence(value: DerValue | undefined): DerValue | undefined {
  return value?.tag === tags.sequence ? value : undefined
}

function nameOf(name: DerValue): CertificateName {
  const found: { -readonly [K in keyof CertificateName]: CertificateName[K] } = {}
  for (const set of childrenOf(name) ?? []) {
    for (const attribute of childrenOf(set) ?? []) {
      const [oid, value] = childrenOf(attribute) ?? []
      const key = nameOids[(oidText(oid) ?? '') as keyof typeof nameOids]
      if (key !== undefined && value !== undefined && textTags.has(value.tag)) found[key] ??= new TextDecoder().decode(value.content)
    }
  }
  return found
}

function instantOf(value: DerValue): Date | undefined {
  const text = new TextDecoder().decode(value.content)
  const year =
    value.tag === utcTime ? /^(\d\d)(\d{10})Z$/.exec(text) : value.tag === generalizedTime ? /^(\d{4})(\d{10})Z$/.exec(text) : null
  const [, digits = '', rest = ''] = year ?? []
  if (year === null) return undefined
  // RFC 5280 section 4.1.2.5.1: two digits mean 1950 to 2049.
  const full = digits.length === 4 ? digits : `${Number(digits) < 50 ? 20 : 19}${digits}`
  const [month, day, hour, minute, second] = rest.match(/\d\d/g) ?? []
  const date = new Date(`${full}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

function isAuthority(extensions: DerValue | undefined): boolean {
  for (const extension of childrenOf(childrenOf(extensions)?.[0]) ?? []) {
    const parts = childrenOf(extension) ?? []
    if (oidText(parts[0]) !== basicConstraints) continue
    const value = parts.find(({ tag }) => tag === tags.octetString)
    const [flag] = value === undefined ? [] : (childrenOf(readDer(value.content)) ?? [])
    return flag?.tag === tags.boolean && flag.content[0] === 0xff
  }
  return false
}
