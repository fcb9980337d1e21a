/**
 * What the case itself knows of an administrative document, so that a clerk states only the reason:
 * what the case is about, which document is withdrawn and when it was written, the day of closing. What the caller states stands.
 */
import { findSed } from '@passerelle/vocabulary'
import type { CaseState } from './case-state.ts'
import type { Reimbursement } from './reimbursement.ts'
import type { Subject } from './subject.ts'

export interface CaseFacts {
  /** Whom the case is about. */
  readonly subject?: Subject | undefined
  /** The batch that it is about, where it is about nobody. */
  readonly reimbursement?: Reimbursement | undefined
  readonly documentId?: string
  /** Today where the institution is. */
  readonly today: string
}

export function completeContent(state: CaseState, documentType: string, content: unknown, facts: CaseFacts): unknown {
  if (!isObject(content)) return content
  const context = contextOf(state, documentType, facts)
  if (documentType === 'X001') {
    const close = isObject(content.InformationAboutClose) ? content.InformationAboutClose : {}
    return { ...context, ...content, InformationAboutClose: { closeDate: facts.today, close: '01', ...close } }
  }
  if (documentType !== 'X008') return { ...context, ...content }
  const target = facts.documentId === undefined ? undefined : state.documents.get(facts.documentId)
  const withdrawal = isObject(content[withdrawn]) ? content[withdrawn] : {}
  const about = target === undefined ? {} : { SEDType: target.type, dateIssued: target.versions.at(-1)?.createdAt.slice(0, 10) }
  return { ...context, ...content, [withdrawn]: { ...about, ...withdrawal } }
}

/** Up to 4.3 an administrative document may say what the case is about, and X001 and X008 do; in 4.4 most must. */
function contextOf({ model }: CaseState, documentType: string, { subject, reimbursement }: CaseFacts): object {
  const field = findSed(documentType, model)?.content.fields.CaseContext
  if (field?.of.kind !== 'group' || (field.count !== '1' && documentType !== 'X001' && documentType !== 'X008')) return {}
  // A person is named by all four or not at all.
  if (subject?.dateBirth !== undefined && subject.sex !== undefined) return { CaseContext: { PersonContext: subject } }
  if (reimbursement === undefined || !Object.hasOwn(field.of.fields, 'ReimbursementContext')) return {}
  return { CaseContext: { ReimbursementContext: reimbursement } }
}

const withdrawn = 'TheFollowingSEDConsideredInvalidWithdrawn'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
