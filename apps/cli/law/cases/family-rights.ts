/** Rights of the parents, where the children live, amounts: who pays first and what the others add. */
import type { CaseAnswer, CaseFacts, CaseReader } from '../case-language.ts'
import { cents, day, fromCents } from '../reading.ts'

type Words = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value)
export const compact = (entries: Words): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))

export interface PriorityTold {
  readonly basis?: string
  readonly primary?: string
  readonly secondary?: string
  readonly pays?: readonly { readonly state: string; readonly monthly: number }[]
  readonly reimbursement?: { readonly from: string; readonly to: string; readonly amount: number }
}

export const priorityReader: CaseReader = {
  put: (facts) => ({ subject: 'family-priority', on: day(facts), facts: priorityFacts(facts) }),
  tell: (decision) => ({ outcome: 'determined', ...priorityTold((decision.answer ?? decision.otherwise ?? {}) as PriorityTold) }),
}

export function priorityTold({ primary, basis, secondary, pays, reimbursement }: PriorityTold): CaseAnswer {
  const supplement = pays?.find(({ state }) => state === secondary)?.monthly
  return compact({
    primary,
    basis_of_right: basis,
    secondary: secondary ?? reimbursement?.from,
    supplement: supplement === undefined ? undefined : fromCents(supplement),
    pays: pays && Object.fromEntries(pays.map(({ state, monthly }) => [state, fromCents(monthly)])),
    reimbursement: reimbursement && { ...reimbursement, amount: fromCents(reimbursement.amount) },
  })
}

export function priorityFacts(facts: CaseFacts): Record<string, unknown> {
  return compact({
    rights: rightsIn(facts),
    children: childrenIn(facts),
    amounts: byState(facts.amounts, 'monthly', cents),
    amountsPerChild: byState(facts.amounts_per_child, 'monthly', cents),
    insurance: byState(facts.insurance_years, 'years', (years) => years),
  })
}

function rightsIn({ parents, rights }: CaseFacts): unknown {
  if (!Array.isArray(parents) && !Array.isArray(rights)) return rights ?? parents
  return [
    ...(Array.isArray(parents) ? parents.flatMap(rightsOfParent) : []),
    ...(Array.isArray(rights) ? rights : []).map((right: unknown) =>
      isRecord(right) ? compact({ state: right.state, basis: right.basis }) : right,
    ),
  ]
}

/** A parent of whom nothing can be read has a right that is not known. */
function rightsOfParent(parent: unknown): unknown[] {
  if (!isRecord(parent)) return [parent]
  const { works_in, no_activity_resides_in, receives, from } = parent
  const found = [
    ...(works_in === undefined ? [] : [{ basis: 'activity', state: works_in }]),
    ...(receives === undefined ? [] : [compact({ basis: basisOfBenefit(receives), state: from })]),
    ...(no_activity_resides_in === undefined ? [] : [{ basis: 'residence', state: no_activity_resides_in }]),
  ]
  return found.length === 0 ? [{}] : found
}

/** Decision F1: benefits other than pensions that stand in for wages are activity. */
function basisOfBenefit(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  if (/pension/i.test(text)) return 'pension'
  return /unemployment|sickness|maternity|paternity|accident|occupational/i.test(text) ? 'activity' : undefined
}

function childrenIn({ children, children_reside_in, children_count }: CaseFacts): unknown {
  if (Array.isArray(children))
    return children.map((child: unknown) => (isRecord(child) ? compact({ residesIn: child.reside_in, count: 1 }) : child))
  if (children_reside_in === undefined && children_count === undefined) return undefined
  if (Array.isArray(children_reside_in)) return children_reside_in.map((residesIn: unknown) => ({ residesIn }))
  return [compact({ residesIn: children_reside_in, count: children_count })]
}

function byState(record: unknown, key: string, read: (value: unknown) => unknown): unknown {
  return isRecord(record) ? Object.entries(record).map(([state, value]) => ({ state, [key]: read(value) })) : record
}
