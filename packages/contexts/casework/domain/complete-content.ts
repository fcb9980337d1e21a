/**
 * What the case itself knows of an administrative document, so that a clerk states only the reason:
 * whom the case is about, which document is withdrawn and when it was written, the day of closing. What the caller states stands.
 */
import type { CaseState } from './case-state.ts'
import type { Subject } from './subject.ts'

export interface CaseFacts {
  /** Whom the case is about. */
  readonly subject?: Subject | undefined
  readonly documentId?: string
  /** Today where the institution is. */
  readonly today: string
}

export function completeContent(state: CaseState, documentType: string, content: unknown, facts: CaseFacts): unknown {
  if (!isObject(content) || !administrative.has(documentType)) return content
  const { subject } = facts
  // An administrative document names a person by all four or not at all.
  const isWhole = subject?.dateBirth !== undefined && subject.sex !== undefined
  const context = isWhole ? { CaseContext: { PersonContext: subject } } : {}
  if (documentType === 'X001') {
    const close = isObject(content.InformationAboutClose) ? content.InformationAboutClose : {}
    return { ...context, ...content, InformationAboutClose: { closeDate: facts.today, close: '01', ...close } }
  }
  const target = facts.documentId === undefined ? undefined : state.documents.get(facts.documentId)
  const withdrawal = isObject(content[withdrawn]) ? content[withdrawn] : {}
  const about = target === undefined ? {} : { SEDType: target.type, dateIssued: target.versions.at(-1)?.createdAt.slice(0, 10) }
  return { ...context, ...content, [withdrawn]: { ...about, ...withdrawal } }
}

const administrative = new Set(['X001', 'X008'])
const withdrawn = 'TheFollowingSEDConsideredInvalidWithdrawn'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
