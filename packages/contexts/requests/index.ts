/** Requests as a person answers them: drafts, receipts, the worker's confirmation, and what came of them. */
export { checkAnswer } from './domain/check-answer.ts'
export { type DeepLink, parseDeepLink, parseLanguage } from './domain/deep-link.ts'
export { isProcedure, type Procedure, procedures } from './domain/procedures.table.ts'
export type { Question, QuestionKind } from './domain/question.ts'
export {
  type Applicant,
  type Outcome,
  type Reader,
  type Reason,
  type RequestState,
  type Role,
  type StatedAnswer,
  type StatementSource,
  workerQuestion,
} from './domain/request.ts'
export type { RequestView } from './domain/view.ts'
export type { AnswerError, FieldCode, FieldError, RequestsError } from './errors.ts'
export type { RequestKey } from './store/request-events.ts'
export { requestsStore } from './store/tables.ts'
export { type CreateRequestInput, createRequest } from './use-cases/create-request.ts'
export { findRequest, getRequest } from './use-cases/get-request.ts'
export { listRequestsFor } from './use-cases/list-requests.ts'
export { recordOutcome, recordWithClerk } from './use-cases/record-outcome.ts'
export { type RecordWorkerConfirmationInput, recordWorkerConfirmation } from './use-cases/record-worker-confirmation.ts'
export { type SaveAnswerInput, saveAnswer } from './use-cases/save-answer.ts'
export { type SubmitRequestInput, submitRequest } from './use-cases/submit-request.ts'
export { withdrawRequest } from './use-cases/withdraw-request.ts'
