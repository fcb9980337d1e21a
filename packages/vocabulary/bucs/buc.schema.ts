/** The form of a BUC page as JSON Schema, for those who read the pages without TypeScript. Unknown fields are errors. */
import Type from 'typebox'
import { sectors } from './buc-definition.ts'
import { conditions } from './conditions.table.ts'
import { features } from './expand-page.ts'
import { subProcesses } from './sub-processes/index.ts'

const closed = { additionalProperties: false } as const
const oneOf = (...values: readonly string[]) => Type.Enum([...values])
const optional = Type.Optional

const sed = Type.String({ pattern: '^[A-Z]{1,2}\\d{3,5}[A-Z]{0,2}$' })
const text = Type.String({ minLength: 3, maxLength: 300 })
const role = oneOf('caseOwner', 'counterparty')
const who = oneOf('caseOwner', 'counterparty', 'either')
const yes = Type.Literal(true)
const condition = oneOf(...Object.keys(conditions))
const featureList = Type.Array(oneOf(...Object.keys(features)), { uniqueItems: true })
const perRole = <T extends Type.TSchema>(schema: T) => Type.Object({ caseOwner: optional(schema), counterparty: optional(schema) }, closed)
const oneOrMore = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Array(schema, { minItems: 1 })])

const occasion = Type.Union([
  sed,
  Type.Object(
    {
      sed,
      on: optional(oneOf('passed', 'sent', 'sent-to-chosen', 'received', 'update-received', 'drafted', 'draft-deleted', 'invalidated')),
      for: optional(role),
      if: optional(condition),
      once: optional(yes),
      unlessAnswer: optional(yes),
      about: optional(sed),
      afterOwn: optional(sed),
    },
    closed,
  ),
])

const documentRow = Type.Object(
  {
    sed,
    by: who,
    to: optional(who),
    starts: optional(yes),
    after: optional(oneOrMore(occasion)),
    answers: optional(oneOrMore(occasion)),
    once: optional(yes),
    awaited: optional(oneOf('from-start', 'in-step', 'once')),
    features: optional(featureList),
    sides: optional(Type.Union([Type.Literal('alike'), perRole(featureList)])),
    ends: optional(Type.Array(sed, { minItems: 1 })),
    settles: optional(Type.Array(sed, { minItems: 1 })),
  },
  closed,
)

const target = oneOf('ANY', 'NONE', 'left out')
const mount = Type.Union([
  yes,
  who,
  Type.Object(
    {
      by: optional(who),
      to: optional(who),
      after: optional(oneOrMore(occasion)),
      once: optional(Type.Boolean()),
      afterDays: optional(Type.Integer({ minimum: 1, maximum: 365 })),
      features: optional(Type.Record(Type.String(), featureList)),
      sides: optional(Type.Record(Type.String(), perRole(featureList))),
      target: optional(Type.Union([target, perRole(target)])),
    },
    closed,
  ),
])

const effects = Type.Array(
  Type.Object(
    {
      action: Type.String({ pattern: '^(WRITE|ANY|(DOC|CASE)_[A-Z_]+)$' }),
      sed: optional(Type.Union([sed, Type.Literal('ANY')])),
      condition: optional(condition),
      sameParent: optional(Type.Boolean()),
      ownParentType: optional(Type.String()),
      targetParentType: optional(Type.String()),
    },
    closed,
  ),
  { minItems: 1 },
)
const steps = Type.Array(
  Type.Object(
    {
      on: Type.String({ pattern: '^DOC_[A-Z_]+$' }),
      sed,
      first: optional(yes),
      opens: optional(effects),
      ends: optional(effects),
      suspends: optional(effects),
      resumes: optional(effects),
    },
    closed,
  ),
  { minItems: 1 },
)
const replies = Type.Array(Type.Object({ question: sed, reply: sed }, closed), { minItems: 1 })

export const bucSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Z]{1,2}_BUC_\\d{2}[a-d]?$' }),
    sector: oneOf(...sectors),
    title: text,
    model: Type.Literal('4.2'),
    participants: oneOf('bilateral', 'multilateral'),
    removeMeOnly: optional(yes),
    legalBasis: Type.Object(
      {
        articles: Type.Array(Type.String({ pattern: '^\\d+/\\d{4} Art \\d' }), { minItems: 1 }),
        confidence: oneOf('source', 'mixed', 'deduced', 'memory'),
      },
      closed,
    ),
    caseOwner: text,
    counterparty: text,
    documents: Type.Array(documentRow, { minItems: 1 }),
    mounts: Type.Object(Object.fromEntries(Object.keys(subProcesses).map((id) => [id, optional(mount)])), closed),
    also: optional(perRole(steps)),
    except: optional(perRole(steps)),
    in43: optional(Type.Object({ repliesAdded: optional(replies), repliesDropped: optional(replies) }, closed)),
    notes: optional(Type.Array(text, { minItems: 1 })),
  },
  closed,
)
