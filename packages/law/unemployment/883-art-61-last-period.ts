/**
 * Periods of other States count where the last one was completed under the law of the State of the claim, or where the person lived there
 * during a last activity abroad.
 * @source 883/2004 Art. 61(1)-(2), 65(5)(a); loisuisse.ch and Commission A-Z letter U; national conditions: first-period.table.ts
 */
import { plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { type FirstPeriodRow, findFirstPeriodRow } from './first-period.table.ts'
import { type ForeignPeriodsFacts, insuredAgain, workInClaimState } from './foreign-periods-facts.ts'
import { isNordic } from './persons-covered.ts'

const validity = { from: plainDate('2010-05-01') }
type Facts = ForeignPeriodsFacts

export const residedDuringLastActivity: Rule<
  Facts,
  'resided-in-claim-state-during-last-activity',
  'lived-elsewhere' | 'last-activity-there'
> = {
  id: 'resided-in-claim-state-during-last-activity',
  provision: ['883/2004 Art 61(2)', '883/2004 Art 65(5)(a)'],
  source: 'loisuisse.ch, 883/2004 Art 61; Commission A-Z letter U',
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 64'],
  says: {
    condition: 'the person lived in the State of the claim during a last activity in another State',
    holds: 'The person lived there during the last activity abroad, so no last period of its own is asked for.',
    'lived-elsewhere': 'The person did not live in the State of the claim during the last activity.',
    'last-activity-there': 'The last activity was in the State of the claim.',
  },
  evaluate: (facts) => {
    const looked = ['claimState', 'lastActivityState', 'residedInClaimStateDuringLastActivity', 'cameFrom'] as const
    const { claimState, cameFrom, residedInClaimStateDuringLastActivity: resided } = facts
    const work = workInClaimState(facts)
    if (resided === false) return { state: 'fails', because: 'lived-elsewhere', facts: looked }
    if (work === 'some') {
      if (resided && facts.lastActivityState !== undefined && facts.lastActivityState !== claimState)
        return { state: 'holds', facts: looked }
      return { state: 'fails', because: 'last-activity-there', facts: looked }
    }
    if (resided) return { state: 'holds', facts: looked }
    if (cameFrom !== undefined && cameFrom !== claimState) return { state: 'fails', because: 'lived-elsewhere', facts: looked }
    return { state: 'unknown', missing: ['residedInClaimStateDuringLastActivity'], facts: looked }
  },
}

export const lastPeriodInClaimState: Rule<Facts, 'last-period-in-claim-state', 'last-period-elsewhere' | 'work-contradicts'> = {
  id: 'last-period-in-claim-state',
  provision: ['883/2004 Art 61(2)', '987/2009 Art 54(1)'],
  source: 'loisuisse.ch, 883/2004 Art 61; Commission A-Z letter U',
  validity,
  verified: true,
  leadsTo: ['883/2004 Art 64(1)'],
  says: {
    condition: 'the last period was completed under the law of the State of the claim',
    holds: 'The last period was completed in the State of the claim.',
    'last-period-elsewhere':
      'The last period was not completed in the State of the claim: export from the State of the last activity may be possible.',
    'work-contradicts': 'Work in the State of the claim is both stated and denied.',
  },
  evaluate: (facts) => {
    const looked = ['claimState', 'lastActivityState', 'hasWorkedInClaimStateSince', 'hours', 'months'] as const
    const work = workInClaimState(facts)
    if (work === 'some') return { state: 'holds', facts: looked }
    if (work === 'none') return { state: 'fails', because: 'last-period-elsewhere', facts: looked }
    if (work === 'contradictory') return { state: 'unknown', because: 'work-contradicts', missing: [], facts: looked }
    const missing = facts.hasWorkedInClaimStateSince === undefined ? 'hasWorkedInClaimStateSince' : 'fundJoinedWithinWeeks'
    return { state: 'unknown', missing: [missing], facts: looked }
  },
}

export type TooShort = 'first-period-too-short' | 'joined-fund-late' | 'hours-spread' | 'member-but-joined-late'

export const firstPeriodLongEnough: Rule<Facts, 'first-period-long-enough', TooShort> = {
  id: 'first-period-long-enough',
  provision: ['883/2004 Art 61(2)'],
  source: 'a-kasser.dk; tyj.fi; see first-period.table.ts',
  validity,
  verified: true,
  fromMemory: 'the Belgian condition and its first day',
  leadsTo: ['883/2004 Art 64(1)'],
  says: {
    condition: 'the first period is as long as the State of the claim asks',
    holds: 'The first period in {state} is long enough for the periods of other States to count.',
    'first-period-too-short': 'The first period in {state} is too short for the periods of other States to count.',
    'joined-fund-late': 'Membership of a fund in {state} was asked for too late.',
    'hours-spread': 'Whether enough of the hours lie close enough together is open.',
    'member-but-joined-late': 'A former member joined a fund late; whether the condition is waived is for the fund.',
  },
  evaluate: (facts, { on }) => {
    const row = facts.claimState === undefined ? undefined : findFirstPeriodRow(facts.claimState, on)
    const looked = ['claimState', 'hours', 'months', 'weeksEmployedJustBefore', 'fundJoinedWithinWeeks'] as const
    if (row === undefined)
      return facts.claimState === undefined
        ? { state: 'unknown', missing: ['claimState'], facts: looked }
        : { state: 'holds', params: { state: facts.claimState }, facts: looked }
    const provision = ['883/2004 Art 61(2)', ...row.provision]
    const params = { state: row.state }
    const verdict =
      row.hours !== undefined ? hoursVerdict(facts, row) : row.months !== undefined ? monthsVerdict(facts, row) : weeksVerdict(facts, row)
    const said = { provision, params, facts: looked, ...(row.verified ? {} : { verified: false as const }) }
    const presumed = insuredAgain(facts) === 'presumed' ? { presumed: true as const } : {}
    if (verdict.is === 'met') return { state: 'holds', ...presumed, ...said }
    if (verdict.is === 'not-met') return { state: 'fails', because: verdict.because, ...said }
    const because = verdict.because === undefined ? {} : { because: verdict.because }
    return { state: 'unknown', ...because, missing: verdict.missing, ...said }
  },
}

type FirstPeriodVerdict =
  | { readonly is: 'met' }
  | { readonly is: 'not-met'; readonly because: TooShort }
  | { readonly is: 'open'; readonly missing: readonly (keyof Facts & string)[]; readonly because?: TooShort }

const met: FirstPeriodVerdict = { is: 'met' }
const tooShort: FirstPeriodVerdict = { is: 'not-met', because: 'first-period-too-short' }

function hoursVerdict(facts: Facts, row: FirstPeriodRow): FirstPeriodVerdict {
  const { hours, memberOfFundInLast5Years: isMember } = facts
  const joined = joinedInTime(facts, row)
  if (isMember === true) {
    if (joined === false) return { is: 'open', missing: [], because: 'member-but-joined-late' }
    return joined || workInClaimState(facts) === 'some' ? met : { is: 'open', missing: ['fundJoinedWithinWeeks'] }
  }
  const own = joined === false ? ({ is: 'not-met', because: 'joined-fund-late' } as const) : hoursWithin(hours, facts.hoursWithinWeeks, row)
  if (own.is === 'not-met') return isMember === false ? own : { is: 'open', missing: ['memberOfFundInLast5Years'] }
  if (own.is === 'met' && joined === undefined) return { is: 'open', missing: ['fundJoinedWithinWeeks'] }
  return own
}

/** Hours over more weeks than asked for count as spread evenly, unless there are so many that some of these weeks alone may do. */
function hoursWithin(hours: number | undefined, weeks: number | undefined, row: FirstPeriodRow): FirstPeriodVerdict {
  const [needed, window] = [row.hours ?? 0, row.withinWeeks ?? 0]
  if (hours === undefined) return { is: 'open', missing: ['hours'] }
  if (hours < needed) return tooShort
  if (weeks === undefined) return { is: 'open', missing: ['hoursWithinWeeks'] }
  if (weeks <= window || hours / Math.ceil(weeks / window) >= needed) return met
  const isQuarterOfYear = weeks <= 13
  return isQuarterOfYear || (hours * window) / weeks >= needed ? { is: 'open', missing: [], because: 'hours-spread' } : tooShort
}

function monthsVerdict({ months }: Facts, row: FirstPeriodRow): FirstPeriodVerdict {
  if (months === undefined) return { is: 'open', missing: ['months'] }
  return months >= (row.months ?? 0) ? met : tooShort
}

function weeksVerdict(facts: Facts, row: FirstPeriodRow): FirstPeriodVerdict {
  const { weeksEmployedJustBefore: weeks, monthsSelfEmployed: months } = facts
  if (weeks === undefined && months === undefined) return { is: 'open', missing: ['weeksEmployedJustBefore'] }
  if ((weeks ?? 0) < (row.weeksEmployed ?? 0) && (months ?? 0) < (row.monthsSelfEmployed ?? 0)) return tooShort
  const joined = joinedInTime(facts, row)
  if (joined === undefined) return { is: 'open', missing: ['fundJoinedWithinMonth'] }
  return joined ? met : { is: 'not-met', because: 'joined-fund-late' }
}

/** A month has four weeks at least and less than five. */
function joinedInTime(
  { fundJoinedWithinWeeks: weeks, fundJoinedWithinMonth: isWithinMonth }: Facts,
  row: FirstPeriodRow,
): boolean | undefined {
  if (row.fundWithin === 'month') {
    if (isWithinMonth !== undefined) return isWithinMonth
    return weeks === undefined || (weeks > 4 && weeks < 5) ? undefined : weeks <= 4
  }
  if (weeks !== undefined) return weeks <= (row.fundWithin?.weeks ?? 0)
  return isWithinMonth ? true : undefined
}

export const nordicMover: Rule<Facts, 'nordic-mover-with-link', 'no-nordic-move' | 'no-link-in-five-years'> = {
  id: 'nordic-mover-with-link',
  provision: ['Nordic Convention on Social Security', '883/2004 Art 61(2)'],
  source: 'a-kasser.dk on moves between Nordic States; the text of the Convention was not read',
  validity,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the person moved between Nordic States and was covered in the State of the claim in the last five years',
    holds: 'Between Nordic States a cover within the last five years stands in for the last period.',
    'no-nordic-move': 'The person did not move between two Nordic States.',
    'no-link-in-five-years': 'The person was not covered in the State of the claim in the last five years.',
  },
  evaluate: ({ claimState, cameFrom, lastActivityState, coveredThereInLast5Years, memberOfFundInLast5Years }) => {
    const facts = ['claimState', 'cameFrom', 'lastActivityState', 'coveredThereInLast5Years', 'memberOfFundInLast5Years'] as const
    const from = cameFrom ?? lastActivityState
    if (!isNordic(claimState) || !isNordic(from) || from === claimState) return { state: 'fails', because: 'no-nordic-move', facts }
    const isLinked = coveredThereInLast5Years ?? memberOfFundInLast5Years
    if (isLinked === undefined) return { state: 'unknown', missing: ['coveredThereInLast5Years'], facts }
    return isLinked ? { state: 'holds', facts } : { state: 'fails', because: 'no-link-in-five-years', facts }
  },
}
