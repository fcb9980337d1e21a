/** What the right to a European Health Insurance Card looks at. Persons are named by a reference of the caller's choice, never by name. */
import type { Result } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { dateSchema, factsParser, idSchema, oneOf, periodSchema } from '../frame/parse-facts.ts'

const closed = { additionalProperties: false } as const
const judgement = oneOf(['met', 'not-met'])

export const healthCardConditions = ['insured-with-institution', 'cover-during-stay', 'stay-known'] as const
export type HealthCardCondition = (typeof healthCardConditions)[number]

export const deliveries = ['wallet', 'paper', 'wallet-and-paper'] as const
export type Delivery = (typeof deliveries)[number]

const personFields = {
  reference: idSchema,
  /** What the insurance register says for the day of the decision; absent: the register does not know the person. */
  insured: Type.Optional(Type.Boolean()),
  cover: Type.Optional(Type.Object({ from: dateSchema, to: Type.Optional(dateSchema) }, closed)),
  judgements: Type.Optional(
    Type.Object(
      Object.fromEntries(healthCardConditions.map((id) => [id, Type.Optional(judgement)])) as Record<
        HealthCardCondition,
        Type.TOptional<typeof judgement>
      >,
      closed,
    ),
  ),
}

export const healthCardFactsSchema = Type.Partial(
  Type.Object({
    persons: Type.Array(Type.Object(personFields, closed), { minItems: 1, maxItems: 20 }),
    delivery: oneOf(deliveries),
    travel: periodSchema,
  }),
  closed,
)
export type HealthCardFacts = Static<typeof healthCardFactsSchema>
export type CardPerson = NonNullable<HealthCardFacts['persons']>[number]

export const parseHealthCardFacts: (input: unknown) => Result<HealthCardFacts, LawError> = factsParser(healthCardFactsSchema)
