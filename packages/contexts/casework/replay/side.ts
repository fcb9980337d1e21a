/** One side of a replayed case: its own copy, folded from its own events by the engine that the institutions run, and nothing else. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Rule } from '@passerelle/vocabulary'
import { planException } from '../domain/allowed-actions.ts'
import type { CaseEvent, DocumentRef, RecordedEvent, ReportedException } from '../domain/case-event.ts'
import { type CaseState, emptyCase } from '../domain/case-state.ts'
import { applyEvent } from '../domain/fold-case.ts'
import { refusals } from '../errors.ts'

export interface Side {
  readonly id: InstitutionId
  readonly state: CaseState
  readonly events: RecordedEvent[]
  readonly applied: Set<Rule>
}

/** A message under way. */
export interface Sent {
  readonly from: InstitutionId
  readonly ref: DocumentRef
  readonly exception?: ReportedException
}

export function aSide(id: InstitutionId): Side {
  const applied = new Set<Rule>()
  return { id, state: { ...emptyCase(id), applied }, events: [], applied }
}

export function record(side: Side, event: CaseEvent, at: Date): void {
  const recorded = { seq: side.events.length + 1, at: at.toISOString(), event }
  side.events.push(recorded)
  applyEvent(side.state, recorded)
}

/** @returns the X050 that answer what the rules refuse */
export function receive(side: Side, { from, ref, exception }: Sent, at: Date, nextId: () => string): readonly Sent[] {
  record(
    side,
    {
      kind: 'message-received',
      key: ref.identifier,
      document: ref,
      from,
      messageId: `message ${ref.identifier}`,
      valid: true,
      ...(exception === undefined ? {} : { exception }),
    },
    at,
  )
  const refused = [...side.state.messages.values()].filter(
    (one) => one.direction === 'in' && one.outcome === 'refused' && !one.answered && one.ref.type !== 'X050',
  )
  return refused.map((one) => {
    const planned = planException(side.state, one, { identifier: nextId(), setId: nextId() }, at)
    const x050 = { ...planned, digest: planned.identifier }
    record(side, { kind: 'document-sent', requestId: x050.identifier, document: x050, answers: one.key }, at)
    const code = one.refusal === undefined ? '05' : refusals[one.refusal]
    return { from: side.id, ref: x050, exception: { code, version: one.ref.version } }
  })
}
