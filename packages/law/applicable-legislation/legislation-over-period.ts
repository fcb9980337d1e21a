/**
 * Which State's legislation applies on each day of a period: the period is cut where a fact or the law changes, and each piece is decided
 * by itself. On a day at most one State applies.
 * @source 883/2004 Art. 11(1); 987/2009 Art. 14(10)
 */

import { addDays, err, ok, type Period, type PlainDate, type Result } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import type { Decision } from '../frame/decision.ts'
import { dateSchema, factsParser, periodSchema } from '../frame/parse-facts.ts'
import { rulesetOn, rulesets } from '../frame/rulesets.table.ts'
import { thirdCountryNationalsFrom } from '../scope/personal-scope.ts'
import { participation } from '../states/participation.table.ts'
import { participation1408 } from './1408-71-participation.table.ts'
import type { LegislationAnswer } from './legislation-answer.ts'
import { type LegislationFacts, legislationFactsSchema, type Place, parseLegislationFacts } from './legislation-facts.ts'
import { reform2012 } from './reform-2012.table.ts'
import { teleworkChanges } from './telework-signatories.table.ts'
import { applicableLegislationSubject, decideLegislation } from './which-legislation.ts'

const { residenceState } = legislationFactsSchema.properties

export const legislationOverPeriodSchema = Type.Object(
  {
    /** Both ends included. */
    period: periodSchema,
    /** What holds all along; activities, benefits, service, A1 and exceptions carry their own days. */
    facts: legislationFactsSchema,
    /** Where residence moves; the last one that has begun counts, and before the first one `residenceState`. */
    residences: Type.Optional(
      Type.Array(Type.Object({ from: dateSchema, state: residenceState }, { additionalProperties: false }), { maxItems: 50 }),
    ),
  },
  { additionalProperties: false },
)
export type LegislationOverPeriod = Static<typeof legislationOverPeriodSchema>

export interface LegislationSegment {
  readonly from: PlainDate
  readonly to: PlainDate
  /** Of the first day of the segment, and true of every other. */
  readonly decision: Decision<LegislationAnswer>
}

const parseShape = factsParser(legislationOverPeriodSchema)

export function parseLegislationOverPeriod(input: unknown): Result<LegislationOverPeriod, LawError> {
  const shape = parseShape(input)
  if (!shape.ok) return shape
  const facts = parseLegislationFacts(shape.value.facts)
  return facts.ok ? ok(shape.value) : err({ ...facts.error, at: `/facts${facts.error.at ?? ''}` })
}

/** @returns segments without a gap from the first day to the last; neighbours differ in what they say */
export function decideLegislationOverPeriod({ facts, period, residences = [] }: LegislationOverPeriod): readonly LegislationSegment[] {
  const starts = changeDays(facts, residences, period)
  const segments: LegislationSegment[] = []
  for (const [i, from] of starts.entries()) {
    const next = starts[i + 1]
    const to = next === undefined ? period.to : addDays(next, -1)
    const decision = decideLegislation(onDay(facts, residences, from), { on: from, ruleset: rulesetOn(from) })
    const last = segments.at(-1)
    if (last !== undefined && saysTheSame(last.decision, decision)) segments[segments.length - 1] = { ...last, to }
    else segments.push({ from, to, decision })
  }
  return segments
}

/** The facts of one day, as the question about that day takes them. */
export function onDay(
  facts: LegislationFacts,
  residences: NonNullable<LegislationOverPeriod['residences']>,
  on: PlainDate,
): LegislationFacts {
  let residence: (typeof residences)[number] | undefined
  for (const one of residences) if (one.from <= on && (residence === undefined || residence.from <= one.from)) residence = one
  return residence === undefined ? facts : { ...facts, residenceState: residence.state as Place }
}

/** The first day of the period, and every later day on which a fact or the law changes; in order, each once. */
function changeDays(
  facts: LegislationFacts,
  residences: readonly { readonly from: PlainDate }[],
  { from, to }: Required<Period>,
): PlainDate[] {
  const days = new Set<PlainDate>([from])
  const add = (day: PlainDate | undefined) => {
    if (day !== undefined && from < day && day <= to) days.add(day)
  }
  const dated = [...(facts.activities ?? []), ...(facts.cashBenefits ?? []), facts.calledUpBy, facts.foreignA1, facts.exceptionAgreement]
  for (const one of dated) {
    add(one?.from)
    if (one?.to !== undefined && one.to < to) add(addDays(one.to, 1))
  }
  for (const one of residences) add(one.from)
  for (const day of lawChanges) add(day)
  return [...days].sort()
}

/** Every day on which a rule, a table of States or an edition of the law begins, or the day after one ends. */
const lawChanges: readonly PlainDate[] = [
  ...Object.values(participation).flatMap(startAndAfter),
  ...rulesets.flatMap((ruleset) => (ruleset.from === undefined ? [] : startAndAfter({ ...ruleset, from: ruleset.from }))),
  ...applicableLegislationSubject.rules.flatMap(({ validity }) => startAndAfter(validity)),
  ...Object.values(reform2012),
  ...teleworkChanges,
  ...Object.values(participation1408),
  thirdCountryNationalsFrom,
]

function startAndAfter({ from, to }: Period): PlainDate[] {
  return to === undefined ? [from] : [from, addDays(to, 1)]
}

const saysTheSame = (a: Decision<LegislationAnswer>, b: Decision<LegislationAnswer>) =>
  a.outcome === b.outcome &&
  a.answer?.applicableState === b.answer?.applicableState &&
  a.answer?.telework === b.answer?.telework &&
  a.ruleset === b.ruleset &&
  JSON.stringify([a.legalBasis, a.documents, a.needs]) === JSON.stringify([b.legalBasis, b.documents, b.needs])
