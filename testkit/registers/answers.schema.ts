/** What the registers answer; the contract that a node's connectors are written against. */
import type { PlainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'

const closed = { additionalProperties: false } as const
export const day = Type.Unsafe<PlainDate>(Type.String({ format: 'date', pattern: '^(1[89]|2\\d)\\d{2}-' }))
export const pin = Type.String({ pattern: '^[A-Z]{2}-[A-Z0-9-]{4,40}$' })
const sex = Type.Union([Type.Literal('female'), Type.Literal('male'), Type.Literal('unknown')])
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])

export const address = Type.Object({ street: Type.String(), town: Type.String(), postCode: Type.String(), country: Type.String() }, closed)

export const employmentAnswer = Type.Object(
  {
    pin,
    employer: Type.Object({ legalPersonId: Type.String(), name: Type.String(), address }, closed),
    insuredSince: nullable(day),
    affiliatedState: nullable(Type.String()),
    employmentSince: nullable(day),
    contractState: nullable(Type.String()),
    /** Percent of the employer's turnover that is made in the State of the register. */
    employerTurnoverShareInState: nullable(Type.Number()),
    earlierPostings: Type.Array(
      Type.Object(
        {
          hostState: Type.String(),
          from: day,
          to: day,
          hostUndertakingId: Type.Optional(Type.String()),
          replacedBy: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
    person: Type.Object(
      {
        familyName: Type.String(),
        givenName: Type.String(),
        birthDate: day,
        birthPlace: Type.String(),
        nationality: Type.String(),
        sex,
        address,
      },
      closed,
    ),
  },
  closed,
)
export type EmploymentAnswer = Static<typeof employmentAnswer>

const insuredPerson = Type.Object({ familyName: Type.String(), givenName: Type.String(), birthDate: day, sex }, closed)

export const insuranceAnswer = Type.Object(
  {
    pin,
    person: insuredPerson,
    insured: Type.Boolean(),
    institution: Type.String(),
    cover: Type.Object({ from: day, to: nullable(day) }, closed),
    dependants: Type.Array(Type.Object({ pin, person: insuredPerson }, closed)),
  },
  closed,
)
export type InsuranceAnswer = Static<typeof insuranceAnswer>
