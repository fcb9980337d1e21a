/** Definitions as TypeScript source, for those who fill or read a document in code: an interface for each component and each document. */
import type { Field, Fields, GroupKind, Kind } from './definition.ts'

export interface NamedGroup {
  readonly name: string
  readonly group: GroupKind
  /** What the interface is, in one sentence. */
  readonly says: string
}

/** @param nameOf the interface that stands for a group; a group without one is written where it stands */
export function toTypeScript({ name, group, says }: NamedGroup, nameOf: (group: GroupKind) => string | undefined): string {
  return [`/** ${says.replaceAll('*/', '')} */`, `export interface ${name} {`, ...fieldLines(group.fields, '  ', nameOf), '}'].join('\n')
}

/** The interface of a component: `fixed-period` is FixedPeriod. */
export function interfaceName(component: string): string {
  return component
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')
}

/** Which of the known interfaces a source text refers to. */
export function usedNames(source: string, known: readonly string[]): readonly string[] {
  const used = new Set([...source.matchAll(/: (?:readonly )?(\w+)(?:\[\])?$/gm)].map(([, name]) => name))
  return known.filter((name) => used.has(name))
}

type NameOf = (group: GroupKind) => string | undefined

function fieldLines(fields: Fields, indent: string, nameOf: NameOf): readonly string[] {
  return Object.entries(fields).map(([name, field]) => {
    const mark = field.count === '1' || field.count === '1..n' ? '' : '?'
    return `${indent}readonly ${name}${mark}: ${fieldType(field, indent, nameOf)}`
  })
}

function fieldType(field: Field, indent: string, nameOf: NameOf): string {
  const type = kindType(field.of, indent, nameOf)
  if (field.count === '1' || field.count === '0..1') return type
  return `readonly ${/ \| /.test(type) && !type.startsWith('{') ? `(${type})` : type}[]`
}

function kindType(kind: Kind, indent: string, nameOf: NameOf): string {
  switch (kind.kind) {
    case 'group': {
      const named = nameOf(kind)
      return named ?? ['{', ...fieldLines(kind.fields, `${indent}  `, nameOf), `${indent}}`].join('\n')
    }
    case 'indicator':
      return 'boolean'
    case 'value':
      return 'string | readonly string[]'
    case 'code':
      return kind.others === 'pass' ? 'string' : `CodeOf<'${kind.list}'>`
    case 'literal':
      return `'${kind.value}'`
    default:
      return 'string'
  }
}
