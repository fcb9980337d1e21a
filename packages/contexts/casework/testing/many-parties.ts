/** Several copies of one case in memory and a network between them that delays, doubles, reorders, and loses what is then sent again. For tests. */
import { type InstitutionId, institutionId } from '@passerelle/kernel'
import { type BucDefinition, bucConditions, startersOf } from '@passerelle/vocabulary'
import {
  type ActionRequest,
  type AllowedAction,
  listAllowedActions,
  listOwedCopies,
  planDocument,
  planDraft,
} from '../domain/allowed-actions.ts'
import type { DocumentRef } from '../domain/case-event.ts'
import { ruleType } from '../domain/possible-actions.ts'
import { NaiveRules } from './naive-rules.ts'
import { aParty, deliver, nextId, owner, type Packet, type Party, record } from './two-parties.ts'

export interface Player {
  readonly party: Party
  oracle?: NaiveRules
  /** Timeline entries that the oracle has read. */
  read: number
  /** Something happened since it was judged. */
  isChanged?: boolean
}

export interface Table {
  readonly buc: BucDefinition
  readonly players: Map<InstitutionId, Player>
  readonly underWay: { readonly to: InstitutionId; readonly packet: Packet }[]
  now: number
  /** A walk has one kind: who is removed while it forwards its part may leave a successor of whom not all know. */
  readonly changes: 'removals' | 'forwardings'
}

export const newcomer = institutionId('DE:5001')
/** Who may take over whose part. */
export const successors: ReadonlyMap<InstitutionId, readonly InstitutionId[]> = new Map(
  (
    [
      [owner, ['GR:1002', 'GR:1003']],
      [institutionId('GR:1002'), ['GR:1003']],
      [institutionId('IT:2001'), ['IT:2002']],
      [institutionId('ES:4001'), ['ES:4002']],
    ] as const
  ).map(([from, to]) => [from, to.map(institutionId)]),
)
const counterparties = { bilateral: ['IT:2001'], multilateral: ['IT:2001', 'ES:4001'] } as const

export function aTable(buc: BucDefinition, changes: Table['changes'] = 'removals'): Table {
  const others = counterparties[buc.participants].map(institutionId)
  const players = new Map(
    [owner, ...others, newcomer, ...new Set([...successors.values()].flat())].map((id) => [id, { party: aParty(id), read: 0 } as Player]),
  )
  const table: Table = { buc, players, underWay: [], changes, now: Date.parse('2026-01-10T09:00:00Z') }
  const first = players.get(owner)
  if (first === undefined) throw new Error('no owner')
  record(
    first.party,
    {
      kind: 'case-opened',
      requestId: 'open',
      bucType: buc.id,
      institution: { id: owner },
      counterparties: others.map((id) => ({ id })),
      protectedPerson: false,
    },
    new Date(table.now),
  )
  return table
}

/** Numbers that decide everything, so that a failure is found again and made small. */
export class Choices {
  private at = 0
  private readonly numbers: readonly number[]
  constructor(numbers: readonly number[]) {
    this.numbers = numbers
  }
  /** 0 to `below` − 1. */
  next(below: number): number {
    const value = this.numbers[this.at++ % this.numbers.length] ?? 0
    return below <= 1 ? 0 : value % below
  }
  pick<T>(of: readonly T[]): T | undefined {
    return of[this.next(of.length)]
  }
}

/** In minutes. */
const pauses = [1, 1, 1, 1, 1, 60, 60 * 24, 60 * 24 * 31]

export function takeStep(table: Table, choices: Choices): void {
  table.now += (choices.pick(pauses) ?? 1) * 60_000
  if (table.underWay.length > 0 && choices.next(5) < 2) deliverOne(table, choices)
  else {
    const player = choices.pick([...table.players.values()].filter(({ party }) => party.state.role !== undefined))
    if (player !== undefined) play(table, player, choices)
  }
}

export function deliverAll(table: Table, choices: Choices): void {
  for (let left = 4000; table.underWay.length > 0; left--) {
    if (left === 0) throw new Error('the network never comes to rest')
    table.now += 60_000
    deliverOne(table, choices)
  }
}

/** One of ten is doubled; one of ten is lost, and sent again later. */
function deliverOne(table: Table, choices: Choices): void {
  const index = choices.next(table.underWay.length)
  const [one] = table.underWay.splice(index, 1)
  if (one === undefined) return
  const fate = table.underWay.length > 200 ? 9 : choices.next(10)
  if (fate === 0) table.underWay.push(one)
  if (fate === 1 && table.underWay.length > 0) {
    table.underWay.push(one)
    return
  }
  const player = table.players.get(one.to)
  if (player === undefined) return
  const at = new Date(table.now)
  send(table, deliver(player.party, one.packet, at))
  sendOwed(table, player)
  observe(table, player)
}

function send(table: Table, packets: readonly Packet[]): void {
  for (const packet of packets) for (const to of packet.ref.receivers) table.underWay.push({ to, packet })
}

function sendOwed(table: Table, { party }: Player): void {
  for (const { of, planned } of listOwedCopies(party.state)) {
    const identifier = nextId()
    const ref = { ...planned, identifier, digest: planned.digest }
    record(party, { kind: 'document-sent', requestId: identifier, document: ref, copyOf: of }, new Date(table.now))
    send(table, [{ from: party.id, ref, ...ownerOf(party) }])
  }
}

const ownerOf = ({ state }: Party) => (state.ownerId === undefined ? {} : { owner: state.ownerId })

function play(table: Table, player: Player, choices: Choices): void {
  const { party } = player
  const offered = listAllowedActions(party.state, new Date(table.now)).filter((one) => one.availableFrom === undefined)
  const types = [...new Set(offered.map((one) => one.documentType))].filter((type) => type !== 'X001' || choices.next(6) === 0)
  const type = choices.pick(types)
  const action = choices.pick(offered.filter((one) => one.documentType === type))
  if (action === undefined) return
  perform(table, player, action, choices)
}

function perform(table: Table, player: Player, action: AllowedAction, choices: Choices): void {
  const { party } = player
  const at = new Date(table.now)
  if (action.action === 'delete-draft') {
    record(party, { kind: 'draft-deleted', requestId: nextId(), setId: action.documentId ?? '' }, at)
    observe(table, player)
    return
  }
  const request = requestOf(table, party, action, choices)
  if (request.change === undefined && choices.next(6) === 0) {
    const draft = planDraft(party.state, request, nextId(), at)
    if (draft.ok) {
      record(party, { kind: 'draft-begun', requestId: nextId(), draft: draft.value }, at)
      observe(table, player)
      return
    }
  }
  const planned = planDocument(party.state, request, { identifier: nextId(), setId: nextId() }, at)
  if (!planned.ok) {
    if (request.change !== undefined) return
    throw new Error(`${table.buc.id}: offered and refused: ${JSON.stringify(action)} ${planned.error.code}`)
  }
  const ref: DocumentRef = { ...planned.value, ...factsFor(action.documentType, choices), digest: `digest ${planned.value.identifier}` }
  record(party, { kind: 'document-sent', requestId: ref.identifier, document: ref }, at)
  send(table, [{ from: party.id, ref, ...ownerOf(party) }])
  sendOwed(table, player)
  observe(table, player)
}

function requestOf(table: Table, party: Party, action: AllowedAction, choices: Choices): ActionRequest {
  const others = party.state.counterparties.map(({ id }) => id)
  const chosen = action.mayChooseReceivers?.filter(() => choices.next(2) === 0) ?? []
  const removable = [party.id, ...others].filter((id) => id !== party.state.ownerId)
  const removed = choices.pick(removable)
  const change =
    action.documentType === 'X005' && !others.includes(newcomer) && party.id !== newcomer
      ? { added: { id: newcomer } }
      : action.documentType === 'X006' &&
          table.changes === 'removals' &&
          removed !== undefined &&
          table.buc.participants === 'multilateral' &&
          choices.next(2) === 0
        ? { removed }
        : table.changes === 'forwardings'
          ? forwardingOf(party, action, choices)
          : undefined
  return { ...action, ...(chosen.length === 0 ? {} : { receivers: chosen }), ...(change === undefined ? {} : { change }) }
}

function forwardingOf({ id, state }: Party, { documentType }: AllowedAction, choices: Choices): ActionRequest['change'] {
  const to = documentType === 'X007' && choices.next(2) === 0 ? choices.pick(successors.get(id) ?? []) : undefined
  return to === undefined || state.everyone.some((one) => one.id === to) ? undefined : { added: { id: to }, removed: id }
}

const fields = Object.values(bucConditions).flatMap(({ looksAt }) =>
  (looksAt as readonly ('case' | { readonly sed: string; readonly field?: string })[]).flatMap((one) =>
    one === 'case' || one.field === undefined ? [] : [[one.sed, one.field] as const],
  ),
)

function factsFor(type: string, choices: Choices): Pick<DocumentRef, 'facts'> {
  if (type === 'X004') return { facts: { 'DecisionReopenCase.decisionReopenCaseIndicator': choices.next(3) > 0 } }
  const own = fields.filter(([sed]) => sed === type)
  if (own.length === 0 || choices.next(3) === 0) return {}
  return { facts: Object.fromEntries(own.map(([, field]) => [field, choices.next(2) === 0])) }
}

/** Tells the oracle what has happened on this side, in the order in which it took effect. */
function observe(table: Table, player: Player): void {
  const { state } = player.party
  if (state.role === undefined) return
  player.oracle ??= new NaiveRules(table.buc, state.role, startersOf(table.buc))
  const { oracle } = player
  for (const entry of state.timeline.slice(player.read)) {
    const message = entry.key === undefined ? undefined : state.messages.get(entry.key)
    const id = entry.documentId ?? ''
    if (entry.kind === 'draft-begun' || entry.kind === 'draft-deleted') {
      const event = player.party.events.find(({ event }) => event.kind === 'draft-begun' && event.draft.setId === id)?.event
      if (event?.kind !== 'draft-begun') continue
      const { relatedSetId: parent } = event.draft
      const type = ruleType(event.draft.type)
      const draft = { id, type, ...(parent === undefined ? {} : { parent }) }
      if (entry.kind === 'draft-begun') oracle.begin(draft, entry.at)
      else oracle.dropDraft(draft, entry.at)
    }
    if (message === undefined || (entry.kind !== 'document-sent' && entry.kind !== 'document-received') || message.ref.type === 'X050')
      continue
    const { ref } = message
    oracle.pass({
      id: ref.setId,
      type: ruleType(ref.type),
      isMine: entry.kind === 'document-sent' || state.documents.get(ref.setId)?.isOurs === true,
      version: ref.version,
      at: entry.at,
      ...(ref.relatedSetId === undefined ? {} : { parent: ref.relatedSetId }),
      wasDraft: player.party.events.some(({ event }) => event.kind === 'draft-begun' && event.draft.setId === ref.setId),
    })
  }
  player.read = state.timeline.length
  player.isChanged = true
}
