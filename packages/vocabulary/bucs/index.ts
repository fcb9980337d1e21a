/** The business use cases by id, and the questions that an engine and a reader ask of them. */
import { awBucs } from './aw/index.ts'
import type { BucDefinition } from './buc-definition.ts'
import { fbBucs } from './fb/index.ts'
import { hBucs } from './h/index.ts'
import { laBucs } from './la/index.ts'
import { mBucs } from './m/index.ts'
import { pBucs } from './p/index.ts'
import { rBucs } from './r/index.ts'
import { sBucs } from './s/index.ts'
import { ubBucs } from './ub/index.ts'

export { type AdministrativeProcess, administrativeProcesses } from './ad/index.ts'
export type * from './buc-definition.ts'
export { sectors } from './buc-definition.ts'
export { type Condition as BucCondition, type ConditionId, conditions as bucConditions } from './conditions.table.ts'
export { type CaseClock, type ClockCounting, caseClocks, clocksOf, limitsOutsideCases } from './deadlines.table.ts'
export { describeBuc } from './describe-buc.ts'
export type * from './document-row.ts'
export { type Opening, startersOf } from './expand-page.ts'
export { laBuc04 } from './la/la-buc-04.ts'
export type * from './process-words.ts'
export * from './questions.ts'
export { type ExplainedRule, explainedRules, type Rule, rulesOf, traitsOf, traitsOfRole } from './rules.ts'
export { type SubProcess, type SubProcessId, subProcesses } from './sub-processes/index.ts'
export { type SynchronisationProcess, synchronisationProcesses } from './sync/index.ts'

/** Every use case that can be started, in the order of the sectors. */
export const bucs: Readonly<Record<string, BucDefinition>> = Object.fromEntries(
  [laBucs, sBucs, awBucs, pBucs, fbBucs, ubBucs, rBucs, hBucs, mBucs].flat().map((buc) => [buc.id, buc]),
)

export function findBuc(id: string): BucDefinition | undefined {
  return Object.hasOwn(bucs, id) ? bucs[id] : undefined
}
