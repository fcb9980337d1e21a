/**
 * The engine's core: a BUC's trigger rules change the set of possible actions when something happens to a document.
 * An action may be about a document: a reply about the one that it answers, a new version or a withdrawal about the one that it concerns.
 */
import {
  type ActionKind,
  type BucDefinition,
  type BucRole,
  type EventKind,
  findBuc,
  type Rule,
  repliedBy,
  rulesOf,
  startersOf,
} from '@passerelle/vocabulary'
import type { CaseState, PossibleAction } from './case-state.ts'
import { evaluateCondition } from './conditions.ts'

const day = 86_400_000

/** A document to which something happens. */
export interface Happened {
  readonly setId: string
  readonly type: string
  readonly relatedSetId?: string
}

/** Some documents have a type for each country (`P3000_AT`); the rules speak of them all by one name. */
export function ruleType(type: string): string {
  return /_[A-Z]{2}$/.test(type) ? type.slice(0, -3) : type
}

export function bucOf(state: CaseState): BucDefinition | undefined {
  return state.bucType === undefined ? undefined : findBuc(state.bucType)
}

/** A case owner begins with the documents that start the process. */
export function openStartingActions(state: CaseState, buc: BucDefinition): void {
  for (const sed of startersOf(buc)) setAction(state, { action: 'DOC_CREATE', sed, suspended: false })
  setAction(state, { action: 'CASE_UPDATE_PARTICIPANTS', sed: 'ANY', suspended: false })
  setAction(state, { action: 'CASE_DELETE', sed: 'ANY', suspended: false })
}

/** Runs the rules for an event on a document. */
export function trigger(state: CaseState, on: EventKind, document: Happened, at: string): void {
  const buc = bucOf(state)
  if (buc === undefined || state.role === undefined) return
  const type = ruleType(document.type)
  const key = `${on} ${type}`
  const again = state.happened.has(key)
  state.happened.add(key)
  const due = rulesAt(rulesOf(buc, state.role), key).filter((rule) => !(rule.firstTimeOnly && again) && appliesTo(state, rule, document))
  for (const rule of due) state.applied?.add(rule)
  // What ends comes before what begins: an A003 ends the timer of X001 and starts it anew.
  for (const rule of due) if (rule.effect === 'remove') applyRule(state, buc, rule, document, at)
  for (const rule of due) if (rule.effect !== 'remove') applyRule(state, buc, rule, document, at)
}

const byEvent = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly Rule[]>>()

function rulesAt(rules: readonly Rule[], event: string): readonly Rule[] {
  let known = byEvent.get(rules)
  if (known === undefined) {
    const made = new Map<string, Rule[]>()
    for (const rule of rules) {
      const at = `${rule.on} ${rule.onSed}`
      const before = made.get(at)
      if (before === undefined) made.set(at, [rule])
      else before.push(rule)
    }
    known = made
    byEvent.set(rules, known)
  }
  return known.get(event) ?? []
}

/** A condition that nobody can answer opens, and takes nothing away. */
function appliesTo(state: CaseState, rule: Rule, document: Happened): boolean {
  const answered = parentTypeOf(state, document.relatedSetId)
  if (rule.ownParentType === 'NONE' ? answered !== undefined : isOther(rule.ownParentType, answered)) return false
  if (rule.sameParent && document.relatedSetId === undefined) return false
  if (rule.condition === undefined) return true
  const verdict = evaluateCondition(rule.condition, state, document.setId)
  return verdict === 'unknown' ? rule.effect === 'create' || rule.effect === 'reactivate' : verdict
}

const isOther = (wanted: string | undefined, type: string | undefined) => wanted !== undefined && wanted !== 'ANY' && wanted !== type

function parentTypeOf(state: CaseState, parent: string | undefined): string | undefined {
  const type = parent === undefined ? undefined : state.documents.get(parent)?.type
  return type === undefined ? undefined : ruleType(type)
}

function applyRule(state: CaseState, buc: BucDefinition, rule: Rule, document: Happened, at: string): void {
  const sed = rule.sed ?? 'ANY'
  if (rule.effect === 'create') {
    const availableFrom = rule.afterDays === undefined ? undefined : new Date(Date.parse(at) + rule.afterDays * day).toISOString()
    const about = aboutWhich(state, buc, rule, document)
    const action = rule.action === 'DOC_CREATE' && about !== undefined ? 'DOC_CREATE_REPLY' : rule.action
    if (rule.afterDays !== undefined && availableFrom !== undefined)
      state.timers.set(actionKey(action, sed, about), { sed, days: rule.afterDays, since: at, availableFrom, documentId: document.setId })
    setAction(state, {
      action,
      sed,
      suspended: false,
      ...(about === undefined ? {} : { about }),
      ...(availableFrom === undefined ? {} : { availableFrom }),
    })
    return
  }
  for (const [key, possible] of state.possible) {
    if (!isMeant(state, rule, possible, document)) continue
    if (rule.effect === 'remove') state.possible.delete(key)
    else possible.suspended = rule.effect === 'suspend'
  }
}

/** The document that the new action answers. */
function aboutWhich(state: CaseState, buc: BucDefinition, rule: Rule, document: Happened): string | undefined {
  if (rule.action !== 'DOC_CREATE' && rule.action !== 'DOC_CREATE_REPLY' && rule.action !== 'DOC_RECEIVE_REPLY') return undefined
  if (rule.sameParent) return document.relatedSetId
  if (rule.action !== 'DOC_CREATE') return document.setId
  return rule.sed !== undefined && state.role !== undefined && isOnlyAnAnswer(buc, state.role, rule.sed)
    ? nearestQuestion(state, buc, rule.sed, document)
    : undefined
}

/** A document that the other side awaits as a reply only is one, also where a rule opens it as a document of its own (A004 once more). */
function isOnlyAnAnswer(buc: BucDefinition, role: BucRole, sed: string): boolean {
  const awaited = rulesOf(buc, role === 'caseOwner' ? 'counterparty' : 'caseOwner').filter((rule) => rule.sed === sed)
  return awaited.some((rule) => rule.action === 'DOC_RECEIVE_REPLY') && !awaited.some((rule) => rule.action === 'DOC_RECEIVE')
}

function nearestQuestion(state: CaseState, buc: BucDefinition, sed: string, document: Happened): string | undefined {
  const questions = repliedBy(buc, sed)
  for (let one: Happened | undefined = document; one !== undefined; ) {
    if (questions.includes(ruleType(one.type))) return one.setId
    one = one.relatedSetId === undefined ? undefined : state.documents.get(one.relatedSetId)
  }
  return undefined
}

const awaiting: readonly ActionKind[] = ['DOC_RECEIVE', 'DOC_RECEIVE_REPLY']

/** Whether a rule that ends or suspends means this action. `ANY` is all that this side may do; what it awaits stays, because the other may be sending it. */
function isMeant(state: CaseState, rule: Rule, possible: PossibleAction, document: Happened): boolean {
  const isAction =
    rule.action === 'ANY'
      ? !awaiting.includes(possible.action)
      : rule.action === possible.action || (rule.action === 'DOC_CREATE' && possible.action === 'DOC_CREATE_REPLY')
  if (!isAction || (rule.sed !== undefined && rule.sed !== 'ANY' && rule.sed !== possible.sed)) return false
  const answered = answeredBy(state, possible)
  if (rule.sameParent && answered !== document.relatedSetId) return false
  return !isOther(rule.targetParentType, parentTypeOf(state, answered))
}

/** The document that the action's document answers. */
function answeredBy(state: CaseState, { action, about }: PossibleAction): string | undefined {
  if (about === undefined || (action !== 'DOC_UPDATE' && action !== 'DOC_SEND')) return about
  return (state.documents.get(about) ?? state.drafts.get(about))?.relatedSetId
}

export function setAction(state: CaseState, possible: PossibleAction): void {
  state.possible.set(actionKey(possible.action, possible.sed, possible.about), possible)
}

export function actionKey(action: ActionKind, sed: string, about?: string): string {
  return about === undefined ? `${action} ${sed}` : `${action} ${sed} ${about}`
}

/** The possible action, if it is there and not suspended. */
export function findAction(state: CaseState, action: ActionKind, sed: string, about?: string): PossibleAction | undefined {
  const found = state.possible.get(actionKey(action, sed, about))
  return found === undefined || found.suspended ? undefined : found
}
