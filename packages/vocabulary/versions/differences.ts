/** Which fields of a document two definitions do not share. */
import type { GroupKind } from '../definition/definition.ts'

export interface ChangedField {
  readonly kind: 'renamed' | 'added' | 'dropped' | 'other-content'
  /** The group that holds it, dots between names; empty: the document itself. */
  readonly at: string
  readonly name: string
  readonly before?: string
}

/** Fields that came, went, or hold something else, in the order of the newer definition; inside of what came or went nothing more is said. */
export function differences(before: GroupKind, after: GroupKind, path: readonly string[] = []): readonly ChangedField[] {
  if (before === after) return []
  const at = path.join('.')
  const gone = Object.keys(before.fields).filter((name) => !Object.hasOwn(after.fields, name))
  return [
    ...gone.map((name): ChangedField => ({ kind: 'dropped', at, name })),
    ...Object.entries(after.fields).flatMap(([name, { of }]): readonly ChangedField[] => {
      const old = before.fields[name]?.of
      if (old === undefined) return [{ kind: 'added', at, name }]
      if (old.kind === 'group' && of.kind === 'group') return differences(old, of, [...path, name])
      return old.kind === 'group' || of.kind === 'group' ? [{ kind: 'other-content', at, name }] : []
    }),
  ]
}
