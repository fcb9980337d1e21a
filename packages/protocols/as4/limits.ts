/** How much a sender may make us hold. Every limit is checked before the work that it bounds. */

export interface Limits {
  /** Whole HTTP body, bytes. */
  readonly maxBytes: number
  /** Payload parts, without the SOAP part. */
  readonly maxParts: number
  /** The SOAP part, bytes. */
  readonly maxEnvelopeBytes: number
  /** The header lines of one MIME part, bytes. */
  readonly maxPartHeaderBytes: number
  /** One part after inflation, bytes. */
  readonly maxInflatedBytes: number
  /** Inflated size over compressed size; gzip itself cannot exceed about 1,030. */
  readonly maxInflationRatio: number
}

export const defaultLimits: Limits = {
  maxBytes: 50 * 1024 * 1024,
  maxParts: 32,
  maxEnvelopeBytes: 512 * 1024,
  maxPartHeaderBytes: 8 * 1024,
  maxInflatedBytes: 100 * 1024 * 1024,
  maxInflationRatio: 200,
}
