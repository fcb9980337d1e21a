/** The business use cases that are defined, by id. */
import type { BucDefinition } from './buc-definition.ts'
import { laBuc04 } from './la-buc-04.ts'

export type * from './buc-definition.ts'
export { laBuc04 } from './la-buc-04.ts'
export { type Rule, rulesOf } from './rules.ts'

export const bucs: Readonly<Record<string, BucDefinition>> = { LA_BUC_04: laBuc04 }

export function findBuc(id: string): BucDefinition | undefined {
  return Object.hasOwn(bucs, id) ? bucs[id] : undefined
}
