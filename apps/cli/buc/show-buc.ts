/** `passerelle buc show`: one use case as its page says it, and, when asked, each trigger rule with the part of the page that gives it. */
import { type BucDefinition, describeBuc, type ExplainedRule, explainedRules, type Rule } from '@passerelle/vocabulary'
import type { Output } from '../output.ts'
import { printProcess } from '../vocabulary/print-process.ts'
import { findKnownBuc, processes, spelledAsUsual, unknownBuc } from './find-known-buc.ts'

export function showBuc(id: string, { rules, json }: { rules: boolean; json: boolean }, output: Output): number {
  const buc = findKnownBuc(id)
  const process = processes.find((one) => one.id === spelledAsUsual(id))
  if (process !== undefined) {
    output.out(json ? JSON.stringify(process, undefined, 2) : printProcess(process).join('\n').replace(/^# /, ''))
    return 0
  }
  if (buc === undefined) {
    output.err(unknownBuc(id))
    return 2
  }
  if (json) output.out(JSON.stringify(asJson(buc, rules), undefined, 2))
  else output.out([describeBuc(buc).trimEnd(), ...(rules ? roles.flatMap((role) => ['', ...linesOf(buc, role)]) : [])].join('\n'))
  return 0
}

const roles = ['caseOwner', 'counterparty'] as const
type Role = (typeof roles)[number]
const heading = { caseOwner: 'CASE OWNER', counterparty: 'COUNTERPARTY' } as const

function linesOf(buc: BucDefinition, role: Role): string[] {
  const explained = explainedRules(buc, role)
  const parts = [...new Set(explained.map(({ origin }) => origin))]
  return [
    `RULES OF THE ${heading[role]} (${explained.length})`,
    ...parts.flatMap((part) => [
      `  ${partWord(part)}`,
      ...explained.filter(({ origin }) => origin === part).map(({ rule }) => `    ${sentenceOf(rule)}`),
    ]),
  ]
}

function partWord(origin: ExplainedRule['origin']): string {
  if (origin === 'documents') return 'from the rows of its documents'
  return origin === 'also' ? 'from what it says under "also"' : `from the sub-process ${origin}`
}

const verb = { create: 'opens', remove: 'ends', suspend: 'suspends', reactivate: 'resumes' } as const

export function sentenceOf(rule: Rule): string {
  return [
    `on ${rule.firstTimeOnly ? 'the first ' : ''}${rule.on} ${rule.onSed}:`,
    verb[rule.effect],
    rule.action,
    ...(rule.sed === undefined ? [] : [rule.sed]),
    ...(rule.ownParentType === undefined ? [] : [`about ${rule.ownParentType}`]),
    ...(rule.targetParentType === undefined ? [] : [`that is about ${rule.targetParentType}`]),
    ...(rule.sameParent ? ['(the same document)'] : []),
    ...(rule.afterDays === undefined ? [] : [`after ${rule.afterDays} days`]),
    ...(rule.condition === undefined ? [] : [`if ${rule.condition}`]),
  ].join(' ')
}

const asJson = (buc: BucDefinition, rules: boolean) => ({
  ...buc,
  ...(rules ? { rules: Object.fromEntries(roles.map((role) => [role, explainedRules(buc, role)])) } : {}),
})
