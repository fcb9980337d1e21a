/** From the node's answer to the one word on the screen. The hospital asks about cover on a day; the inspector about the document. */
import type { MessageKey, Policy, VerdictKind, VerificationResult } from '@passerelle/ui'

export interface Shown {
  readonly kind: VerdictKind
  readonly word: MessageKey
  readonly sentence: MessageKey
}

export function verdictOf(result: VerificationResult, policy: Policy | undefined): Shown {
  const { verdict, coveredOnDate } = result
  if (policy === 'healthcare-provider' && (verdict === 'valid' || verdict === 'not-valid')) {
    if (coveredOnDate === 'unknown') return { kind: 'unknown', word: 'verdict.cannot-check', sentence: 'verdict.cannot-check.text' }
    if (coveredOnDate === 'not-covered') return { kind: 'no', word: 'verdict.not-covered', sentence: 'verdict.not-covered.text' }
    if (coveredOnDate === 'covered' && verdict === 'valid')
      return { kind: 'yes', word: 'verdict.covered', sentence: 'verdict.covered.text' }
  }
  switch (verdict) {
    case 'valid':
      return { kind: 'yes', word: 'verdict.valid', sentence: 'verdict.valid.text' }
    case 'not-valid':
      return { kind: 'no', word: 'verdict.not-valid', sentence: 'verdict.not-valid.text' }
    case 'changed':
      return { kind: 'changed', word: 'verdict.changed', sentence: 'verdict.changed.text' }
    case 'cannot-check':
      return { kind: 'unknown', word: 'verdict.cannot-check', sentence: 'verdict.cannot-check.text' }
  }
}
