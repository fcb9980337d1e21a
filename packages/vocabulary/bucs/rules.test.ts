import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BucRole, Effect, Step } from './buc-definition.ts'
import { laBuc04, type Rule, rulesOf } from './index.ts'
import { rulesOfStep } from './rules.ts'

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

describe.skipIf(!here)('LA_BUC_04 and the reference', () => {
  it.each(['caseOwner', 'counterparty'] as const)('have the same rules and traits for the %s', (role) => {
    const reference = processes.find((process) => process.buc === 'LA_BUC_04' && process.role === role)
    if (reference === undefined) throw new Error('the reference has no such process')
    expect(sorted(rulesOf(laBuc04, role).map(asReference))).toEqual(sorted(flat(reference)))
    const traits = Object.entries(laBuc04.roles[role].documents).map(([sed, flags]) => [sed, [...flags].sort()])
    expect(traits).toEqual(reference.documents.map((document) => [document.sed, [...document.flags].sort()]))
    expect(reference.case).toEqual({ multilateral: laBuc04.participants === 'multilateral', removeMeOnly: laBuc04.removeMeOnly })
  })
})

describe.skipIf(!here)('the form of a BUC page', () => {
  it('holds the rules of all 198 role processes without loss', () => {
    expect(processes).toHaveLength(198)
    for (const process of processes) {
      const steps = flat(process).map((rule): Step => {
        const { sed, effect, on, action, target, firstTimeOnly, delay, ...rest } = rule
        const one: Effect = {
          action,
          ...(target === undefined ? {} : { sed: target }),
          ...(delay === undefined ? {} : { afterDays: Number.parseInt(delay, 10) }),
          ...rest,
        }
        const key = ({ create: 'opens', remove: 'ends', suspend: 'suspends', reactivate: 'resumes' } as const)[effect]
        return { on, sed, ...(firstTimeOnly === true ? { first: true } : {}), [key]: [one] }
      })
      expect(sorted(steps.flatMap(rulesOfStep).map(asReference))).toEqual(sorted(flat(process)))
    }
  })
})
