/** The case in which the other State was told of a document, found through the request from which both came. */
import { getCase } from '@passerelle/casework'
import type { IssuedDocument } from '@passerelle/documents'
import type { Tx } from '@passerelle/platform'
import type { JourneyEnv } from '../env.ts'
import { tables } from '../store/tables.ts'

export interface CaseOfDocument {
  readonly caseId: string
  /** Set id of the notice in the case. */
  readonly noticeId: string
}

export async function findCaseOfDocument(tx: Tx, env: JourneyEnv, document: IssuedDocument): Promise<CaseOfDocument | undefined> {
  if (document.requestRef === undefined) return undefined
  const journey = await tables(tx)
    .selectFrom('journeys.instances')
    .select('data')
    .where('institution_id', '=', document.institutionId)
    .where('id', '=', document.requestRef)
    .executeTakeFirst()
  const caseId = journey?.data.caseId
  if (typeof caseId !== 'string') return undefined
  const found = await getCase(tx, { institutionId: document.institutionId, caseId, now: env.clock.now() })
  const notice = found.ok ? found.value.documents.find(({ type, direction }) => type === 'A009' && direction === 'out') : undefined
  return notice === undefined ? undefined : { caseId, noticeId: notice.id }
}
