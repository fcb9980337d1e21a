/** One walk through a use case: moves are chosen, made, and carried to everybody at once and in order; time passes where nothing else is left. */
import { type InstitutionId, institutionId } from '@passerelle/kernel'
import { type BucDefinition, bucConditions } from '@passerelle/vocabulary'
import { listCaseActions, listOwedCopies, planDocument, planDraft } from '../domain/allowed-actions.ts'
import type { DocumentRef } from '../domain/case-event.ts'
import { listDisagreements } from './agreement.ts'
import { chooseMove, type Memory, type Move } from './choose-move.ts'
import { aSide, receive, record, type Sent, type Side } from './side.ts'

export type StepKind = 'send' | 'reply' | 'update' | 'draft' | 'delete-draft' | 'wait' | 'close-here' | 'archive' | 'exception' | 'copy'

export interface ReplayStep {
  /** From 1; what a later step names when it is about this one. */
  readonly number: number
  /** Whole days since the case began. */
  readonly day: number
  readonly kind: StepKind
  readonly by?: InstitutionId
  readonly to?: readonly InstitutionId[]
  readonly document?: string
  readonly version?: number
  /** The step that sent the document which this one answers or is about. */
  readonly about?: number
  /** What time has opened. */
  readonly opens?: readonly string[]
  /** Of an X050. */
  readonly code?: string
}

export interface Walk {
  readonly sides: readonly Side[]
  readonly steps: readonly ReplayStep[]
  readonly disagreements: readonly string[]
}

const owner = institutionId('GR:1001')
const counterparty = institutionId('IT:2001')
const third = institutionId('ES:4001')
const newcomer = institutionId('DE:5001')
const longest = 400
const day = 86_400_000

interface Walking {
  readonly memory: Memory
  readonly turn: number
  readonly here: Map<string, number>
  readonly sides: Map<InstitutionId, Side>
  readonly steps: ReplayStep[]
  /** Set id → the step that sent it first. */
  readonly stepOf: Map<string, number>
  /** What was offered and then refused. */
  readonly faults: string[]
  readonly begun: number
  now: number
  ids: number
}

/** @param turn which walk it is: each takes another order, and where several may take part every other walk has three sides */
export function walk(memory: Memory, turn: number): Walk {
  const { buc } = memory
  const others = buc.participants === 'multilateral' && turn % 2 === 1 ? [counterparty, third] : [counterparty]
  const begun = Date.parse('2026-01-12T09:00:00Z')
  const walking: Walking = {
    memory,
    turn,
    here: new Map(),
    sides: new Map([owner, ...others].map((id) => [id, aSide(id)])),
    steps: [],
    stepOf: new Map(),
    faults: [],
    begun,
    now: begun,
    ids: 0,
  }
  open(walking, buc, others)
  while (walking.steps.length < longest && step(walking)) walking.now += 60_000
  const sides = [...walking.sides.values()]
  const disagreements = [...walking.faults, ...listDisagreements(sides.map(({ state }) => state))]
  endCopies(walking)
  return { sides, steps: walking.steps, disagreements }
}

function open({ sides, now }: Walking, buc: BucDefinition, others: readonly InstitutionId[]): void {
  const side = sides.get(owner)
  if (side === undefined) throw new Error('a case without an owner')
  record(
    side,
    {
      kind: 'case-opened',
      requestId: 'open',
      bucType: buc.id,
      institution: { id: owner },
      counterparties: others.map((id) => ({ id })),
      protectedPerson: false,
    },
    new Date(now),
  )
}

/** @returns whether anything was left to do */
function step(walking: Walking): boolean {
  const { memory, sides } = walking
  const all = [...sides.values()]
  const move = chooseMove(walking, all, new Date(walking.now))
  if (move === undefined) return false
  const { availableFrom } = move.action
  if (availableFrom === undefined) make(walking, move)
  else wait(walking, Date.parse(availableFrom))
  for (const side of all) for (const rule of side.applied) memory.applied.add(rule)
  return true
}

function wait(walking: Walking, until: number): void {
  const opens = [...walking.sides.values()].flatMap(({ state }) =>
    [...state.possible.values()].flatMap(({ sed, availableFrom }) => {
      const from = availableFrom === undefined ? 0 : Date.parse(availableFrom)
      return from > walking.now && from <= until ? [sed] : []
    }),
  )
  walking.now = until
  add(walking, { kind: 'wait', opens: [...new Set(opens)] })
}

function make(walking: Walking, move: Move): void {
  const { side, action, asDraft, key } = move
  const { memory, here } = walking
  for (const made of [memory.made, here]) made.set(key, (made.get(key) ?? 0) + 1)
  const at = new Date(walking.now)
  if (action.action === 'delete-draft') {
    record(side, { kind: 'draft-deleted', requestId: nextId(walking), setId: action.documentId ?? '' }, at)
    add(walking, { kind: 'delete-draft', by: side.id, document: action.documentType })
    return
  }
  if (asDraft) {
    const draft = planDraft(side.state, action, nextId(walking), at)
    if (!draft.ok) {
      fault(walking, move, draft.error.code)
      return
    }
    record(side, { kind: 'draft-begun', requestId: nextId(walking), draft: draft.value }, at)
    add(walking, { kind: 'draft', by: side.id, document: action.documentType, ...about(walking, action.documentId) })
    return
  }
  const change = changeOf(walking, move)
  const ids = { identifier: nextId(walking), setId: nextId(walking) }
  const planned = planDocument(side.state, change === undefined ? action : { ...action, change }, ids, at)
  if (!planned.ok) {
    fault(walking, move, planned.error.code)
    return
  }
  const ref = { ...planned.value, ...factsOf(memory, action.documentType), digest: ids.identifier }
  record(side, { kind: 'document-sent', requestId: ref.identifier, document: ref }, at)
  const kind = action.action === 'update' ? 'update' : ref.relatedSetId === undefined ? 'send' : 'reply'
  carry(walking, { from: side.id, ref }, kind)
}

function fault({ faults }: Walking, { side, key }: Move, code: string): void {
  faults.push(`${side.id} was offered ${key} and then refused it: ${code}`)
}

/** Somebody comes by X005 and goes by X006, where several take part; elsewhere nobody comes or goes. */
function changeOf({ memory, sides }: Walking, { side, action }: Move) {
  if (memory.buc.participants !== 'multilateral') return undefined
  const here = side.state.counterparties.some(({ id }) => id === newcomer)
  if (action.documentType === 'X005' && !here && !sides.has(newcomer)) return { added: { id: newcomer } }
  const mayRemove = side.state.role === 'caseOwner' || !memory.buc.removeMeOnly || side.id === newcomer
  return action.documentType === 'X006' && here && mayRemove ? { removed: newcomer } : undefined
}

function carry(walking: Walking, first: Sent, kind: StepKind): void {
  const underWay: { readonly sent: Sent; readonly kind: StepKind }[] = [{ sent: first, kind }]
  for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) {
    const { sent } = next
    const { ref, exception } = sent
    add(walking, {
      kind: next.kind,
      by: sent.from,
      to: ref.receivers,
      document: ref.type,
      version: ref.version,
      ...about(walking, ref.relatedSetId),
      ...(exception === undefined ? {} : { code: exception.code }),
    })
    if (!walking.stepOf.has(ref.setId)) walking.stepOf.set(ref.setId, walking.steps.length)
    for (const id of ref.receivers) {
      const side = walking.sides.get(id) ?? aSide(id)
      walking.sides.set(id, side)
      const answers = receive(side, sent, new Date(walking.now), () => nextId(walking))
      underWay.push(...answers.map((answer) => ({ sent: answer, kind: 'exception' as const })))
    }
    underWay.push(...[...walking.sides.values()].flatMap((side) => copiesOwed(walking, side)))
  }
}

function copiesOwed(walking: Walking, side: Side) {
  return listOwedCopies(side.state).map(({ of, planned }) => {
    const ref: DocumentRef = { ...planned, identifier: nextId(walking) }
    record(side, { kind: 'document-sent', requestId: ref.identifier, document: ref, copyOf: of }, new Date(walking.now))
    return { sent: { from: side.id, ref }, kind: 'copy' as const }
  })
}

/** What concerns one copy alone, at the very end. */
function endCopies(walking: Walking): void {
  for (const side of walking.sides.values())
    for (const wanted of ['close-here', 'archive'] as const) {
      if (!listCaseActions(side.state).includes(wanted)) continue
      const kind = wanted === 'archive' ? ('archived' as const) : ('closed-here' as const)
      record(side, { kind, requestId: nextId(walking) }, new Date(walking.now))
      add(walking, { kind: wanted, by: side.id })
    }
}

const fields = Object.values(bucConditions).flatMap(({ looksAt }) =>
  (looksAt as readonly ('case' | { readonly sed: string; readonly field?: string; readonly as?: string })[]).flatMap((one) =>
    one === 'case' || one.field === undefined ? [] : [[one.sed, one.field, one.as === 'codes'] as const],
  ),
)

/** What a content says where a rule asks: yes, no and nothing in turns; of codes the first, the second and none. */
function factsOf({ made }: Memory, type: string): Pick<DocumentRef, 'facts'> {
  const own =
    type === 'X004' ? [['X004', 'DecisionReopenCase.decisionReopenCaseIndicator', false] as const] : fields.filter(([sed]) => sed === type)
  if (own.length === 0) return {}
  const times = [...made].reduce((sum, [key, count]) => (key.split(' ')[2] === type ? sum + count : sum), 0)
  if (times % 3 === 0 && type !== 'X004') return {}
  const isFirst = type === 'X004' || times % 3 === 1
  return { facts: Object.fromEntries(own.map(([, field, isCoded]) => [field, isCoded ? [isFirst ? '01' : '02'] : isFirst])) }
}

function about({ stepOf }: Walking, setId: string | undefined): { readonly about?: number } {
  const number = setId === undefined ? undefined : stepOf.get(setId)
  return number === undefined ? {} : { about: number }
}

function add(walking: Walking, step: Omit<ReplayStep, 'number' | 'day'>): void {
  const { steps, now, begun } = walking
  steps.push({ number: steps.length + 1, day: Math.floor((now - begun) / day), ...step })
}

const nextId = (walking: Walking) => String(++walking.ids).padStart(32, '0')
