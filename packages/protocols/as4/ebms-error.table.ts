/** The error codes of ebMS 3.0 Core section 6.7 and the AS4 profile section 3.2.4, as they travel in a signal. */

export interface EbmsErrorRow {
  readonly shortDescription: string
  readonly category: 'Content' | 'Communication' | 'UnPackaging' | 'Processing'
  readonly severity: 'failure' | 'warning'
  readonly origin: 'ebMS' | 'security' | 'reliability' | 'as4'
}

export const ebmsErrors = {
  'EBMS:0001': { shortDescription: 'ValueNotRecognized', category: 'Content', severity: 'failure', origin: 'ebMS' },
  'EBMS:0002': { shortDescription: 'FeatureNotSupported', category: 'Content', severity: 'failure', origin: 'ebMS' },
  'EBMS:0003': { shortDescription: 'ValueInconsistent', category: 'Content', severity: 'failure', origin: 'ebMS' },
  'EBMS:0004': { shortDescription: 'Other', category: 'Content', severity: 'failure', origin: 'ebMS' },
  'EBMS:0005': { shortDescription: 'ConnectionFailure', category: 'Communication', severity: 'failure', origin: 'ebMS' },
  'EBMS:0006': { shortDescription: 'EmptyMessagePartitionChannel', category: 'Communication', severity: 'warning', origin: 'ebMS' },
  'EBMS:0007': { shortDescription: 'MimeInconsistency', category: 'UnPackaging', severity: 'failure', origin: 'ebMS' },
  'EBMS:0009': { shortDescription: 'InvalidHeader', category: 'UnPackaging', severity: 'failure', origin: 'ebMS' },
  'EBMS:0010': { shortDescription: 'ProcessingModeMismatch', category: 'Processing', severity: 'failure', origin: 'ebMS' },
  'EBMS:0011': { shortDescription: 'ExternalPayloadError', category: 'Content', severity: 'failure', origin: 'ebMS' },
  'EBMS:0020': { shortDescription: 'RoutingFailure', category: 'Processing', severity: 'failure', origin: 'ebMS' },
  'EBMS:0021': { shortDescription: 'MPCCapacityExceeded', category: 'Processing', severity: 'failure', origin: 'ebMS' },
  'EBMS:0022': { shortDescription: 'MessagePersistenceTimeout', category: 'Processing', severity: 'failure', origin: 'ebMS' },
  'EBMS:0023': { shortDescription: 'MessageExpired', category: 'Processing', severity: 'warning', origin: 'ebMS' },
  'EBMS:0101': { shortDescription: 'FailedAuthentication', category: 'Processing', severity: 'failure', origin: 'security' },
  'EBMS:0102': { shortDescription: 'FailedDecryption', category: 'Processing', severity: 'failure', origin: 'security' },
  'EBMS:0103': { shortDescription: 'PolicyNoncompliance', category: 'Processing', severity: 'failure', origin: 'security' },
  'EBMS:0201': { shortDescription: 'DysfunctionalReliability', category: 'Processing', severity: 'failure', origin: 'reliability' },
  'EBMS:0202': { shortDescription: 'DeliveryFailure', category: 'Communication', severity: 'failure', origin: 'reliability' },
  'EBMS:0301': { shortDescription: 'MissingReceipt', category: 'Communication', severity: 'failure', origin: 'as4' },
  'EBMS:0302': { shortDescription: 'InvalidReceipt', category: 'Communication', severity: 'failure', origin: 'as4' },
  'EBMS:0303': { shortDescription: 'DecompressionFailure', category: 'Communication', severity: 'failure', origin: 'as4' },
} as const satisfies Record<string, EbmsErrorRow>

export type EbmsErrorCode = keyof typeof ebmsErrors

export function isEbmsErrorCode(code: string): code is EbmsErrorCode {
  return Object.hasOwn(ebmsErrors, code)
}
