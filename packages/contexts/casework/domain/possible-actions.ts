/** The engine's core: a BUC's trigger rules change the set of possible actions when something happens to a document. */
import {
  type ActionKind,
  type BucDefinition,
  type EventKind,
  findBuc,
  isBatch,
  type Rule,
  rulesOf,
  startersOf,
} from '@passerelle/vocabulary'
import type { CaseState, PossibleAction } from './case-state.ts'

const day = 86_400_000

/** What the engine does not evaluate yet; a BUC that needs it is not run, rather than run wrongly. */
export function isRunnable(buc: BucDefinition): boolean {
  const rules = (['caseOwner', 'counterparty'] as const).flatMap((role) => rulesOf(buc, role))
  if (buc.participants === 'multilateral' || isBatch(buc)) return false
  return rules.every(
    (rule) =>
      !isOwnReply(rule) &&
      rule.condition === undefined &&
      rule.sameParent === undefined &&
      rule.ownParentType === undefined &&
      rule.targetParentType === undefined,
  )
}

/** Replies to documents that are not administrative: no reply is offered yet. */
function isOwnReply({ action, sed }: Rule): boolean {
  return action === 'DOC_CREATE_REPLY' && !sed?.startsWith('X')
}

export function findRunnableBuc(id: string | undefined): BucDefinition | undefined {
  const buc = id === undefined ? undefined : findBuc(id)
  return buc !== undefined && isRunnable(buc) ? buc : undefined
}

/** A case owner begins with the documents that start the process. */
export function openStartingActions(state: CaseState, buc: BucDefinition): void {
  for (const sed of startersOf(buc)) setAction(state, { action: 'DOC_CREATE', sed, suspended: false })
  setAction(state, { action: 'CASE_UPDATE_PARTICIPANTS', sed: 'ANY', suspended: false })
  setAction(state, { action: 'CASE_DELETE', sed: 'ANY', suspended: false })
}

/** Runs the rules for an event on a document type. */
export function trigger(state: CaseState, on: EventKind, sed: string, at: string): void {
  const buc = findRunnableBuc(state.bucType)
  if (buc === undefined || state.role === undefined) return
  const key = `${on} ${sed}`
  const again = state.happened.has(key)
  state.happened.add(key)
  for (const rule of rulesOf(buc, state.role)) {
    if (rule.on === on && rule.onSed === sed && !(rule.firstTimeOnly && again)) applyRule(state, rule, at)
  }
}

function applyRule(state: CaseState, rule: Rule, at: string): void {
  const sed = rule.sed ?? 'ANY'
  if (rule.effect === 'create') {
    const availableFrom = rule.afterDays === undefined ? undefined : new Date(Date.parse(at) + rule.afterDays * day).toISOString()
    setAction(state, { action: rule.action, sed, suspended: false, ...(availableFrom === undefined ? {} : { availableFrom }) })
    return
  }
  for (const [key, possible] of state.possible) {
    const meant = (rule.action === 'ANY' || rule.action === possible.action) && (sed === 'ANY' || sed === possible.sed)
    if (!meant) continue
    if (rule.effect === 'remove') state.possible.delete(key)
    else possible.suspended = rule.effect === 'suspend'
  }
}

function setAction(state: CaseState, possible: PossibleAction): void {
  state.possible.set(actionKey(possible.action, possible.sed), possible)
}

export function actionKey(action: ActionKind, sed: string): string {
  return `${action} ${sed}`
}

/** The possible action, if it is there and not suspended. */
export function findAction(state: CaseState, action: ActionKind, sed: string): PossibleAction | undefined {
  const found = state.possible.get(actionKey(action, sed))
  return found === undefined || found.suspended ? undefined : found
}
