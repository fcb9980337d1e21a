/**
 * Which legislation applied while Regulation 1408/71 still governed the case: before 1 May 2010, and after it with a State that joined later.
 * @source 1408/71 Arts. 13-16; what is not clear there is for a clerk
 */
import type { PlainDate } from '@passerelle/kernel'
import type { Decision } from '../frame/decision.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { At } from '../frame/rule.ts'
import { findRuleset } from '../frame/rulesets.table.ts'
import { appliesRegulationOn, participation } from '../states/participation.table.ts'
import { occasionalHomeWork } from './987-art-14-several-states.ts'
import { oldRegulationCovers, oldServiceOrOption, oldWorkInOneState, oldWorkInSeveralStates } from './1408-71-art-13-14.ts'
import { appliedOldRegulationOn, lastDayOf1408 } from './1408-71-participation.table.ts'
import { countWorkBefore2010 } from './count-work.ts'
import { situationOf, statesOf } from './counted-work.ts'
import type { LegislationAnswer } from './legislation-answer.ts'
import { type LegislationFacts, legislationSources } from './legislation-facts.ts'
import { placesOf } from './legislation-scope.ts'

/** Before 883/2004 began, and afterwards with a State that still applied the old Regulation. */
export const isUnderOldRegulation = (facts: LegislationFacts, on: PlainDate) =>
  on <= lastDayOf1408 &&
  (on < participation.DE.from || placesOf(facts).some((state) => !appliesRegulationOn(state, on) && appliedOldRegulationOn(state, on)))

const oldRuleset = findRuleset('R1971/1')

export function decideUnderOldRegulation(facts: LegislationFacts, { on, ruleset }: At): Decision<LegislationAnswer> {
  const at = { on, ruleset: oldRuleset ?? ruleset }
  const thinking = reasonAbout<LegislationAnswer>('applicable-legislation', facts, at, legislationSources)
  const scene = situationOf(facts, [], false)
  if (thinking.ask(oldRegulationCovers, scene).state !== 'holds') return thinking.open()
  if (facts.foreignA1 || facts.exceptionAgreement || (facts.cashBenefits?.length ?? 0) > 0) return thinking.forClerk()
  if (facts.calledUpBy !== undefined || facts.activities?.some(({ kind }) => kind === 'eu-contract-staff')) {
    const early = thinking.ask(oldServiceOrOption, scene)
    return early.state === 'holds' ? thinking.decided({ applicableState: early.concludes.state }) : thinking.forClerk()
  }
  const counted = countWorkBefore2010(thinking, scene)
  if (counted === undefined) return thinking.forClerk()
  const situation = { ...scene, counted }
  const isAircrew = facts.activities?.some(({ kind }) => kind === 'aircrew') === true
  if (!isAircrew && statesOf(counted).length > 1) {
    if (facts.isHomeWorkAgreed !== undefined) {
      const occasional = thinking.ask(occasionalHomeWork, situation)
      if (occasional.state === 'holds') return thinking.decided({ applicableState: occasional.concludes })
      if (occasional.state === 'unknown') return thinking.open()
    }
    const several = thinking.ask(oldWorkInSeveralStates, situation)
    return several.state === 'holds' ? thinking.decided({ applicableState: several.concludes.state }) : thinking.open()
  }
  const single = thinking.ask(oldWorkInOneState, situation)
  if (single.state === 'holds') return thinking.decided({ applicableState: single.concludes.state })
  return single.state === 'fails' ? thinking.forClerk() : thinking.open()
}
