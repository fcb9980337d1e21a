/** From what was found to one verdict. What is not known never becomes valid. */
import type { StatusValue, Verdict, VerificationResult } from './result.ts'

export interface Findings {
  /** Whether form, issuer, signature, holder and data are right: proven, refuted, or left open because a source did not answer. */
  readonly authenticity: 'proven' | 'refuted' | 'open'
  readonly status: StatusValue
  /** undefined: not stated, which is no hindrance for the document and one for the cover. */
  readonly isDocumentInDate: boolean | undefined
  readonly isCoveredOnDate: boolean | undefined
}

export function decideVerdict({ authenticity, status, isDocumentInDate, isCoveredOnDate }: Findings): Verdict {
  if (authenticity === 'refuted') return 'not-valid'
  if (authenticity === 'open') return 'cannot-check'
  if (status === 'superseded') return 'changed'
  if (status === 'invalid' || status === 'suspended') return 'not-valid'
  if (isDocumentInDate === false || isCoveredOnDate === false) return 'not-valid'
  return status === 'valid' && isCoveredOnDate === true ? 'valid' : 'cannot-check'
}

const coverOf = { valid: 'covered', 'not-valid': 'not-covered', changed: 'unknown', 'cannot-check': 'unknown' } as const

export function coverAnswer(verdict: Verdict): VerificationResult['coveredOnDate'] {
  return coverOf[verdict]
}
