/** How the law is asked from outside: the shape of its facts. Generated from the rules by `npm run build:law`, as are the texts in `messages/en.json`. */
import type { JsonSchema } from '../definition/json-schema.ts'
import schema from './facts.schema.json' with { type: 'json' }

/** JSON Schema 2020-12 of a question, `{ subject, facts, on?, ruleset? }`; the facts of each subject stand under `$defs`. */
export function lawQuestionSchema(): JsonSchema {
  return schema
}

/** The facts of one subject, as a schema that stands alone; undefined where the law has no such subject. */
export function findLawFactsSchema(subject: string): JsonSchema | undefined {
  const definitions: Readonly<Record<string, JsonSchema>> = schema.$defs
  if (!subjects.has(subject)) return undefined
  const { State, Country, Date: date, Period } = schema.$defs
  return { $schema: schema.$schema, ...definitions[subject], $defs: { State, Country, Date: date, Period } }
}

const subjects: ReadonlySet<string> = new Set(schema.oneOf.map(({ properties }) => properties.subject.const))
