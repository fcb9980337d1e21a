/** Following the steps of a path through a tree, and putting a value at its end. */
import type { Json } from '../read-json.ts'
import { isTree, type Path } from '../tree.ts'
import type { Step } from './nav-rows.ts'

export interface Found {
  readonly value: Json
  readonly path: Path
  /** One for each list on the way. */
  readonly indexes: readonly number[]
}

/** Every value at the end of the steps. One thing where a list is expected counts as a list of one; of a list where one is expected, the first. */
export function follow(root: Json, steps: readonly Step[]): readonly Found[] {
  let found: readonly Found[] = [{ value: root, path: [], indexes: [] }]
  for (const step of steps) found = found.flatMap((at) => next(at, step))
  return found
}

function next({ value, path, indexes }: Found, { name, list }: Step): readonly Found[] {
  const holder = Array.isArray(value) ? (value as readonly Json[])[0] : value
  const base = Array.isArray(value) ? [...path, 0] : path
  if (holder === undefined || !isTree(holder) || !Object.hasOwn(holder, name)) return []
  const inner = holder[name] as Json
  const at = [...base, name]
  if (!list) return [{ value: inner, path: at, indexes }]
  if (!Array.isArray(inner)) return [{ value: inner, path: at, indexes: [...indexes, 0] }]
  return (inner as readonly Json[]).map((item, index) => ({ value: item, path: [...at, index], indexes: [...indexes, index] }))
}

type Changeable = { [name: string | number]: Json }

/** Makes objects and lists on the way; a list gets empty objects up to its index. */
export function put(root: Record<string, Json>, steps: readonly Step[], indexes: readonly number[], value: Json): void {
  let holder = root as Changeable
  let used = 0
  steps.forEach(({ name, list }, position) => {
    const isLast = position === steps.length - 1
    if (!list) {
      if (isLast) holder[name] = value
      else holder = child(holder, name, {})
      return
    }
    const items = child(holder, name, []) as unknown as Json[]
    const index = indexes[used] ?? 0
    used += 1
    while (items.length < index) items.push({})
    if (isLast) items[index] = value
    else {
      if (items[index] === undefined) items[index] = {}
      holder = items[index] as unknown as Changeable
    }
  })
}

function child(holder: Changeable, name: string, empty: Json): Changeable {
  if (!Object.hasOwn(holder, name)) holder[name] = empty
  return holder[name] as unknown as Changeable
}

/** Where `put` puts it. */
export function pathOf(steps: readonly Step[], indexes: readonly number[]): Path {
  let used = 0
  return steps.flatMap(({ name, list }) => {
    if (!list) return [name]
    const index = indexes[used] ?? 0
    used += 1
    return [name, index]
  })
}
