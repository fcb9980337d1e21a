/**
 * Periods of any number of States laid on one line of days: stretches in which the same States have the same kinds of period,
 * and which State's period counts in each.
 * @source 987/2009 Art. 12(2)-(5)
 */
import type { PlainDate, StateCode } from '@passerelle/kernel'
import { dayNumber } from './calendar-days.ts'

export const periodKinds = ['compulsory-insurance', 'employment', 'self-employment', 'residence', 'voluntary-insurance', 'equated'] as const
export type PeriodKind = (typeof periodKinds)[number]

export interface DatedPeriod {
  readonly state: StateCode
  readonly kind: PeriodKind
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What gives way to what: the real, compulsory period stands first, the equated one last. */
const rank = (kind: PeriodKind): 1 | 2 | 3 => (kind === 'equated' ? 1 : kind === 'voluntary-insurance' ? 2 : 3)

/** Days as numbers of calendar-days.ts, both ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** The States whose period would count; more than one where the rank alone does not settle it. */
  readonly states: readonly StateCode[]
  readonly rank: 1 | 2 | 3
  /** The paragraphs of Art. 12 by which the periods of other States gave way. */
  readonly gaveWay: readonly ('12(3)' | '12(4)')[]
}

interface Bar {
  readonly state: StateCode
  readonly rank: 1 | 2 | 3
  readonly from: number
  readonly to: number
}

/** In the order of days; days without any period are left out. Neighbouring stretches of the same outcome are one. */
export function layOutPeriods(periods: readonly DatedPeriod[]): readonly Stretch[] {
  const bars: Bar[] = periods.map(({ state, kind, from, to }) => ({ state, rank: rank(kind), from: dayNumber(from), to: dayNumber(to) }))
  const starts = new Set<number>()
  for (const bar of bars) starts.add(bar.from).add(bar.to + 1)
  const cuts = [...starts].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  for (let i = 0; i + 1 < cuts.length; i++) {
    const stretch = stretchOf(bars, cuts[i] ?? 0, (cuts[i + 1] ?? 0) - 1)
    if (stretch === undefined) continue
    const last = stretches.at(-1)
    if (last !== undefined && last.to + 1 === stretch.from && isSameOutcome(last, stretch)) stretches.pop()
    stretches.push(
      last !== undefined && last.to + 1 === stretch.from && isSameOutcome(last, stretch) ? { ...stretch, from: last.from } : stretch,
    )
  }
  return stretches
}

function stretchOf(bars: readonly Bar[], from: number, to: number): Stretch | undefined {
  const best = new Map<StateCode, 1 | 2 | 3>()
  let highest = 0
  for (const bar of bars) {
    if (bar.from > from || bar.to < from) continue
    if (bar.rank > (best.get(bar.state) ?? 0)) best.set(bar.state, bar.rank)
    if (bar.rank > highest) highest = bar.rank
  }
  if (highest === 0) return undefined
  const states: StateCode[] = []
  let [isVoluntaryDropped, isEquatedDropped] = [false, false]
  for (const [state, stateRank] of best) {
    if (stateRank === highest) states.push(state)
    else if (stateRank === 2) isVoluntaryDropped = true
    else isEquatedDropped = true
  }
  const gaveWay = [...(isVoluntaryDropped ? ['12(3)' as const] : []), ...(isEquatedDropped ? ['12(4)' as const] : [])]
  return { from, to, states: states.sort(), rank: highest as 1 | 2 | 3, gaveWay }
}

const isSameOutcome = (a: Stretch, b: Stretch): boolean =>
  a.rank === b.rank && a.states.join() === b.states.join() && a.gaveWay.join() === b.gaveWay.join()

/** The States with a compulsory period on the last day before a stretch, or on the first day after it, that has one. */
export function compulsoryBeside(periods: readonly DatedPeriod[], stretch: Stretch, side: 'before' | 'after'): readonly StateCode[] {
  let nearest: number | undefined
  let states: StateCode[] = []
  for (const period of periods) {
    if (rank(period.kind) !== 3) continue
    const [from, to] = [dayNumber(period.from), dayNumber(period.to)]
    if (side === 'before' ? from >= stretch.from : to <= stretch.to) continue
    const day = side === 'before' ? Math.min(to, stretch.from - 1) : Math.max(from, stretch.to + 1)
    const isNearer = nearest === undefined || (side === 'before' ? day > nearest : day < nearest)
    if (isNearer) [nearest, states] = [day, [period.state]]
    else if (day === nearest && !states.includes(period.state)) states.push(period.state)
  }
  return states
}
