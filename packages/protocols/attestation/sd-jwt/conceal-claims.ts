/**
 * Replaces chosen claims by digests and makes their disclosures (RFC 9901 section 4.2): members, array elements, and both nested.
 * Digests are sorted, so that their order tells nothing; decoys, when asked for, hide how many claims there are.
 */
import { hash, randomBytes } from 'node:crypto'
import { encodeJson, isArray, isObject, type Json, type JsonObject } from '../encoding.ts'
import type { ClaimPath } from './claim-path.ts'

export interface ConcealedClaims {
  /** To be signed; has `_sd_alg` when anything was concealed. */
  readonly payload: JsonObject
  /** Encoded, in the order in which the claims were met. */
  readonly disclosures: readonly string[]
}

export interface ConcealOptions {
  /** Claims that the holder may keep back; a path that reaches nothing is left aside, because claims can be optional. */
  readonly disclosable: readonly ClaimPath[]
  /** How many digests without a claim are added to every object that conceals something. */
  readonly decoys?: number
}

/** @throws RangeError for a claim called `_sd`, `_sd_alg` or `...`: a mistake of the profile, not of a person */
export function concealClaims(claims: JsonObject, { disclosable, decoys = 0 }: ConcealOptions): ConcealedClaims {
  const disclosures: string[] = []
  const salts = saltPool(disclosable.length)

  const concealed = (value: Json, node: PathNode | undefined): Json => {
    if (isArray(value)) return value.map((element, index) => concealedElement(element, stepsFrom(node, index)))
    return isObject(value) ? concealedObject(value, node) : value
  }
  const concealedElement = (element: Json, nodes: readonly PathNode[]): Json => {
    const value = concealed(element, merge(nodes))
    return nodes.some((node) => node.ends) ? { '...': disclose([salts(), value]) } : value
  }
  const concealedObject = (object: JsonObject, node: PathNode | undefined): JsonObject => {
    const members: [string, Json][] = []
    const digests: string[] = []
    for (const name of Object.keys(object)) {
      const member = object[name]
      if (member === undefined) continue
      if (reserved.has(name)) throw new RangeError(`a claim must not be called ${name}`)
      const next = node?.members.get(name)
      const value = concealed(member, next)
      if (next?.ends === true) digests.push(disclose([salts(), name, value]))
      else members.push([name, value])
    }
    if (digests.length > 0) {
      for (let decoy = 0; decoy < decoys; decoy++) digests.push(digest(salts()))
      members.push(['_sd', digests.sort()])
    }
    return Object.fromEntries(members)
  }
  const disclose = (content: Json): string => {
    const encoded = encodeJson(content)
    disclosures.push(encoded)
    return digest(encoded)
  }

  const payload = concealedObject(claims, pathTree(disclosable))
  return { payload: disclosures.length > 0 ? { ...payload, _sd_alg: 'sha-256' } : payload, disclosures }
}

const reserved: ReadonlySet<string> = new Set(['_sd', '_sd_alg', '...'])

export function digest(encoded: string): string {
  return hash('sha256', encoded, 'base64url')
}

/** 128-bit salts (RFC 9901 section 9.3), fetched from the random source in one go. */
function saltPool(expected: number): () => string {
  const size = 16
  let pool = randomBytes(size * Math.max(expected, 8))
  let offset = 0
  return () => {
    if (offset === pool.length) {
      pool = randomBytes(pool.length)
      offset = 0
    }
    offset += size
    return pool.toString('base64url', offset - size, offset)
  }
}

/** The disclosable paths as a tree, so that a claim is looked up while walking. */
interface PathNode {
  ends: boolean
  readonly members: Map<string | number | null, PathNode>
}

function pathTree(paths: readonly ClaimPath[]): PathNode {
  const root: PathNode = { ends: false, members: new Map() }
  for (const path of paths) {
    let node = root
    for (const step of path) {
      const next = node.members.get(step) ?? { ends: false, members: new Map() }
      node.members.set(step, next)
      node = next
    }
    node.ends = true
  }
  return root
}

/** An array element is reached by its number and by null. */
function stepsFrom(node: PathNode | undefined, index: number): PathNode[] {
  return [node?.members.get(index), node?.members.get(null)].filter((next) => next !== undefined)
}

function merge(nodes: readonly PathNode[]): PathNode | undefined {
  const [first, second] = nodes
  if (first === undefined || second === undefined) return first
  const members = new Map(first.members)
  for (const [step, node] of second.members) {
    const other = members.get(step)
    const both = other === undefined ? node : merge([other, node])
    if (both !== undefined) members.set(step, both)
  }
  return { ends: first.ends || second.ends, members }
}
