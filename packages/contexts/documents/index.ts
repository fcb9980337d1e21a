/** The door of the documents: one record each, versions, status, wallet copies, prints. */
export type { DocumentDraft, EhicDraft, PdA1Draft, PrcDraft } from './domain/draft.ts'
export { toDraft } from './domain/draft.ts'
export { prcOfCard } from './domain/prc-of-card.ts'
export { statusValue } from './domain/status-value.ts'
export { withCoverEnd } from './domain/validities.ts'
export type {
  ChangeError,
  CredentialError,
  DocumentsError,
  FieldProblem,
  IssueError,
  PrintError,
  StatusListError,
} from './errors.ts'
export { createPrinter, type Printer, type PrinterOptions } from './print/printer.ts'
export type { IssuedDocument } from './store/read-documents.ts'
export { documentsStore } from './store/tables.ts'
export { type CredentialsInput, credentialsFor, type IssuedCredential } from './use-cases/credentials-for.ts'
export { type EndCoverInput, endCover } from './use-cases/end-cover.ts'
export { findByNumber } from './use-cases/find-by-number.ts'
export { getDocument } from './use-cases/get-document.ts'
export { type IssueInput, issueDocument } from './use-cases/issue-document.ts'
export { listDocumentsFor } from './use-cases/list-documents-for.ts'
export { listValidDocuments } from './use-cases/list-valid-documents.ts'
export { type PaperCode, type PaperCodeInput, paperCodeFor } from './use-cases/paper-code.ts'
export { type Reissued, type ReissueInput, reissueDocument } from './use-cases/reissue-document.ts'
export { type RenderInput, renderPdf } from './use-cases/render-pdf.ts'
export { type StatusListInput, type StatusListToken, statusListToken } from './use-cases/status-list-token.ts'
export { type WithdrawInput, withdrawDocument } from './use-cases/withdraw-document.ts'
