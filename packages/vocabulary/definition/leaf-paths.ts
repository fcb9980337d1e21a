/** The leaf paths of a definition in EESSI's notation: dots between names, `[]` after a repeated group. For documentation and for comparing with a model. */
import type { GroupKind } from './definition.ts'

export function leafPaths(definition: GroupKind, prefix = ''): readonly string[] {
  return Object.entries(definition.fields).flatMap(([name, field]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`
    if (field.of.kind !== 'group') return [path]
    return leafPaths(field.of, field.count === '1..n' || field.count === '0..n' ? `${path}[]` : path)
  })
}
