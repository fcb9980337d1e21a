/** Every expected failure of the exchange. What AS4 itself refuses keeps its own code (`as4/…`). */
import type { As4ErrorCode, EbmsErrorCode } from '@passerelle/as4'
import type { CodedError } from '@passerelle/kernel'

export type SubmitError = CodedError<
  /** The submission id was used before for a message with another sender, recipient, conversation or content. */
  | 'exchange/submission-differs'
  /** A header value is not a plain identifier, so it could carry personal data; `at` names it. */
  | 'exchange/header-not-an-identifier'
>

/** Why an attempt to send did not end in a receipt. */
export type SendFailureCode =
  | As4ErrorCode
  /** The directory knows no access point under the To party. */
  | 'exchange/partner-unknown'
  /** No connection, or broken off: name, port, TLS. */
  | 'exchange/connection-failed'
  /** The server at the other end is not the one the directory names. */
  | 'exchange/server-not-the-partner'
  /** No answer in time. */
  | 'exchange/timeout'
  /** An answer that is neither receipt nor error signal. */
  | 'exchange/answer-unusable'
  /** The partner answered with a signed error that will not pass by waiting; `ebms` names it. */
  | 'exchange/refused-by-partner'
  /** The partner answered with an error that may pass, or with one that nobody signed. */
  | 'exchange/error-from-partner'
  /** The schedule ran out without a receipt: EBMS:0301. */
  | 'exchange/no-receipt'

/** Why an incoming message was refused beyond what AS4 itself says, and the code the sender is told. */
export const receiveErrors = {
  /** The directory knows nobody under the From party. */
  'exchange/sender-unknown': 'EBMS:0101',
  /** The TLS client certificate is not that of the From party. */
  'exchange/tls-certificate-not-the-senders': 'EBMS:0101',
  /** originalSender is not an institution behind the From party's access point. */
  'exchange/original-sender-not-behind-access-point': 'EBMS:0101',
  /** originalSender or finalRecipient is not an institution id. */
  'exchange/institution-id-malformed': 'EBMS:0003',
  /** finalRecipient is not an institution of this access point. */
  'exchange/recipient-unknown': 'EBMS:0001',
  /** The MessageId came before, with other content. */
  'exchange/message-id-reused': 'EBMS:0003',
  /** The message could not be stored or handed over; the sender should try again. */
  'exchange/not-stored': 'EBMS:0202',
} as const satisfies Record<`exchange/${string}`, EbmsErrorCode>

export type ReceiveErrorCode = keyof typeof receiveErrors
