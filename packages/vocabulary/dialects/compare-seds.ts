/** Two documents side by side: every leaf that only one has, or that says something else. Dialect and spelling do not count. */
import type { Json } from './read-json.ts'
import { pointerPart } from './read-json.ts'
import { pointerOf, type SedDocument } from './sed-document.ts'

export interface SedDifference {
  readonly at: string
  /** What the first document says; absent: nothing. */
  readonly before?: string
  readonly after?: string
}

export function compareSeds(first: SedDocument, second: SedDocument): readonly SedDifference[] {
  const [before, after] = [leavesOf(first), leavesOf(second)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((at) => {
    const [was, is] = [before.get(at), after.get(at)]
    if (was === is) return []
    return [{ at, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }]
  })
}

function leavesOf(document: SedDocument): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  if (document.version !== undefined) leaves.set('version', document.version)
  collect(document.content, `/${document.type}`, leaves)
  for (const { path, value } of document.kept)
    collect(value, document.dialect === 'nav' ? `/${path.map(pointerPart).join('/')}` : pointerOf(document.type, path), leaves)
  return leaves
}

function collect(value: unknown, at: string, leaves: Map<string, string>): void {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) leaves.set(at, value.map(String).join(', '))
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) collect(item as Json, `${at}/${pointerPart(name)}`, leaves)
  else if (value !== undefined) leaves.set(at, String(value))
}
