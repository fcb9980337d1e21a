/** The worker confirms what the employer stated, or corrects it. Each statement keeps who made it. */
import { ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { Question } from '../domain/question.ts'
import type { Reader } from '../domain/request.ts'
import { confirm } from '../domain/steps.ts'
import type { RequestView } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import type { RequestKey } from '../store/request-events.ts'
import { takeStep } from './take-step.ts'

export interface RecordWorkerConfirmationInput extends RequestKey {
  readonly reader: Reader
  /** False: the worker does not agree, with or without a correction. */
  readonly confirmed: boolean
  readonly corrections?: Readonly<Record<string, unknown>>
  readonly note?: string
  readonly askable: readonly Question[]
  readonly now: Date
}

export async function recordWorkerConfirmation(tx: Tx, input: RecordWorkerConfirmationInput): Promise<Result<RequestView, RequestsError>> {
  const taken = await takeStep(tx, input, (request) => confirm(request, { ...input, at: input.now.toISOString() }))
  return taken.ok ? ok(taken.value.view) : taken
}
