/** Casework's door: one side's copies of its cases, run by one engine from the vocabulary's BUC data. */
export type { ActionName, AllowedAction, CaseActionName } from './domain/allowed-actions.ts'
export { attachmentLimits, type ReceivedPart } from './domain/attachments.ts'
export { personIn } from './domain/carried-content.ts'
export type { BatchWarning, Participant, TransportState } from './domain/case-event.ts'
export type { CaseStatus, DocumentStatus, MessageTransport } from './domain/case-state.ts'
export type { AttachmentView, CaseView, DocumentView, DraftView } from './domain/case-view.ts'
export type { DeadlineView } from './domain/deadlines.ts'
export { type CaseworkError, type ExceptionCode, type InvalidContent, type Refusal, refusals } from './errors.ts'
export { caseworkStore } from './store/tables.ts'
export {
  type AddAttachment,
  type AttachmentOfCase,
  addAttachment,
  discardAttachment,
  getAttachment,
} from './use-cases/add-attachment.ts'
export { type ListUnansweredClaims, listUnansweredClaims } from './use-cases/claims-of-batch.ts'
export { type GetCase, getCase } from './use-cases/get-case.ts'
export { type CaseDocumentContent, type GetCaseDocument, getCaseDocument } from './use-cases/get-case-document.ts'
export { type GetStartingContent, getStartingContent, type StartingContent } from './use-cases/get-starting-content.ts'
export { type CaseSummary, type ListCases, listCases } from './use-cases/list-cases.ts'
export { type DueDeadline, type ListDueDeadlines, listDueDeadlines } from './use-cases/list-due-deadlines.ts'
export { type OpenCase, type OpenedCase, openCase } from './use-cases/open-case.ts'
export type { OutgoingAttachment, OutgoingMessage } from './use-cases/outgoing-message.ts'
export { type RecordCaseAction, recordCaseAction } from './use-cases/record-case-action.ts'
export { type IncomingDocument, type RecordIncomingDocument, recordIncomingDocument } from './use-cases/record-incoming-document.ts'
export { type RecordedDocument, type RecordOutgoingDocument, recordOutgoingDocument } from './use-cases/record-outgoing-document.ts'
export { type RecordTransportEvent, recordTransportEvent } from './use-cases/record-transport-event.ts'
export { type ReportOverdueMessages, reportOverdueMessages } from './use-cases/report-overdue-messages.ts'
export {
  type BeginDraft,
  type DeleteDraft,
  type DraftContent,
  type DraftWithContent,
  deleteDraft,
  type GetDraft,
  getDraft,
  type SaveDraft,
  type SavedDraft,
  saveDraft,
} from './use-cases/save-draft.ts'
