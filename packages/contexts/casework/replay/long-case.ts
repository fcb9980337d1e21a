/** A case of a given length, for figures: two sides take turns at whatever is offered, in an order that is the same each time. Nothing is closed or withdrawn. */
import { institutionId } from '@passerelle/kernel'
import type { BucDefinition } from '@passerelle/vocabulary'
import { listAllowedActions, planDocument } from '../domain/allowed-actions.ts'
import type { RecordedEvent } from '../domain/case-event.ts'
import { aSide, receive, record, type Side } from './side.ts'

export interface LongCase {
  /** Of each side, the owner's first. */
  readonly events: readonly (readonly RecordedEvent[])[]
  /** Documents offered, planned, recorded, and taken by the other side. */
  readonly steps: number
}

const left = new Set(['X001', 'X002', 'X005', 'X006', 'X007', 'X008'])

/** @param length events in the owner's copy; fewer where nothing is offered any more */
export function playLongCase(buc: BucDefinition, length: number): LongCase {
  const [owner, other] = [aSide(institutionId('GR:1001')), aSide(institutionId('IT:2001'))]
  let [now, ids, steps] = [Date.parse('2026-01-12T09:00:00Z'), 0, 0]
  const nextId = () => String(++ids).padStart(32, '0')
  record(
    owner,
    {
      kind: 'case-opened',
      requestId: 'open',
      bucType: buc.id,
      institution: { id: owner.id },
      counterparties: [{ id: other.id }],
      protectedPerson: false,
    },
    new Date(now),
  )
  for (let waiting = 0; owner.events.length < length && waiting < 2; now += 60_000) {
    const [side, receiver] = (steps + waiting) % 2 === 0 ? [owner, other] : [other, owner]
    if (step(side, receiver, steps, new Date(now), nextId)) [steps, waiting] = [steps + 1, 0]
    else waiting += 1
  }
  return { events: [owner.events, other.events], steps }
}

function step(side: Side, receiver: Side, turn: number, at: Date, nextId: () => string): boolean {
  const offered = listAllowedActions(side.state, at).filter(
    ({ documentType, availableFrom, action }) => availableFrom === undefined && !left.has(documentType) && action !== 'delete-draft',
  )
  const action = offered[(turn * 7919) % Math.max(1, offered.length)]
  const planned = action === undefined ? undefined : planDocument(side.state, action, { identifier: nextId(), setId: nextId() }, at)
  if (planned === undefined || !planned.ok) return false
  const ref = { ...planned.value, digest: planned.value.identifier }
  record(side, { kind: 'document-sent', requestId: ref.identifier, document: ref }, at)
  receive(receiver, { from: side.id, ref }, at, nextId)
  return true
}
