/**
 * Claim paths as DCQL and SD-JWT VC type metadata write them (OpenID4VP 1.0 section 7):
 * a name steps into an object, a number to one array element, null to all elements.
 */
import { isArray, isObject, type Json } from '../encoding.ts'

export type ClaimPath = readonly (string | number | null)[]
/** A path to one place: no null in it. */
export type ExactPath = readonly (string | number)[]

/** All places that a path reaches, with what stands there; empty when it reaches nothing. */
export function findClaims(claims: Json, path: ClaimPath): { readonly path: ExactPath; readonly value: Json }[] {
  let places: { path: ExactPath; value: Json }[] = [{ path: [], value: claims }]
  for (const step of path) {
    places = places.flatMap(({ path, value }) => stepInto(value, step).map(([key, next]) => ({ path: [...path, key], value: next })))
  }
  return places
}

function stepInto(value: Json, step: string | number | null): (readonly [string | number, Json])[] {
  if (isArray(value)) {
    if (step === null) return [...value.entries()]
    const element = typeof step === 'number' ? value[step] : undefined
    return element === undefined || typeof step !== 'number' ? [] : [[step, element]]
  }
  if (!isObject(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return []
  const member = value[step]
  return member === undefined ? [] : [[step, member]]
}

export function startsWith(path: ExactPath, start: ExactPath): boolean {
  return start.length <= path.length && start.every((step, index) => step === path[index])
}
