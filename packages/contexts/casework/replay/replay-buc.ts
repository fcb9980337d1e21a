/**
 * Plays a use case between engines, each with its own copy and nothing in common but the messages: walk after walk, until every rule has applied
 * and everything that was offered has been done, or until walks bring nothing new. Pure: the same use case gives the same replay.
 */
import type { InstitutionId } from '@passerelle/kernel'
import { type BucDefinition, type BucRole, explainedRules, type Rule, rulesOf } from '@passerelle/vocabulary'
import type { Memory } from './choose-move.ts'
import { explainRule } from './explain-rule.ts'
import { type ReplayStep, type Walk, walk } from './walk.ts'

export interface Replay {
  readonly buc: string
  readonly walks: readonly ReplayedWalk[]
  readonly rules: Readonly<Record<BucRole, Count>>
  /** Kinds of action: by whom, what, with which document, about which. */
  readonly actions: Count
  readonly unreached: readonly UnreachedRule[]
  /** A sentence for each; none where all sides agree. Walks that brought nothing new are judged too. */
  readonly disagreements: readonly string[]
}

export interface Count {
  readonly played: number
  readonly of: number
}

export interface ReplayedWalk {
  readonly sides: readonly { readonly id: InstitutionId; readonly role: BucRole; readonly status: string; readonly documents: number }[]
  readonly steps: readonly ReplayStep[]
}

export interface UnreachedRule {
  readonly role: BucRole
  /** The part of the page that gives it. */
  readonly origin: string
  readonly rule: Rule
  readonly why: string
}

const fruitlessWalks = 4
const mostWalks = 24

export function replayBuc(buc: BucDefinition): Replay {
  const memory: Memory = { buc, applied: new Set(), offered: new Set(), made: new Map() }
  const rules = (['caseOwner', 'counterparty'] as const).flatMap((role) => {
    const origins = explainedRules(buc, role).map(({ origin }) => origin)
    return rulesOf(buc, role).map((rule, index) => ({ role, origin: origins[index] ?? 'also', rule }))
  })
  const unreached = () => rules.filter(({ rule }) => !memory.applied.has(rule))
  const walks: ReplayedWalk[] = []
  const disagreements: string[] = []
  const isWorthAnother = () =>
    [...memory.offered].some((key) => !memory.made.has(key)) ||
    unreached().some(({ role, rule }) => !explainRule(buc, role, rule, memory.offered).isFinal)
  for (let turn = 0, fruitless = 0; turn < mostWalks && fruitless < fruitlessWalks && (turn === 0 || isWorthAnother()); turn++) {
    const before = known(memory)
    const walked = walk(memory, turn)
    disagreements.push(...walked.disagreements.map((sentence) => `walk ${turn + 1}: ${sentence}`))
    fruitless = known(memory) > before ? 0 : fruitless + 1
    if (fruitless === 0 || walked.disagreements.length > 0) walks.push(shownWalk(walked))
  }
  const count = (role: BucRole): Count => {
    const own = rules.filter((one) => one.role === role)
    return { played: own.filter(({ rule }) => memory.applied.has(rule)).length, of: own.length }
  }
  return {
    buc: buc.id,
    walks,
    rules: { caseOwner: count('caseOwner'), counterparty: count('counterparty') },
    actions: { played: [...memory.offered].filter((key) => memory.made.has(key)).length, of: memory.offered.size },
    unreached: unreached().map((one) => ({ ...one, why: explainRule(buc, one.role, one.rule, memory.offered).why })),
    disagreements,
  }
}

const known = ({ applied, made }: Memory) => applied.size + made.size

function shownWalk({ sides, steps }: Walk): ReplayedWalk {
  return {
    sides: sides.flatMap(({ id, state: { role, status, documents } }) =>
      role === undefined ? [] : [{ id, role, status, documents: documents.size }],
    ),
    steps,
  }
}
