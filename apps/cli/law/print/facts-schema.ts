/** The facts of every subject as one JSON Schema 2020-12: a question is `{ subject, facts, on?, ruleset? }`, and each subject has its facts under `$defs`. */
import { stateCodes } from '@passerelle/kernel'
import { type AnySubject, rulesets, subjects } from '@passerelle/law'

type Node = { readonly [keyword: string]: unknown }

export function factsSchema(): Node {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:passerelle:law:facts',
    title: 'A question to the law',
    description:
      'Facts that are absent are unknown. Real calendar days, periods in order and contradictions are checked by the law itself.',
    oneOf: subjects.map(questionOf),
    $defs: {
      ...Object.fromEntries(shared.map(({ name, shape }) => [name, shape])),
      ...Object.fromEntries(subjects.map((subject) => [subject.id, factsOf(subject)])),
    },
  }
}

const questionOf = ({ id, title }: AnySubject): Node => ({
  title,
  type: 'object',
  additionalProperties: false,
  required: ['subject', 'facts'],
  properties: {
    subject: { const: id },
    facts: { $ref: `#/$defs/${id}` },
    on: { $ref: '#/$defs/Date' },
    ruleset: { enum: rulesets.map((ruleset) => ruleset.id) },
  },
})

/** Who may answer stands beside each fact, best source first. */
function factsOf({ title, factsSchema: schema, sources }: AnySubject): Node {
  const { properties, ...rest } = JSON.parse(JSON.stringify(schema)) as Node & { properties: Record<string, Node> }
  return {
    title,
    ...rest,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, node]) => [
        name,
        { ...withReferences(node), 'x-question': sources[name]?.question, 'x-answeredBy': sources[name]?.answeredBy },
      ]),
    ),
  }
}

const periodShape: Node = {
  type: 'object',
  required: ['from', 'to'],
  properties: { from: { type: 'string', format: 'date' }, to: { type: 'string', format: 'date' } },
  additionalProperties: false,
}

const shared: readonly { readonly name: string; readonly shape: Node; readonly written: string }[] = [
  { name: 'State', shape: { type: 'string', enum: [...stateCodes] } },
  { name: 'Country', shape: { type: 'string', pattern: '^[A-Z]{2}$' } },
  { name: 'Date', shape: { type: 'string', format: 'date' } },
  { name: 'Period', shape: periodShape },
].map(({ name, shape }) => ({ name, shape, written: JSON.stringify(shape) }))

/** A shape that many facts share is written once. */
function withReferences(node: Node): Node {
  const written = JSON.stringify(node)
  const known = shared.find((one) => one.written === written)
  if (known !== undefined) return { $ref: `#/$defs/${known.name}` }
  return Object.fromEntries(
    Object.entries(node).map(([keyword, value]) => [keyword, Array.isArray(value) ? value.map(inside) : inside(value)]),
  )
}

const inside = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? withReferences(value as Node) : value
