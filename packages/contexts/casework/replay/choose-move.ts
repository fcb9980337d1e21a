/**
 * What a replay does next: what lets a rule apply that has not applied yet, then what was never done, then what leads there.
 * What ends things (departures, the closing) comes last, so that nothing is cut off before it was played.
 */
import { type BucDefinition, type BucRole, bucConditions, type EventKind, type Rule, rulesOf, traitsOf } from '@passerelle/vocabulary'
import { type AllowedAction, listAllowedActions } from '../domain/allowed-actions.ts'
import type { CaseState } from '../domain/case-state.ts'
import { ruleType } from '../domain/possible-actions.ts'
import type { Side } from './side.ts'

export interface Move {
  readonly side: Side
  readonly action: AllowedAction
  /** Only begun: a draft, which is deleted again. */
  readonly asDraft: boolean
  /** `role action type about-type`: what counts as doing the same again. */
  readonly key: string
}

/** What all walks through a use case have seen together. */
export interface Memory {
  readonly buc: BucDefinition
  readonly applied: Set<Rule>
  /** Keys of moves that were offered, and how often each was made. */
  readonly offered: Set<string>
  readonly made: Map<string, number>
}

export interface Choosing {
  readonly memory: Memory
  /** How often each move was made in this walk. */
  readonly here: ReadonlyMap<string, number>
  /** Another number, another order among what is worth the same. */
  readonly turn: number
}

const roles = ['caseOwner', 'counterparty'] as const satisfies readonly BucRole[]

/** @returns the best of what may be done now, or else of what opens later; nothing where nothing is worth doing */
export function chooseMove(choosing: Choosing, sides: readonly Side[], now: Date): Move | undefined {
  const wanted = whatIsWanted(choosing.memory)
  const best: { now?: Move; later?: Move } = {}
  const most = { now: 0, later: 0 }
  let order = choosing.turn
  for (const move of listMoves(choosing.memory, sides, now)) {
    const when = move.action.availableFrom === undefined ? 'now' : 'later'
    order = (order * 7919 + 17) % 9973
    const worth = worthOf(move, choosing, wanted)
    if (worth === 0) continue
    const placed = worth + (choosing.turn === 0 ? 0 : order / 20_000)
    if (placed > most[when]) [best[when], most[when]] = [move, placed]
  }
  // Time passes before anything ends, and before something is done once more only to see where it leads.
  return most.later > 0 && most.now < worthDoing ? best.later : (best.now ?? best.later)
}

function listMoves(memory: Memory, sides: readonly Side[], now: Date): readonly Move[] {
  return sides.flatMap((side) => {
    const { role } = side.state
    if (role === undefined) return []
    return listAllowedActions(side.state, now).flatMap((action): readonly Move[] => {
      const { documentType, documentId } = action
      // A draft is begun to be deleted; whatever is sent is sent at once.
      if (action.action === 'send' && documentId !== undefined) return []
      const about = documentId === undefined ? '-' : (typeOf(side.state, documentId) ?? '-')
      const move = (asDraft: boolean): Move => ({
        side,
        action,
        asDraft,
        key: [role, asDraft ? 'draft' : action.action, ruleType(documentType), about].join(' '),
      })
      if (action.action === 'delete-draft') return [move(false)]
      const now = move(false)
      memory.offered.add(now.key)
      const mayBegin = action.action === 'send' || action.action === 'reply'
      return mayBegin && waitsForDeletion(memory, role, documentType, about) ? [now, move(true)] : [now]
    })
  })
}

function typeOf(state: CaseState, id: string): string | undefined {
  const type = state.documents.get(id)?.type ?? state.drafts.get(id)?.type
  return type === undefined ? undefined : ruleType(type)
}

const waitsForDeletion = ({ buc, applied }: Memory, role: BucRole, type: string, about: string) =>
  rulesOf(buc, role).some(
    (rule) =>
      rule.on === 'DOC_DELETE' && rule.onSed === ruleType(type) && !applied.has(rule) && fits(rule, about === '-' ? undefined : about),
  )

/** What ends something, in the order in which it is tried. */
const last = ['X006', 'X007', 'X001']
/** What ends something, and what follows an ending. */
const ending: ReadonlySet<string> = new Set([...last, 'X002', 'X003', 'X004'])
const tries = 3
const worthDoing = 500

function worthOf(move: Move, { memory, here: madeHere }: Choosing, wanted: Wanted): number {
  const { key, action, asDraft } = move
  if (action.action === 'delete-draft') return 100_000
  const type = ruleType(action.documentType)
  const here = madeHere.get(key) ?? 0
  if (asDraft) return here < tries ? 10_001 : 0
  if (here === 1 && action.action !== 'update' && wanted.counted.has(type)) return 50_000
  const gain = here < tries ? gainOf(move, memory.buc, wanted.waiting) : 0
  const place = last.indexOf(type)
  if (gain > 0) return (place < 0 ? 10_000 : 10) + gain
  if (!memory.made.has(key)) return place >= 0 ? 1 - place / 10 : action.action === 'invalidate' ? worthDoing : 2000
  if (action.action === 'update' || place >= 0 || here >= 2 * tries) return 0
  const distance = wanted.distance.get(type)
  if (distance !== undefined) return Math.max(1, 400 - 40 * distance - 5 * here)
  return wanted.beforeEnding.has(type) ? 0.5 : 0
}

/** How many rules that never applied this could let apply: those of its sender and those of its receivers. */
function gainOf({ side: { state }, action }: Move, buc: BucDefinition, waiting: Wanted['waiting']): number {
  const { role } = state
  if (role === undefined) return 0
  const receiving = roles.filter((one) => one !== role || (buc.participants === 'multilateral' && one === 'counterparty'))
  const count = (whose: readonly BucRole[], on: EventKind, sed: string, parent: string | undefined) =>
    whose.reduce((sum, one) => sum + waiting[one].filter((rule) => rule.on === on && rule.onSed === sed && fits(rule, parent)).length, 0)
  const type = ruleType(action.documentType)
  const target = action.documentId === undefined ? undefined : state.documents.get(action.documentId)
  const targetParent = target?.relatedSetId === undefined ? undefined : typeOf(state, target.relatedSetId)
  if (action.action === 'update') return count(receiving, 'DOC_UPDATE_RECEIVE', type, targetParent)
  const parent = target === undefined ? undefined : ruleType(target.type)
  const chooses = traitsOf(buc, role, type).includes('hasParticipantSelection')
  const sent =
    count([role], 'DOC_CREATE', type, parent) +
    count([role], 'DOC_SEND', type, parent) +
    (chooses ? count([role], 'DOC_SEND_PARTICIPANTS', type, parent) : 0) +
    count(receiving, 'DOC_RECEIVE', type, parent)
  if (type !== 'X008' || parent === undefined) return sent
  return sent + count([role], 'DOC_CANCEL', parent, targetParent) + count(receiving, 'DOC_CANCEL_RECEIVE', parent, targetParent)
}

function fits(rule: Rule, parent: string | undefined): boolean {
  if (rule.sameParent && parent === undefined) return false
  if (rule.ownParentType === undefined || rule.ownParentType === 'ANY') return true
  return rule.ownParentType === 'NONE' ? parent === undefined : rule.ownParentType === parent
}

interface Wanted {
  /** The rules that never applied. */
  readonly waiting: Readonly<Record<BucRole, readonly Rule[]>>
  /** Documents from which one is reached that a rule waits for or that something undone is about, and over how many others. */
  readonly distance: ReadonlyMap<string, number>
  /** The same for what is about an ending, which comes by itself once the case has begun. */
  readonly beforeEnding: ReadonlyMap<string, number>
  /** Documents that a condition which never held counts: one may be too few. */
  readonly counted: ReadonlySet<string>
}

function whatIsWanted({ buc, applied, offered, made }: Memory): Wanted {
  const rules = roles.flatMap((role) => rulesOf(buc, role))
  const waitingOf = (role: BucRole) => rulesOf(buc, role).filter((rule) => !applied.has(rule))
  const waiting = { caseOwner: waitingOf('caseOwner'), counterparty: waitingOf('counterparty') }
  const all = [...waiting.caseOwner, ...waiting.counterparty]
  const undone = [...offered].filter((key) => !made.has(key)).map((key) => key.split(' '))
  const targets = [...all.map(({ onSed }) => onSed), ...undone.map(([, , type = '', about = '-']) => (about === '-' ? type : about))]
  const opening = rules.filter(({ effect, action }) => effect === 'create' && (action === 'DOC_CREATE' || action === 'DOC_CREATE_REPLY'))
  const counted = all.flatMap(({ condition, onSed }) => {
    if (condition === undefined) return []
    const looksAt: readonly ('case' | { readonly sed: string; readonly field?: string })[] = bucConditions[condition].looksAt
    if (!looksAt.includes('case')) return []
    return looksAt.flatMap((one) => (one === 'case' || one.field !== undefined || one.sed === onSed ? [] : [one.sed]))
  })
  return {
    waiting,
    distance: distancesTo(
      targets.filter((sed) => !ending.has(sed)),
      opening.filter(({ sed }) => !ending.has(sed ?? '')),
    ),
    beforeEnding: distancesTo(
      targets.filter((sed) => ending.has(sed)),
      opening,
    ),
    counted: new Set(counted),
  }
}

function distancesTo(targets: readonly string[], opening: readonly Rule[]): ReadonlyMap<string, number> {
  const distance = new Map(targets.map((sed) => [sed, 0]))
  for (let round = 1; round < 12; round++)
    for (const { onSed, sed } of opening)
      if (sed !== undefined && distance.get(sed) === round - 1 && !distance.has(onSed)) distance.set(onSed, round)
  return distance
}
