/** What is looked at before periods of other States count for an unemployment benefit, and where each fact comes from. */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { oneOf, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'
import { nationalitySchema } from './persons-covered.ts'

const amount = Type.Number({ minimum: 0, maximum: 100_000 })

export const foreignPeriodsSchema = Type.Partial(
  Type.Object({
    claimState: stateSchema,
    nationality: nationalitySchema,
    /** From where the person moved to the State of the claim. */
    cameFrom: stateSchema,
    lastActivityState: stateSchema,
    residedInClaimStateDuringLastActivity: Type.Boolean(),
    hasWorkedInClaimStateSince: Type.Boolean(),
    hours: amount,
    /** The weeks over which these hours were worked. */
    hoursWithinWeeks: amount,
    months: amount,
    /** Employed without a break just before unemployment. */
    weeksEmployedJustBefore: amount,
    monthsSelfEmployed: amount,
    /** Weeks from leaving the other scheme, or from arrival, to asking for membership of a fund. */
    fundJoinedWithinWeeks: amount,
    fundJoinedWithinMonth: Type.Boolean(),
    memberOfFundInLast5Years: Type.Boolean(),
    /** Covered by the unemployment insurance of the State of the claim in the last five years; asked of movers between Nordic States. */
    coveredThereInLast5Years: Type.Boolean(),
    /** What the law of the claim asks for. */
    periodsAskedFor: oneOf(['insurance', 'work']),
    /** As the other State certifies them. */
    foreignPeriodsAre: oneOf(['insurance', 'work']),
    /** The work abroad, had it been done under the law of the claim. */
    wouldHaveBeenInsured: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type ForeignPeriodsFacts = Static<typeof foreignPeriodsSchema>

const person = ['person', 'register'] as const
const work = ['employer', 'register', 'person'] as const
export const foreignPeriodsSources: FactSources<ForeignPeriodsFacts> = {
  claimState: { question: 'claim-state', answeredBy: ['person'], essential: true },
  nationality: { question: 'nationality', answeredBy: person },
  cameFrom: { question: 'moved-from', answeredBy: person },
  lastActivityState: { question: 'state-of-last-activity', answeredBy: ['other-state', 'person'] },
  residedInClaimStateDuringLastActivity: { question: 'residence-during-last-activity', answeredBy: person },
  hasWorkedInClaimStateSince: { question: 'worked-after-arrival', answeredBy: work },
  hours: { question: 'hours-worked-after-arrival', answeredBy: work },
  hoursWithinWeeks: { question: 'weeks-of-these-hours', answeredBy: work },
  months: { question: 'months-worked-after-arrival', answeredBy: work },
  weeksEmployedJustBefore: { question: 'weeks-employed-just-before', answeredBy: work },
  monthsSelfEmployed: { question: 'months-self-employed-just-before', answeredBy: ['register', 'person'] },
  fundJoinedWithinWeeks: { question: 'fund-membership-asked-for', answeredBy: person },
  fundJoinedWithinMonth: { question: 'fund-membership-asked-for', answeredBy: person },
  memberOfFundInLast5Years: { question: 'earlier-fund-membership', answeredBy: ['register', 'person'] },
  coveredThereInLast5Years: { question: 'earlier-unemployment-insurance', answeredBy: ['register', 'person'] },
  periodsAskedFor: { question: 'periods-asked-for', answeredBy: ['register', 'clerk'] },
  foreignPeriodsAre: { question: 'kind-of-foreign-periods', answeredBy: ['other-state'] },
  wouldHaveBeenInsured: { question: 'work-would-be-insured', answeredBy: ['clerk', 'register'] },
}

/**
 * A former member who joins a fund again is insured there from then on, without work.
 * `presumed`: claims there, and nothing is said of joining again; the claim goes to a fund, which pays its members only.
 */
export function insuredAgain(facts: ForeignPeriodsFacts): 'joined' | 'presumed' | undefined {
  if (facts.memberOfFundInLast5Years !== true || facts.fundJoinedWithinMonth === false) return undefined
  return facts.fundJoinedWithinWeeks !== undefined || facts.fundJoinedWithinMonth ? 'joined' : 'presumed'
}

/** What is known of work in the State of the claim: some, none, or nothing. */
export function workInClaimState(facts: ForeignPeriodsFacts): 'some' | 'none' | 'contradictory' | undefined {
  const { claimState, lastActivityState, hasWorkedInClaimStateSince } = facts
  const amounts = [facts.hours, facts.months, facts.weeksEmployedJustBefore, facts.monthsSelfEmployed]
  const isSome = amounts.some((amount) => amount !== undefined && amount > 0)
  const insured = insuredAgain(facts)
  if (hasWorkedInClaimStateSince === false) {
    if (isSome || lastActivityState === claimState) return 'contradictory'
    return insured === undefined ? 'none' : insured === 'joined' ? 'some' : undefined
  }
  if (isSome || hasWorkedInClaimStateSince || (lastActivityState !== undefined && lastActivityState === claimState)) return 'some'
  if (insured !== undefined) return 'some'
  if (lastActivityState !== undefined) return 'none'
  return amounts.some((amount) => amount === 0) ? 'none' : undefined
}

/** The States between which the person moved, as far as they are known. */
export function statesOf({ claimState, cameFrom, lastActivityState }: ForeignPeriodsFacts): StateCode[] {
  return [...new Set([claimState, cameFrom, lastActivityState])].filter((state) => state !== undefined)
}
