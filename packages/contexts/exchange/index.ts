/** The State's access point: what leaves, what arrives, and the proof of both. */
export { eessi, inboundPModes } from './domain/eessi.table.ts'
export type { AccessPointIdentity, ExchangeSetting, Partner } from './domain/partner.ts'
export { defaultRetrySchedule, type EventState, type OutboxState, type RetrySchedule } from './domain/transport-state.ts'
export { fromWireInstitution, toWireInstitution } from './domain/wire-institution.ts'
export { type ReceiveErrorCode, receiveErrors, type SendFailureCode, type SubmitError } from './errors.ts'
export { exchangeStore } from './store/tables.ts'
export {
  type Evidence,
  evidenceOf,
  listTransportEvents,
  type TrailOf,
  type TransportEvent,
  type TransportStatus,
  transportStatus,
} from './use-cases/find-transport.ts'
export { createPoster, type Poster, type PosterOptions } from './use-cases/post-message.ts'
export {
  type DeliveredMessage,
  type DeliveredPart,
  type HttpAnswer,
  type IncomingRequest,
  type Receiver,
  receiveMessage,
} from './use-cases/receive-message.ts'
export { type SendCount, type Sender, type Settled, sendDue } from './use-cases/send-due.ts'
export { type Sending, type SendingOptions, startSending } from './use-cases/start-sending.ts'
export { type Submission, type Submitted, type SubmittedPart, submitMessage } from './use-cases/submit-message.ts'
