/**
 * What the law of posting looks at. Every fact may be absent, and absent means unknown.
 * No names and no numbers of persons: the law does not need them.
 */
import type { Result } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { countrySchema, dateSchema, factsParser, idSchema, oneOf, periodSchema, stateSchema } from '../frame/parse-facts.ts'

const closed = { additionalProperties: false } as const
const orNull = <T>(schema: Type.TUnsafe<T>) => Type.Union([schema, Type.Null()])
const judgement = oneOf(['met', 'not-met'])

export const postingConditions = [
  'employed-person',
  'two-states',
  'one-host-state',
  'person-known',
  'coordination-applies',
  'person-covered',
  'where-work-is-done',
  'at-most-24-months',
  'insured-before',
  'substantial-activity',
  'direct-relationship',
  'no-replacement',
  'not-lent-on',
  'recruited-in-sending-state',
  'pause-since-last-posting',
] as const
export type PostingCondition = (typeof postingConditions)[number]

export const employmentKinds = ['employed', 'self-employed', 'civil-servant', 'mariner', 'aircrew'] as const
export type EmploymentKind = (typeof employmentKinds)[number]

const optional = {
  employmentKind: oneOf(employmentKinds),
  sendingState: stateSchema,
  hostState: stateSchema,
  /** Works normally, also outside this posting, in two or more States. */
  severalStates: Type.Boolean(),
  /** Expected length at the start, both ends included. */
  period: periodSchema,
  /** Countries of the places of work. */
  placesOfWork: Type.Array(countrySchema, { minItems: 1, maxItems: 50 }),
  hostUndertaking: Type.Union([Type.Literal('none'), Type.Object({ id: Type.Optional(idSchema) }, closed)]),
  /** `stated`: someone named the worker; `identified`: a register or a clerk knows the person. */
  worker: oneOf(['stated', 'identified']),
  nationality: Type.Union([countrySchema, Type.Literal('stateless'), Type.Literal('refugee')]),
  residenceState: countrySchema,
  /** Uninterrupted insurance on any basis; `since: null`: not insured there. */
  insurance: Type.Object({ state: stateSchema, since: orNull(dateSchema) }, closed),
  /** With the sending employer; `since: null`: no employment known. */
  employment: Type.Object({ since: orNull(dateSchema), contractState: Type.Optional(countrySchema) }, closed),
  /** Percent of the employer's turnover that arises in the sending State. */
  turnoverShare: Type.Number({ minimum: 0, maximum: 100 }),
  internalManagementOnly: Type.Boolean(),
  directRelationship: Type.Boolean(),
  replacesPosted: Type.Boolean(),
  /** First day of the posting of the replaced person, or of the first in a row of replaced persons. */
  replacedSince: dateSchema,
  lentOn: Type.Boolean(),
  recruitedForPosting: Type.Boolean(),
  recruitedIn: countrySchema,
  /** Earlier postings of this worker by this employer. */
  earlierPostings: Type.Array(Type.Object({ hostState: stateSchema, period: periodSchema, undertaking: Type.Optional(idSchema) }, closed), {
    maxItems: 200,
  }),
  /** What a clerk decided on conditions that facts leave open. */
  judgements: Type.Object(
    Object.fromEntries(postingConditions.map((id) => [id, Type.Optional(judgement)])) as Record<
      PostingCondition,
      Type.TOptional<typeof judgement>
    >,
    closed,
  ),
}

export const postingFactsSchema = Type.Partial(Type.Object(optional), closed)
export type PostingFacts = Static<typeof postingFactsSchema>
export type PostingFact = keyof PostingFacts

export const parsePostingFacts: (input: unknown) => Result<PostingFacts, LawError> = factsParser(postingFactsSchema)
