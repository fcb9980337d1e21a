/**
 * What is due at the institutions that the reader works for, the oldest first: timers that open an action and clocks of the law that nobody has
 * met yet. What is done, or stands in a case that is over, is not listed.
 */
import { type InstitutionId, type PlainDate, plainDateIn } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { DeadlineView } from '../domain/deadlines.ts'
import { tables } from '../store/tables.ts'

export interface ListDueDeadlines {
  readonly institutions: readonly InstitutionId[]
  /** Due on this day or before; absent: whenever. */
  readonly until?: PlainDate
  /** Only what this side must do itself. */
  readonly isOwnOnly?: boolean
  /** 1 to 500; 100 when absent. */
  readonly limit?: number
  readonly now: Date
}

export interface DueDeadline extends DeadlineView {
  readonly caseId: string
  readonly institutionId: InstitutionId
  readonly state: 'running' | 'past'
  readonly bucType?: string
  readonly subject?: string
}

export async function listDueDeadlines(tx: Tx, input: ListDueDeadlines): Promise<readonly DueDeadline[]> {
  const { institutions, until, now } = input
  const limit = Math.min(Math.max(Math.trunc(input.limit ?? 100), 1), 500)
  if (institutions.length === 0) return []
  const next = input.isOwnOnly ? 'next_own_due' : 'next_due'
  let query = tables(tx)
    .selectFrom('casework.cases')
    .select(['institution_id', 'case_id', 'buc_type', 'subject', 'deadlines'])
    .where('institution_id', 'in', [...institutions])
    .where(next, 'is not', null)
    .orderBy(next)
    .orderBy('case_id')
    .limit(limit)
  if (until !== undefined) query = query.where(next, '<=', until)
  // Each case has at least one, so that those of the first cases are enough.
  const rows = await query.execute()
  return rows
    .flatMap((row) =>
      row.deadlines.map(
        (one): DueDeadline => ({
          ...one,
          caseId: row.case_id,
          institutionId: row.institution_id as InstitutionId,
          state: isPast(one, row.institution_id, now) ? 'past' : 'running',
          ...(row.buc_type === null ? {} : { bucType: row.buc_type }),
          ...(row.subject === null ? {} : { subject: row.subject }),
        }),
      ),
    )
    .filter(({ due, by }) => (until === undefined || due <= until) && !(input.isOwnOnly && by === 'other'))
    .sort((a, b) => a.due.localeCompare(b.due) || a.caseId.localeCompare(b.caseId))
    .slice(0, limit)
}

/** A timer's action opens on its day; a limit of the law includes its last day. */
function isPast({ kind, due }: DeadlineView, institution: string, now: Date): boolean {
  const today = plainDateIn(institution.slice(0, 2), now)
  return kind === 'timer' ? due <= today : due < today
}
