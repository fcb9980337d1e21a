/** A step of a transaction's trail, in fixed words only, so that no personal data can enter by carelessness. */
import { err, ok, type Result } from '@passerelle/kernel'
import type { LedgerError } from '../errors.ts'

export const trailKinds = ['issuance', 'presentation', 'as4', 'request'] as const
export type TrailKind = (typeof trailKinds)[number]

export const stepOutcomes = ['passed', 'failed', 'warning', 'not-applicable'] as const
export type StepOutcome = (typeof stepOutcomes)[number]

export interface Step {
  /** One id for everything that belongs together: an AS4 message id, a presentation session, a request. */
  readonly transactionId: string
  readonly kind: TrailKind
  /** The name of the check or act, such as `signature` or `offer-redeemed`. */
  readonly name: string
  readonly outcome: StepOutcome
  /** The stable code of a failure or warning: `as4/unsigned`. */
  readonly code?: string
  /** Message key of the next move: `ask-for-a-new-offer`. */
  readonly next?: string
}

const word = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const code = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const identifier = /^[A-Za-z0-9][A-Za-z0-9:._@-]{7,199}$/
const longNumber = /\d{4}/

export function parseStep(step: Step): Result<Step, LedgerError> {
  const wrong =
    (!identifier.test(step.transactionId) && '/transactionId') ||
    (!trailKinds.includes(step.kind) && '/kind') ||
    (!stepOutcomes.includes(step.outcome) && '/outcome') ||
    (!isFixed(step.name, word) && '/name') ||
    (step.code !== undefined && !isFixed(step.code, code) && '/code') ||
    (step.next !== undefined && !isFixed(step.next, word) && '/next')
  return wrong === false ? ok(step) : err({ code: 'ledger/step-not-a-fixed-word', at: wrong })
}

function isFixed(text: string, pattern: RegExp): boolean {
  return text.length <= 80 && pattern.test(text) && !longNumber.test(text)
}
