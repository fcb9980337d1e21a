/** Loads a case by folding its events, and appends to it. Writers of one case wait for each other; the primary key catches whoever does not. */
import type { InstitutionId } from '@passerelle/kernel'
import { json, type Tx } from '@passerelle/platform'
import type { KeptElement, VocabularyError } from '@passerelle/vocabulary'
import { sql } from 'kysely'
import { placeOfPerson } from '../domain/carried-content.ts'
import type { CaseEvent, DocumentRef, RecordedEvent } from '../domain/case-event.ts'
import type { CaseMessage, CaseState } from '../domain/case-state.ts'
import { type DeadlineView, listDeadlines } from '../domain/deadlines.ts'
import { applyEvent, foldCase } from '../domain/fold-case.ts'
import { nameOfSubject, type Subject, subjectOf } from '../domain/subject.ts'
import { tables } from './tables.ts'

export interface CaseKey {
  readonly institutionId: InstitutionId
  readonly caseId: string
}

/** The case as it is now; until the transaction ends nobody else writes to it. */
export async function loadCaseForUpdate(tx: Tx, key: CaseKey): Promise<CaseState> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`casework ${key.institutionId} ${key.caseId}`}, 0))`.execute(tx)
  return loadCase(tx, key)
}

export async function loadCase(tx: Tx, key: CaseKey): Promise<CaseState> {
  return foldCase(key.institutionId, await loadEvents(tx, key))
}

export async function loadEvents(tx: Tx, { institutionId, caseId }: CaseKey): Promise<readonly RecordedEvent[]> {
  const rows = await tables(tx)
    .selectFrom('casework.events')
    .select(['seq', 'at', 'event'])
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, at, event }) => ({ seq, at: at.toISOString(), event }))
}

/** Adds one event to the stored case and to the state in hand. */
export async function appendEvent(tx: Tx, key: CaseKey, state: CaseState, event: CaseEvent, now: Date): Promise<void> {
  const seq = state.version + 1
  await tables(tx)
    .insertInto('casework.events')
    .values({ institution_id: key.institutionId, case_id: key.caseId, seq, at: now, event: json(event) })
    .execute()
  applyEvent(state, { seq, at: now.toISOString(), event })
}

export interface StoredContent {
  readonly key: string
  readonly document: DocumentRef
  readonly direction: 'in' | 'out'
  readonly content: object | undefined
  readonly kept: readonly KeptElement[]
  readonly problems: readonly VocabularyError[]
  readonly xml: string
}

export async function storeContent(tx: Tx, key: CaseKey, stored: StoredContent, now: Date): Promise<void> {
  await tables(tx)
    .insertInto('casework.documents')
    .values({
      institution_id: key.institutionId,
      case_id: key.caseId,
      message_key: stored.key,
      set_id: stored.document.setId,
      version: stored.document.version,
      document_type: stored.document.type,
      direction: stored.direction,
      at: now,
      content: stored.content === undefined ? null : json(stored.content),
      kept: json(stored.kept),
      problems: json(stored.problems),
      xml: stored.xml,
    })
    .execute()
}

export async function findContent(tx: Tx, { institutionId, caseId }: CaseKey, messageKey: string) {
  return tables(tx)
    .selectFrom('casework.documents')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('message_key', '=', messageKey)
    .executeTakeFirst()
}

/** Brings the list entry of the case up to its state. Whom the case is about its documents say. */
export async function projectCase(tx: Tx, key: CaseKey, state: CaseState, now: Date): Promise<void> {
  const subject = await findCaseSubject(tx, key, state)
  const open = listDeadlines(state, now).filter((one) => one.state !== 'met' && one.endedOn === undefined)
  const entry = {
    version: state.version,
    buc_type: state.bucType ?? null,
    role: state.role ?? null,
    counterparty: state.counterparties[0]?.id ?? null,
    state: state.status,
    subject: subject === undefined ? null : nameOfSubject(subject),
    held: has(state, 'held'),
    refused: has(state, 'refused'),
    last_event_at: now,
    last_event: state.timeline.at(-1)?.kind ?? '',
    deadlines: json(open),
    next_due: earliest(open),
    next_own_due: earliest(open.filter(({ by }) => by !== 'other')),
  }
  await tables(tx)
    .insertInto('casework.cases')
    .values({ institution_id: key.institutionId, case_id: key.caseId, opened_at: now, ...entry })
    .onConflict((conflict) => conflict.columns(['institution_id', 'case_id']).doUpdateSet(entry))
    .execute()
}

const earliest = (deadlines: readonly DeadlineView[]): string | null => deadlines.map(({ due }): string => due).sort()[0] ?? null

function has(state: CaseState, outcome: CaseMessage['outcome']): boolean {
  return [...state.messages.values()].some((message) => message.outcome === outcome)
}

/** Of the document that started the case, in its newest version; otherwise of the first after it that says so. */
export async function findCaseSubject(tx: Tx, key: CaseKey, state: CaseState): Promise<Subject | undefined> {
  for (const { type, versions } of state.documents.values()) {
    const newest = versions.at(-1)
    if (newest === undefined || placeOfPerson(type, state.model) === undefined) continue
    const subject = subjectOf(type, (await findContent(tx, key, newest.key))?.content, state.model)
    if (subject !== undefined) return subject
  }
  return undefined
}
