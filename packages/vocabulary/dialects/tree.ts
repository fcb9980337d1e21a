/**
 * The tree between a document's text and its content: what CPI JSON and wire XML have in common. Names in objects, repeated things in lists,
 * codes in `{"value": […]}`; an XML attribute is a name that begins with `@`, text beside elements is `#text`.
 */
import { isPlainObject } from '../definition/validate.ts'
import type { Json } from './read-json.ts'

export type Tree = { readonly [name: string]: Json }
export type Path = readonly (string | number)[]

/** A place where a document says something in another way than we would write it, or something that we do not understand. */
export interface Remainder {
  readonly path: Path
  /** What we would have written there; absent: nothing. It is put back only where that is still so. */
  readonly wrote?: Json
  /** Absent: the document says nothing there. */
  readonly was?: Json
  /** The name before it, so that it comes back to its place. */
  readonly after?: string
}

export function isTree(value: unknown): value is Tree {
  return isPlainObject(value)
}

export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isTree(a) || !isTree(b)) return false
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
}

/** Everything in which what was read differs from what we would write for its content. */
export function remaindersOf(was: Json, written: Json | undefined, path: Path = []): readonly Remainder[] {
  if (sameJson(was, written)) return []
  if (isTree(was) && isTree(written)) {
    let after: string | undefined
    const unsaid = Object.entries(written).filter(([name]) => !Object.hasOwn(was, name))
    const said = Object.entries(was).flatMap(([name, value]) => {
      const found = remaindersOf(value, Object.hasOwn(written, name) ? written[name] : undefined, [...path, name])
      const placed = found.map((rest) =>
        rest.path.length === path.length + 1 && rest.wrote === undefined && after !== undefined ? { ...rest, after } : rest,
      )
      after = name
      return placed
    })
    return [...said, ...unsaid.map(([name, wrote]) => ({ path: [...path, name], wrote }))]
  }
  if (Array.isArray(was) && Array.isArray(written) && was.length === written.length)
    return was.flatMap((item: Json, index) => remaindersOf(item, written[index] as Json, [...path, index]))
  return [{ path, ...(written === undefined ? {} : { wrote: written }), was }]
}

/** @returns the tree with the remainders in their places; one whose place is gone, or says something else by now, is left out */
export function putBack(tree: Tree, remainders: readonly Remainder[]): Tree {
  const copy = structuredClone(tree) as Changeable
  const added = new Map<Changeable, [after: string, name: string][]>()
  for (const { path, wrote, was, after } of remainders) {
    const last = path.at(-1)
    const holder = holderOf(copy, path)
    if (last === undefined || holder === undefined) continue
    const now = Object.hasOwn(holder, last) ? holder[last] : undefined
    if (!sameJson(now, wrote)) continue
    if (was === undefined) delete holder[last]
    else holder[last] = structuredClone(was) as Json
    if (now !== undefined || after === undefined || Array.isArray(holder)) continue
    const list = added.get(holder)
    if (list === undefined) added.set(holder, [[after, String(last)]])
    else list.push([after, String(last)])
  }
  for (const [holder, names] of added) putInOrder(holder, names)
  return copy as Tree
}

type Changeable = { [name: string | number]: Json }

function holderOf(tree: Changeable, path: Path): Changeable | undefined {
  let holder = tree
  for (const part of path.slice(0, -1)) {
    const next = Object.hasOwn(holder, part) ? holder[part] : undefined
    if (typeof next !== 'object' || next === null) return undefined
    holder = next as unknown as Changeable
  }
  return holder
}

/** Every added name behind the one that it came after; once for all, because there may be many. */
function putInOrder(holder: Changeable, names: readonly (readonly [after: string, name: string])[]): void {
  const entries = Object.entries(holder)
  const values = new Map(entries)
  const placed = names.filter(([after]) => values.has(after))
  const follower = new Map(placed)
  const isPlaced = new Set(placed.map(([, name]) => name))
  const waiting = entries
    .map(([name]) => name)
    .filter((name) => !isPlaced.has(name))
    .reverse()
  for (const [name] of entries) delete holder[name]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    holder[name] = values.get(name) as Json
    const next = follower.get(name)
    if (next !== undefined) waiting.push(next)
  }
}
