/** Every question that can be put to the law, and the one way to put it. */
import { err, ok, type PlainDate, type Result } from '@passerelle/kernel'
import { aggregationSubjects } from './aggregation/subjects.ts'
import { applicableLegislationSubjects } from './applicable-legislation/subjects.ts'
import type { LawError } from './errors.ts'
import { familySubjects } from './family/subjects.ts'
import type { Decision } from './frame/decision.ts'
import { findRuleset, rulesetOn } from './frame/rulesets.table.ts'
import type { AnySubject } from './frame/subject.ts'
import { otherBranchesSubjects } from './other-branches/subjects.ts'
import { pensionsSubjects } from './pensions/subjects.ts'
import { procedureSubjects } from './procedure/subjects.ts'
import { recoverySubjects } from './recovery/subjects.ts'
import { scopeSubjects } from './scope/subjects.ts'
import { sicknessSubjects } from './sickness/subjects.ts'
import { unemploymentSubjects } from './unemployment/subjects.ts'

export const subjects: readonly AnySubject[] = [
  ...scopeSubjects,
  ...applicableLegislationSubjects,
  ...aggregationSubjects,
  ...unemploymentSubjects,
  ...pensionsSubjects,
  ...familySubjects,
  ...sicknessSubjects,
  ...recoverySubjects,
  ...otherBranchesSubjects,
  ...procedureSubjects,
]

/** What a question needs of its subject. Subjects differ in the fields that they have, and reading from many shapes is slow; here all have the same. */
const byId = new Map(subjects.map(({ id, parse, dayOf, decide }) => [id, { parse, dayOf, decide }]))

export interface LawQuestion {
  readonly subject: string
  /** By the subject's published schema; what is absent is unknown. */
  readonly facts: unknown
  /** The day whose law is applied; absent: the day that the facts speak of. */
  readonly on?: PlainDate
  /** Another edition of the law, to show its outcome beside today's. */
  readonly ruleset?: string
}

/** The same facts, day and ruleset give the same decision for ever. */
export function decide({ subject: id, facts: input, on, ruleset: rulesetId }: LawQuestion): Result<Decision, LawError> {
  const subject = byId.get(id)
  if (subject === undefined) return err({ code: 'law/unknown-subject', at: '/subject', params: { subject: id } })
  const facts = subject.parse(input)
  if (!facts.ok) return err({ ...facts.error, at: `/facts${facts.error.at ?? ''}` })
  const day = on ?? subject.dayOf?.(facts.value)
  if (day === undefined) return err({ code: 'law/day-missing', at: '/on' })
  const ruleset = rulesetId === undefined ? rulesetOn(day) : findRuleset(rulesetId)
  if (ruleset === undefined) return err({ code: 'law/unknown-ruleset', at: '/ruleset', params: { ruleset: rulesetId ?? '' } })
  return ok(subject.decide(facts.value, { on: day, ruleset }))
}
