/** Two copies of one case in memory, and a network between them that a test may delay, double and reorder. For tests. */
import { err, type InstitutionId, institutionId, ok, type Result } from '@passerelle/kernel'
import { type ActionRequest, planDocument, planException } from '../domain/allowed-actions.ts'
import type { CaseEvent, DocumentRef, RecordedEvent, ReportedException } from '../domain/case-event.ts'
import type { CaseState } from '../domain/case-state.ts'
import { applyEvent, foldCase } from '../domain/fold-case.ts'
import type { CaseworkError } from '../errors.ts'

export const owner = institutionId('GR:1001')
export const other = institutionId('IT:2001')

export interface Party {
  readonly id: InstitutionId
  readonly events: RecordedEvent[]
  state: CaseState
}

export interface Packet {
  readonly from: InstitutionId
  readonly ref: DocumentRef
  /** Who has the owner's part, as the sender knows it. */
  readonly owner?: InstitutionId
  readonly exception?: ReportedException
}

let ids = 0
export const nextId = () => String(++ids).padStart(32, '0')

export function aParty(id: InstitutionId): Party {
  return { id, events: [], state: foldCase(id, []) }
}

export function record(party: Party, event: CaseEvent, at: Date): void {
  const recorded = { seq: party.events.length + 1, at: at.toISOString(), event }
  party.events.push(recorded)
  applyEvent(party.state, recorded)
}

export function anOwnersCase(at: Date): Party {
  const party = aParty(owner)
  record(
    party,
    {
      kind: 'case-opened',
      requestId: 'open',
      bucType: 'LA_BUC_04',
      institution: { id: owner },
      counterparties: [{ id: other }],
      protectedPerson: false,
    },
    at,
  )
  return party
}

export function act(party: Party, request: ActionRequest, at: Date): Result<Packet, CaseworkError> {
  const planned = planDocument(party.state, request, { identifier: nextId(), setId: nextId() }, at)
  if (!planned.ok) return err(planned.error)
  const ref = { ...planned.value, digest: `digest ${planned.value.identifier}` }
  record(party, { kind: 'document-sent', requestId: ref.identifier, document: ref }, at)
  return ok({ from: party.id, ref })
}

/** Takes a packet in and gives back the X050 packets that answer it. */
export function deliver(party: Party, packet: Packet, at: Date, valid = true): readonly Packet[] {
  const { ref, from, exception } = packet
  if (party.state.messages.get(ref.identifier)?.ref.digest === ref.digest) return []
  record(
    party,
    {
      kind: 'message-received',
      key: ref.identifier,
      document: packet.owner === party.id && ref.action === 'Start' ? { ...ref, receivedAs: 'caseOwner' } : ref,
      from,
      messageId: `as4 ${ref.identifier}`,
      valid,
      ...(exception === undefined ? {} : { exception }),
    },
    at,
  )
  return [...party.state.messages.values()]
    .filter((one) => one.outcome === 'refused' && !one.answered && one.ref.type !== 'X050' && one.direction === 'in')
    .map((one) => {
      const planned = planException(party.state, one, { identifier: nextId(), setId: nextId() }, at)
      const x050 = { ...planned, digest: `digest ${planned.identifier}` }
      record(party, { kind: 'document-sent', requestId: `x050 ${one.key}`, document: x050, answers: one.key }, at)
      return { from: party.id, ref: x050, exception: { code: '05', version: one.ref.version } }
    })
}

/** What both sides must agree on: every document with its versions and whether it stands, and whether the case is open. */
export function agreement(state: CaseState) {
  return {
    status: state.status,
    bucType: state.bucType,
    documents: [...state.documents.values()]
      .filter((document) => document.type !== 'X050')
      .map(({ setId, type, status, versions }) => ({
        setId,
        type,
        isCancelled: status === 'cancelled',
        versions: versions.map(({ version, digest }) => `${version} ${digest}`),
      }))
      .sort((a, b) => a.setId.localeCompare(b.setId)),
  }
}
