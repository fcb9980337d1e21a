/**
 * Puts disclosures back where their digests stand (RFC 9901 section 7.1 step 3) and says where each belongs.
 * Every digest may appear once, every disclosure must be used, and what nobody disclosed leaves no trace.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { isArray, isObject, type Json, type JsonObject } from '../encoding.ts'
import type { DisclosureError } from '../errors.ts'
import type { ExactPath } from './claim-path.ts'
import { type Disclosure, limits } from './parse-sd-jwt.ts'

export interface RevealedClaims {
  /** The signed content with the disclosed claims in place, without `_sd`, `_sd_alg` and placeholders. */
  readonly claims: JsonObject
  readonly disclosed: readonly DisclosedClaim[]
}

export interface DisclosedClaim {
  readonly disclosure: Disclosure
  /** Where it stands in `claims`. */
  readonly path: ExactPath
}

/** @param byDigest each disclosure under the base64url of the SHA-256 of its encoded text */
export function revealClaims(payload: JsonObject, byDigest: ReadonlyMap<string, Disclosure>): Result<RevealedClaims, DisclosureError> {
  if (payload._sd_alg !== undefined && payload._sd_alg !== 'sha-256') return err({ code: 'attestation/unsupported-hash' })
  const walk = new Walk(byDigest)
  try {
    const { _sd_alg, ...claims } = walk.object(payload, [])
    if (walk.disclosed.length < byDigest.size) return err({ code: 'attestation/unreferenced-disclosure' })
    return ok({ claims, disclosed: walk.disclosed })
  } catch (error) {
    if (error instanceof Refusal) return err({ code: error.code })
    throw error
  }
}

/** @returns undefined when the same disclosure was sent twice */
export function disclosuresByDigest(disclosures: readonly Disclosure[], digests: readonly string[]): Map<string, Disclosure> | undefined {
  const byDigest = new Map<string, Disclosure>()
  for (const [index, disclosure] of disclosures.entries()) byDigest.set(digests[index] ?? '', disclosure)
  return byDigest.size === disclosures.length ? byDigest : undefined
}

/** Leaves the walk at the first thing that is wrong; never leaves this file. */
class Refusal extends Error {
  readonly code: DisclosureError['code']
  constructor(code: DisclosureError['code']) {
    super(code)
    this.code = code
  }
}

class Walk {
  readonly disclosed: DisclosedClaim[] = []
  private readonly byDigest: ReadonlyMap<string, Disclosure>
  private readonly seen = new Set<string>()

  constructor(byDigest: ReadonlyMap<string, Disclosure>) {
    this.byDigest = byDigest
  }

  value(value: Json, path: ExactPath): Json {
    if (path.length > limits.depth) throw new Refusal('attestation/too-large')
    if (isArray(value)) return this.array(value, path)
    return isObject(value) ? this.object(value, path) : value
  }

  object(object: JsonObject, path: ExactPath): JsonObject {
    if (Object.hasOwn(object, '...')) throw new Refusal('attestation/malformed-digests')
    const members = new Map<string, Json>()
    for (const name of Object.keys(object)) {
      const member = object[name]
      if (name !== '_sd' && member !== undefined) members.set(name, this.value(member, [...path, name]))
    }
    if (Object.hasOwn(object, '_sd')) {
      if (!isArray(object._sd)) throw new Refusal('attestation/malformed-digests')
      for (const digest of object._sd) this.member(digest, path, members)
    }
    return Object.fromEntries(members)
  }

  private member(digest: Json, path: ExactPath, members: Map<string, Json>): void {
    const disclosure = this.take(digest)
    if (disclosure === undefined) return
    const { name } = disclosure
    if (name === undefined) throw new Refusal('attestation/misplaced-disclosure')
    if (name === '_sd' || name === '...') throw new Refusal('attestation/reserved-claim-name')
    if (members.has(name)) throw new Refusal('attestation/claim-twice')
    const place = [...path, name]
    this.disclosed.push({ disclosure, path: place })
    members.set(name, this.value(disclosure.value, place))
  }

  private array(array: readonly Json[], path: ExactPath): Json {
    const elements: Json[] = []
    for (const element of array) {
      const place = [...path, elements.length]
      if (!isObject(element) || !Object.hasOwn(element, '...')) {
        elements.push(this.value(element, place))
        continue
      }
      if (Object.keys(element).length > 1) throw new Refusal('attestation/malformed-digests')
      const disclosure = this.take(element['...'])
      if (disclosure === undefined) continue
      if (disclosure.name !== undefined) throw new Refusal('attestation/misplaced-disclosure')
      this.disclosed.push({ disclosure, path: place })
      elements.push(this.value(disclosure.value, place))
    }
    return elements
  }

  /** The disclosure of a digest; undefined for one that was not presented, or is a decoy. */
  private take(digest: Json | undefined): Disclosure | undefined {
    if (typeof digest !== 'string') throw new Refusal('attestation/malformed-digests')
    if (this.seen.has(digest)) throw new Refusal('attestation/duplicate-digest')
    this.seen.add(digest)
    return this.byDigest.get(digest)
  }
}
