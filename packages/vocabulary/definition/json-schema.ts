/** A definition as JSON Schema 2020-12, for API descriptions. Checks across fields and real calendar dates stay with the validator. */
import { codeForm, codesOf } from '../code-lists/index.ts'
import type { Field, GroupKind, Kind } from './definition.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** A group that stands in several places is written once, under `$defs`, by the name of its component. */
export function jsonSchema(definition: GroupKind): JsonSchema {
  const names = namesOfShared(definition)
  if (names.size === 0) return groupSchema(definition, names)
  const $defs = Object.fromEntries([...names].map(([group, name]) => [name, groupSchema(group, names)]))
  return { ...groupSchema(definition, names), $defs }
}

type SharedNames = ReadonlyMap<GroupKind, string>

function namesOfShared(definition: GroupKind): SharedNames {
  const seen = new Set<GroupKind>()
  const shared = new Set<GroupKind>()
  const see = (group: GroupKind) => {
    for (const { of } of Object.values(group.fields)) {
      if (of.kind !== 'group') continue
      if (seen.has(of)) shared.add(of)
      else {
        seen.add(of)
        see(of)
      }
    }
  }
  see(definition)
  const names = new Map<GroupKind, string>()
  const taken = new Map<string, number>()
  for (const group of shared) {
    const count = (taken.get(group.component) ?? 0) + 1
    taken.set(group.component, count)
    names.set(group, count === 1 ? group.component : `${group.component}-${count}`)
  }
  return names
}

function groupSchema(definition: GroupKind, names: SharedNames): JsonSchema {
  const fields = Object.entries(definition.fields)
  const required = fields.filter(([, field]) => field.count === '1' || field.count === '1..n').map(([name]) => name)
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field, names)])),
    ...(required.length === 0 ? {} : { required }),
  }
}

function fieldSchema(field: Field, names: SharedNames): JsonSchema {
  if (field.count === '1' || field.count === '0..1') return kindSchema(field.of, names)
  return { type: 'array', items: kindSchema(field.of, names), ...(field.count === '1..n' ? { minItems: 1 } : {}) }
}

const anyCode = { type: 'string', pattern: codeForm.source }

function kindSchema(kind: Kind, names: SharedNames): JsonSchema {
  switch (kind.kind) {
    case 'group':
      return names.has(kind) ? { $ref: `#/$defs/${names.get(kind)}` } : groupSchema(kind, names)
    case 'indicator':
      return { type: 'boolean' }
    case 'value':
      return { type: ['string', 'array'], minLength: 1, maxLength: 4000, minItems: 1, items: { type: 'string' } }
    case 'code':
      return kind.others === 'pass' ? anyCode : { type: 'string', enum: codesOf(kind.list) }
    case 'literal':
      return { type: 'string', const: kind.value }
    case 'country':
      return kind.others === 'pass' ? anyCode : { type: 'string', pattern: '^[A-Z]{2}$' }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'partial-date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
    case 'text':
      return {
        type: 'string',
        minLength: kind.minLength,
        maxLength: kind.maxLength,
        ...(kind.pattern === undefined ? {} : { pattern: kind.pattern }),
      }
  }
}
