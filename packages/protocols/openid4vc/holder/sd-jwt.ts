/**
 * Reads an SD-JWT VC that the wallet holds, and makes a presentation with the chosen disclosures and a key binding JWT.
 * Verifies no signature.
 * @source RFC 9901 sections 4, 7.1 and 7.3
 */
import { base64url } from 'jose'
import type { HolderHost } from './host.ts'
import { isObject } from './http.ts'
import { hashText, readJwt, secondsOf, signJwt } from './jwt.ts'

export type ClaimPath = readonly (string | number | null)[]

export interface ReadSdJwt {
  readonly issuerJwt: string
  readonly vct: string
  /** As if everything were disclosed. */
  readonly claims: Readonly<Record<string, unknown>>
  /** Each disclosure with the place at which it is put in. */
  readonly disclosures: readonly { readonly path: readonly (string | number)[]; readonly encoded: string }[]
}

/** @returns undefined when it is not an SD-JWT VC with SHA-256 digests */
export async function readSdJwt(host: HolderHost, credential: string): Promise<ReadSdJwt | undefined> {
  const [issuerJwt, ...encoded] = credential.split('~')
  const payload = readJwt(issuerJwt ?? '')?.payload
  if (issuerJwt === undefined || payload === undefined || encoded.pop() !== '' || typeof payload.vct !== 'string') return undefined
  if ((payload._sd_alg ?? 'sha-256') !== 'sha-256') return undefined
  const byDigest = new Map<string, { encoded: string; content: unknown[] }>()
  for (const disclosure of encoded) {
    const content = decodeDisclosure(disclosure)
    if (content === undefined) return undefined
    byDigest.set(await hashText(host, disclosure), { encoded: disclosure, content })
  }
  const disclosures: { path: (string | number)[]; encoded: string }[] = []

  // Every digest is taken once, so that a disclosure that points at itself ends.
  const take = (digest: unknown) => {
    const found = typeof digest === 'string' ? byDigest.get(digest) : undefined
    if (found !== undefined) byDigest.delete(digest as string)
    return found
  }
  const reveal = (node: unknown, path: (string | number)[]): unknown => {
    if (Array.isArray(node)) return revealArray(node, path)
    if (!isObject(node)) return node
    // Without a prototype, so that a claim called `__proto__` is just a claim.
    const claims: Record<string, unknown> = Object.create(null)
    for (const [name, value] of Object.entries(node))
      if (name !== '_sd' && name !== '_sd_alg') claims[name] = reveal(value, [...path, name])
    for (const digest of Array.isArray(node._sd) ? node._sd : []) {
      const found = take(digest)
      const [, name, value] = found?.content ?? []
      if (found === undefined || found.content.length !== 3 || typeof name !== 'string') continue
      disclosures.push({ path: [...path, name], encoded: found.encoded })
      claims[name] = reveal(value, [...path, name])
    }
    return claims
  }
  const revealArray = (list: readonly unknown[], path: (string | number)[]): unknown[] => {
    const revealed: unknown[] = []
    for (const element of list) {
      const isHidden = isObject(element) && Object.keys(element).length === 1 && '...' in element
      const found = isHidden ? take(element['...']) : undefined
      if (isHidden && found?.content.length !== 2) continue
      const place = [...path, revealed.length]
      if (found !== undefined) disclosures.push({ path: place, encoded: found.encoded })
      revealed.push(reveal(found === undefined ? element : found.content[1], place))
    }
    return revealed
  }
  const claims = reveal(payload, []) as Record<string, unknown>
  return { issuerJwt, vct: payload.vct, claims, disclosures }
}

/** The credential with what is needed for these claims and nothing else, bound to one request. */
export async function presentSdJwt(
  host: HolderHost,
  keyId: string,
  sdJwt: ReadSdJwt,
  paths: readonly ClaimPath[],
  request: { readonly clientId: string; readonly nonce: string },
): Promise<string> {
  const chosen = sdJwt.disclosures.filter(({ path }) => paths.some((wanted) => isOnTheWay(path, wanted)))
  const presentation = `${[sdJwt.issuerJwt, ...chosen.map((disclosure) => disclosure.encoded)].join('~')}~`
  const payload = { iat: secondsOf(host.now()), aud: request.clientId, nonce: request.nonce, sd_hash: await hashText(host, presentation) }
  return `${presentation}${await signJwt(host, keyId, { typ: 'kb+jwt' }, payload)}`
}

/** A disclosure is needed for a claim when it lies above it, is it, or lies below it. */
function isOnTheWay(path: readonly (string | number)[], wanted: ClaimPath): boolean {
  return path.every((step, i) => i >= wanted.length || wanted[i] === step || (wanted[i] === null && typeof step === 'number'))
}

function decodeDisclosure(encoded: string): unknown[] | undefined {
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(encoded)))
    return Array.isArray(content) && (content.length === 2 || content.length === 3) ? content : undefined
  } catch {
    return undefined
  }
}
