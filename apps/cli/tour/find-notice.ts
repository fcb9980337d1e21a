/** One notice to the other State, found on both desks: the same message, and the receipt with the same digest at both ends. */
import type { Browser } from './browser.ts'
import type { Case, CaseDocument } from './node-answers.ts'
import type { PostingPeriod } from './posting-answers.ts'
import { expected, until } from './tour-stop.ts'

export interface Notice {
  readonly caseId: string
  readonly messageId: string
  readonly receiptDigest: string
}

export interface Desks {
  /** Clerks who are logged in. */
  readonly sender: Browser
  readonly receiver: Browser
}

/** @param caseId when it is known in which case */
export async function findNoticeAtBothEnds(
  { sender, receiver }: Desks,
  period: PostingPeriod,
  version: number,
  caseId?: string,
): Promise<Notice> {
  const arrived = await until(`version ${version} of A009 on the other desk`, 30, () => findA009(receiver, period, version, caseId))
  const sent = await until('the receipt at the sender', 30, async () => {
    const found = await findA009(sender, period, version, arrived.caseId)
    return found?.document.transport?.state === 'receipted' ? found : undefined
  })
  const [here, there] = [arrived.document.transport, sent.document.transport]
  expected(here?.receiptDigest !== undefined && here.receiptDigest === there?.receiptDigest, 'one receipt at both ends', [
    here?.receiptDigest,
    there?.receiptDigest,
  ])
  expected(here.messageId !== undefined && here.messageId === there.messageId, 'one message at both ends', [
    here.messageId,
    there.messageId,
  ])
  return { caseId: arrived.caseId, messageId: here.messageId, receiptDigest: here.receiptDigest }
}

interface Found {
  readonly caseId: string
  readonly document: CaseDocument
}

const newest = 10

/** The A009 whose content has this period: among the newest cases, or in the one that is named. */
async function findA009(desk: Browser, period: PostingPeriod, version: number, caseId?: string): Promise<Found | undefined> {
  const ids = caseId === undefined ? (await desk.get<{ id: string }[]>('/api/desk/cases')).slice(0, newest).map(({ id }) => id) : [caseId]
  for (const id of ids) {
    const found = await desk.get<Case>(`/api/desk/cases/${id}`)
    const document = found.documents.find(({ type }) => type === 'A009')
    if (found.bucType !== 'LA_BUC_04' || document?.version !== version) continue
    const { content } = await desk.get<{ content?: object }>(`/api/desk/cases/${id}/documents/${document.id}`)
    const text = JSON.stringify(content)
    if (text.includes(`"${period.from}"`) && text.includes(`"${period.to}"`)) return { caseId: id, document }
  }
  return undefined
}
