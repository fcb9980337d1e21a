/** eDelivery AS4 1.15 (Common Profile, Four Corner, push): messages in, messages out, receipts and errors. Knows nothing of social security. */
export { type BuildOptions, type BuiltMessage, buildUserMessage, type Payload, type UserMessageInput } from './build-user-message.ts'
export type { LegacyUnwrapper } from './crypto/decrypt-parts.ts'
export { type OaepOptions, removeOaepPadding } from './crypto/remove-oaep-padding.ts'
export { commonProfile, type SecurityPolicy } from './crypto/security-policy.ts'
export type { SignedReference, Transform } from './crypto/signed-reference.ts'
export { type EbmsErrorCode, type EbmsErrorRow, ebmsErrors, isEbmsErrorCode } from './ebms-error.table.ts'
export { type As4Error, type As4ErrorCode, as4Errors, ebmsCodeOf } from './errors.ts'
export { defaultLimits, type Limits } from './limits.ts'
export type { WrappedKey } from './message/parse-encryption.ts'
export {
  type AgreementRef,
  type FourCorner,
  fourCornerOf,
  type PartInfo,
  type Party,
  type PartyId,
  type Property,
  type UserMessage,
} from './message/user-message.ts'
export type { WireMessage } from './mime/write-multipart.ts'
export { type Opened, type OpenedPart, type OpenOptions, type OpenRefusal, openUserMessage } from './open-user-message.ts'
export { findPMode, isTestMessage, loadPModes, type PartyPattern, type PMode, type PModeSet } from './pmode/pmode.ts'
export { buildErrorSignal, buildReceipt, type ErrorSignalInput, type ReceiptInput } from './signal/build-signal.ts'
export {
  checkReceipt,
  type ErrorSignal,
  type OpenSignalOptions,
  openSignal,
  type PullRequestSignal,
  type ReceiptSignal,
  type Sent,
  type Signal,
  type SignalledError,
  verifyReceipt,
} from './signal/open-signal.ts'
export { role, testService } from './uris.table.ts'
