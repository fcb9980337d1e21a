/** Signed documents in a QR symbol on paper: the eEHIC profile for the PRC, and our proposal of the same form for the PD A1. */
export { documentRules } from './documents/documents.table.ts'
export {
  blockOf,
  type PdA1Block,
  type PdA1Payload,
  type PrcBlock,
  type PrcPayload,
  type QrPayload,
  statusReferenceOf,
} from './documents/payload.ts'
export * from './documents/sign-qr-document.ts'
export * from './documents/verify-qr-document.ts'
export { decodeBase45, encodeBase45 } from './envelope/base45.ts'
export * from './errors.ts'
export * from './symbol/qr-symbol.ts'
