/** The shape shared by the rules on which State's legislation applies, and short ways to answer. */
import { plainDate, type StateCode } from '@passerelle/kernel'
import type { TextParams } from '../frame/finding.ts'
import type { Rule, Verdict } from '../frame/rule.ts'
import type { AboutActivity, CountedPlace, Situation } from './counted-work.ts'
import type { LegislationFact } from './legislation-facts.ts'

/** A rule over everything that is known. */
export type SituationRule<Id extends string, Reason extends string, Conclusion = StateCode> = Rule<Situation, Id, Reason, Conclusion>
/** A rule over one activity, which says in which place that activity counts. */
export type ActivityRule<Id extends string, Reason extends string, Conclusion = CountedPlace> = Rule<AboutActivity, Id, Reason, Conclusion>

export const from2010 = { from: plainDate('2010-05-01') }
export const memory = 'memory'

type Path = LegislationFact | `${LegislationFact}/${string}`
type Open = Extract<Verdict<LegislationFact, never>, { state: 'unknown' }>

/** Open for want of facts. */
export const lacks = (...missing: readonly Path[]): Open => ({ state: 'unknown', missing, facts: missing })
/** The facts are known and leave it open: for a clerk. */
export const leavesOpen = <Reason extends string>(because: Reason, facts: readonly Path[], params?: TextParams) =>
  params === undefined
    ? { state: 'unknown' as const, because, missing: [], facts }
    : { state: 'unknown' as const, because, missing: [], facts, params }
export const failsFor = <Reason extends string>(because: Reason, facts: readonly Path[], params?: TextParams) =>
  params === undefined ? { state: 'fails' as const, because, facts } : { state: 'fails' as const, because, facts, params }

/** The path of a part of one activity. */
export const ofActivity = (index: number, part: string) => `activities/${index}/${part}` as const
