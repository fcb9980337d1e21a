import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type BucRole, bucs, explainedRules, findBuc, type Rule, rulesOf, sectors, traitsOfRole } from './index.ts'

interface ReferenceRule {
  effect: Rule['effect']
  on: Rule['on']
  action: Rule['action']
  target?: string
  firstTimeOnly?: boolean
  delay?: string
  condition?: string
  sameParent?: boolean
  ownParentType?: string
  targetParentType?: string
}
interface ReferenceProcess {
  buc: string
  role: BucRole
  case: { multilateral: boolean; removeMeOnly: boolean }
  documents: { sed: string; flags: string[]; rules: ReferenceRule[] }[]
}

const file = new URL('../../../../shared/reference/eessi/buc-rules-cdm42.json', import.meta.url)
const here = existsSync(file)
if (!here) console.warn('left out: the reference rules of the BUCs are not beside the repository')
const processes: ReferenceProcess[] = here ? JSON.parse(readFileSync(file, 'utf8')).processes : []

const asReference = ({ onSed, sed, afterDays, firstTimeOnly, ...rule }: Rule) => ({
  sed: onSed,
  ...rule,
  ...(sed === undefined ? {} : { target: sed }),
  ...(firstTimeOnly ? { firstTimeOnly } : {}),
  ...(afterDays === undefined ? {} : { delay: `${afterDays}d` }),
})
const sorted = (rules: readonly object[]) => rules.map((rule) => JSON.stringify(Object.entries(rule).sort())).sort()
const flat = (process: ReferenceProcess) =>
  process.documents.flatMap((document) => document.rules.map((rule) => ({ sed: document.sed, ...rule })))

const roles = ['caseOwner', 'counterparty'] as const
const page = (id: string) => {
  const buc = findBuc(id)
  if (buc === undefined) throw new Error(`no page ${id}`)
  return buc
}

describe.skipIf(!here)('the pages and the reference', () => {
  it('name the same 99 use cases in both roles', () => {
    expect(processes).toHaveLength(198)
    expect(Object.keys(bucs).sort()).toEqual([...new Set(processes.map((process) => process.buc))].sort())
  })
  it.each(processes.map((process) => [process.buc, process.role, process] as const))(
    '%s gives the %s the same rules, traits and settings, no more and no less',
    (id, role, process) => {
      const buc = page(id)
      expect(sorted(rulesOf(buc, role).map(asReference))).toEqual(sorted(flat(process)))
      const traits = [...traitsOfRole(buc, role)].map(([sed, own]) => [sed, [...own].sort()] as const)
      expect(Object.fromEntries(traits)).toEqual(Object.fromEntries(process.documents.map((one) => [one.sed, [...one.flags].sort()])))
      const removesOnlyItself = role === 'counterparty' && buc.removeMeOnly === true
      expect(process.case).toEqual({ multilateral: buc.participants === 'multilateral', removeMeOnly: removesOnlyItself })
    },
  )
})

describe('a page', () => {
  const explained = Object.values(bucs).flatMap((buc) =>
    roles.flatMap((role) => explainedRules(buc, role).map((one) => ({ ...one, buc, role }))),
  )
  it('leaves to its rows and sub-processes all but a few rules', () => {
    const counted = { subProcesses: 0, documents: 0, also: 0 }
    for (const { origin } of explained) counted[origin === 'documents' || origin === 'also' ? origin : 'subProcesses']++
    expect(counted).toEqual({ subProcesses: 3245, documents: 747, also: 96 })
    const exceptions = Object.values(bucs).flatMap((buc) => roles.flatMap((role) => buc.except?.[role] ?? []))
    expect(exceptions).toHaveLength(6)
  })
  it('gives no rule twice', () => {
    for (const buc of Object.values(bucs)) {
      for (const role of roles) expect(new Set(sorted(rulesOf(buc, role))).size).toBe(rulesOf(buc, role).length)
    }
  })
  it('takes away only what it would otherwise give', () => {
    for (const buc of Object.values(bucs)) {
      if (buc.except === undefined) continue
      const { except, ...without } = buc
      for (const role of roles) {
        if (except[role] === undefined) continue
        expect(rulesOf(without, role).length, buc.id).toBe(rulesOf(buc, role).length + except[role].length)
      }
    }
  })
  it('keeps its derived rules, so that a second question costs nothing', () => {
    expect(rulesOf(page('LA_BUC_02'), 'caseOwner')).toBe(rulesOf(page('LA_BUC_02'), 'caseOwner'))
  })
  it('stands in the order of the sectors', () => {
    expect([...new Set(Object.values(bucs).map((buc) => buc.sector))]).toEqual([...sectors])
  })
})
