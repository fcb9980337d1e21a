/** Contents of drafts. Unlike everything else of a case they change and go; the events say only that a draft was begun and given up. */
import type { InstitutionId } from '@passerelle/kernel'
import { json, type Tx } from '@passerelle/platform'
import type { CaseKey } from './case-store.ts'
import { tables } from './tables.ts'

export interface StoredDraft {
  readonly id: string
  readonly documentType: string
  readonly content: object
  readonly attachments: readonly string[]
  readonly receivers?: readonly InstitutionId[]
  /** Grows with each saving. */
  readonly revision: number
  readonly savedAt: string
  readonly savedBy?: string
}

export async function findDraft(tx: Tx, { institutionId, caseId }: CaseKey, id: string): Promise<StoredDraft | undefined> {
  const row = await tables(tx)
    .selectFrom('casework.drafts')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('draft_id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id,
    documentType: row.document_type,
    content: JSON.parse(row.content) as object,
    attachments: row.attachments,
    ...(row.receivers === null ? {} : { receivers: row.receivers }),
    revision: row.revision,
    savedAt: row.saved_at.toISOString(),
    ...(row.saved_by === null ? {} : { savedBy: row.saved_by }),
  }
}

export interface DraftToStore extends Omit<StoredDraft, 'content' | 'savedAt'> {
  /** JSON. */
  readonly text: string
}

export async function storeDraft(tx: Tx, { institutionId, caseId }: CaseKey, draft: DraftToStore, now: Date): Promise<void> {
  const values = {
    document_type: draft.documentType,
    content: draft.text,
    attachments: json(draft.attachments),
    receivers: draft.receivers === undefined ? null : json(draft.receivers),
    revision: draft.revision,
    saved_at: now,
    saved_by: draft.savedBy ?? null,
  }
  await tables(tx)
    .insertInto('casework.drafts')
    .values({ institution_id: institutionId, case_id: caseId, draft_id: draft.id, ...values })
    .onConflict((conflict) => conflict.columns(['institution_id', 'case_id', 'draft_id']).doUpdateSet(values))
    .execute()
}

export async function dropDraft(tx: Tx, { institutionId, caseId }: CaseKey, id: string): Promise<void> {
  await tables(tx)
    .deleteFrom('casework.drafts')
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('draft_id', '=', id)
    .execute()
}

/** When each draft of the case was last saved, and by whom. */
export async function listSavings(
  tx: Tx,
  { institutionId, caseId }: CaseKey,
): Promise<ReadonlyMap<string, Pick<StoredDraft, 'savedAt' | 'savedBy'>>> {
  const rows = await tables(tx)
    .selectFrom('casework.drafts')
    .select(['draft_id', 'saved_at', 'saved_by'])
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .execute()
  return new Map(
    rows.map(({ draft_id, saved_at, saved_by }) => [
      draft_id,
      { savedAt: saved_at.toISOString(), ...(saved_by === null ? {} : { savedBy: saved_by }) },
    ]),
  )
}

/** Ids of the files that drafts of the case hold. */
export async function listDraftAttachments(tx: Tx, { institutionId, caseId }: CaseKey): Promise<ReadonlySet<string>> {
  const rows = await tables(tx)
    .selectFrom('casework.drafts')
    .select('attachments')
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .execute()
  return new Set(rows.flatMap(({ attachments }) => attachments))
}
