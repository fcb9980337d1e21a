/** What is known of one day: what is dated and does not hold on the day is left out, so that only one day is ever decided. */
import type { PlainDate } from '@passerelle/kernel'
import { isOn } from './counted-work.ts'
import type { LegislationFacts } from './legislation-facts.ts'

type Changing = { -readonly [Key in keyof LegislationFacts]: LegislationFacts[Key] }

/** @returns the facts themselves where all of them hold on the day */
export function factsOn(facts: LegislationFacts, on: PlainDate): LegislationFacts {
  const { activities, cashBenefits, calledUpBy } = facts
  const isServing = calledUpBy === undefined || isOn(calledUpBy, on)
  if (areAllOn(activities, on) && areAllOn(cashBenefits, on) && isServing) return facts
  const onDay: Changing = { ...facts }
  if (activities !== undefined) onDay.activities = activities.filter((one) => isOn(one, on))
  if (cashBenefits !== undefined) onDay.cashBenefits = cashBenefits.filter((one) => isOn(one, on))
  if (!isServing) delete onDay.calledUpBy
  return onDay
}

type Dated = Parameters<typeof isOn>[0]

function areAllOn(dated: readonly Dated[] | undefined, on: PlainDate): boolean {
  if (dated !== undefined) for (const one of dated) if (!isOn(one, on)) return false
  return true
}
