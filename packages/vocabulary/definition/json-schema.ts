/** A definition as JSON Schema 2020-12, for API descriptions. Checks across fields and real calendar dates stay with the validator. */
import { codesOf } from '../code-lists/index.ts'
import type { Field, GroupKind, Kind } from './definition.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

export function jsonSchema(definition: GroupKind): JsonSchema {
  const fields = Object.entries(definition.fields)
  const required = fields.filter(([, field]) => field.count === '1' || field.count === '1..n').map(([name]) => name)
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)])),
    ...(required.length === 0 ? {} : { required }),
  }
}

function fieldSchema(field: Field): JsonSchema {
  if (field.count === '1' || field.count === '0..1') return kindSchema(field.of)
  return { type: 'array', items: kindSchema(field.of), ...(field.count === '1..n' ? { minItems: 1 } : {}) }
}

function kindSchema(kind: Kind): JsonSchema {
  switch (kind.kind) {
    case 'group':
      return jsonSchema(kind)
    case 'indicator':
      return { type: 'boolean' }
    case 'value':
      return { type: ['string', 'array'], minLength: 1, maxLength: 4000, minItems: 1, items: { type: 'string' } }
    case 'code':
      return { type: 'string', enum: codesOf(kind.list) }
    case 'literal':
      return { type: 'string', const: kind.value }
    case 'country':
      return { type: 'string', pattern: '^[A-Z]{2}$' }
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
