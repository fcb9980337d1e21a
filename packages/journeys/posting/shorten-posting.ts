/**
 * A posting ends earlier than planned: a new PD A1, the old one superseded, and the State of work told by the next version of A009,
 * in one transaction. Only an earlier end can be stated here; a later one is a new request.
 */
import { recordOutgoingDocument } from '@passerelle/casework'
import { getDocument, type IssuedDocument, type PdA1Draft, reissueDocument, toDraft } from '@passerelle/documents'
import { type CodedError, err, ok, type PlainDate, parsePlainDate, type Result } from '@passerelle/kernel'
import { appendEntry } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { a009FromPdA1, type PdA1 } from '@passerelle/vocabulary'
import { findCaseOfDocument } from '../case/case-of-document.ts'
import { sendRecordedDocument } from '../case/send-document.ts'
import { must } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'

export type ShortenError = CodedError<
  | 'journeys/not-a-date'
  | 'journeys/not-a-posting'
  | 'journeys/not-your-document'
  | 'journeys/end-not-earlier'
  | 'journeys/end-before-start'
  | 'journeys/no-longer-valid'
  | 'journeys/notice-not-sent-yet'
>

export interface ShortenPosting {
  readonly documentId: string
  /** Reference of whoever asked for the document. */
  readonly applicantRef: string
  readonly newEnd: unknown
}

export async function shortenPosting(env: JourneyEnv, tx: Tx, input: ShortenPosting): Promise<Result<IssuedDocument, ShortenError>> {
  const newEnd = parsePlainDate(input.newEnd)
  if (newEnd === undefined) return err({ code: 'journeys/not-a-date', at: 'newEnd' })
  const found = await getDocument(tx, { documentId: input.documentId })
  if (!found.ok || found.value.applicantRef !== input.applicantRef) return err({ code: 'journeys/not-your-document' })
  const problem = whyNot(found.value, newEnd)
  if (problem !== undefined) return err(problem)
  const theCase = await findCaseOfDocument(tx, env, found.value)
  if (theCase === undefined) return err({ code: 'journeys/notice-not-sent-yet' })

  const draft = toDraft(found.value.content) as PdA1Draft
  const now = env.clock.now()
  const institutionId = env.institution.id
  const { document } = must(
    await reissueDocument(tx, {
      institutionId,
      documentId: found.value.id,
      intentKey: `shorten ${found.value.id} ${newEnd}`,
      draft: { ...draft, legislation: { ...draft.legislation, endDate: newEnd } },
      reason: 'posting-shortened',
      issuedOn: env.today(),
      statusListBase: env.statusListBase,
      now,
    }),
  )
  const recorded = must(
    await recordOutgoingDocument(tx, {
      institutionId,
      caseId: theCase.caseId,
      action: 'update',
      documentType: 'A009',
      documentId: theCase.noticeId,
      content: a009FromPdA1(document.content as PdA1, { article: '12(1)', previousDecision: found.value.content.issuedOn }),
      requestId: `document ${document.id}`,
      provision: '987/2009 Art 15(1)',
      now,
    }),
  )
  await sendRecordedDocument(env, tx, recorded)
  must(
    await appendEntry(tx, {
      institutionId,
      kind: 'document-superseded',
      subject: `document:${found.value.id}`,
      body: { by: document.id, reason: 'posting-shortened' },
      now,
    }),
  )
  return ok(document)
}

function whyNot(document: IssuedDocument, newEnd: PlainDate): ShortenError | undefined {
  if (document.content.type !== 'PDA1') return { code: 'journeys/not-a-posting' }
  if (document.state !== 'valid') return { code: 'journeys/no-longer-valid' }
  const { startDate, endDate } = document.content.legislation
  if (newEnd < startDate) return { code: 'journeys/end-before-start', at: 'newEnd' }
  if (endDate !== undefined && newEnd >= endDate) return { code: 'journeys/end-not-earlier', at: 'newEnd' }
  return undefined
}
