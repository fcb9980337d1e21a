/** Every expected failure of the documents. */
import type { CodedError } from '@passerelle/kernel'

export interface FieldProblem {
  /** JSON Pointer into the record. */
  readonly field: string
  readonly code: string
}

export type IssueError = CodedError<
  /** The content does not follow the document's definition, or names another institution or holder than the one that issues. `fields` says where. */
  | 'documents/content-refused'
  /** The same intent key came before with another content. */
  | 'documents/intent-reused'
  /** The institution's code gives no issuer number for cards, and none was named. */
  | 'documents/no-card-issuer-number'
  /** The document that this one derives from is not there or no longer valid. */
  | 'documents/origin-not-valid'
> & { readonly fields?: readonly FieldProblem[] }

export type ChangeError = CodedError<
  /** This institution has no such document. */
  | 'documents/not-found'
  /** It was superseded or withdrawn before; neither can be undone. */
  | 'documents/no-longer-valid'
  /** The cover can end earlier, never later, and not before it began. */
  | 'documents/cover-end-not-earlier'
>

export type CredentialError = CodedError<
  | 'documents/not-found'
  | 'documents/no-longer-valid'
  /** The cover is over: there is nothing left to prove in a wallet. */
  | 'documents/cover-over'
  /** This type lives on paper only. */
  | 'documents/not-for-wallets'
  /** No key, too many keys, or one key twice. */
  | 'documents/wrong-holder-keys'
>

export type StatusListError = CodedError<'documents/status-list-not-found'>

export type PrintError = CodedError<
  | 'documents/not-found'
  /** This type is not printed: a card has its Provisional Replacement Certificate. */
  | 'documents/no-paper-form'
  /** The layout failed twice, the child process crashed twice, or it took too long twice. `params.cause` tells which. */
  | 'documents/print-failed'
  /** There are no texts in this language. */
  | 'documents/language-not-available'
  /** The content does not fit the profile of the signed code; `detail` names the code of the layer below and the field. */
  | 'documents/paper-code-refused'
>

export type DocumentsError = IssueError | ChangeError | CredentialError | StatusListError | PrintError

export const notFound = { code: 'documents/not-found' } as const
export const noLongerValid = { code: 'documents/no-longer-valid' } as const
