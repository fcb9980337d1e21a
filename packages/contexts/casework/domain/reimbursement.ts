/**
 * The batch that a case is about, by which its administrative documents name it from 4.4 on: the reference of the whole claim and how many single
 * claims it holds, from its global note. That the reference of a global claim is meant is our reading.
 */
import type { ModelVersion } from '@passerelle/vocabulary'
import { findCount, valueAt } from './batch-totals.ts'

export interface Reimbursement {
  readonly reimbursementRequestID: string
  readonly totalNumberIndividualClaims: string
}

const references = ['reimbursementRequestID', 'globalCLAReferenceCreditorLiaisonBody', 'globalIMOReferenceCreditorLiaisonBody']

/** @returns nothing where the document is no batch, or does not say both */
export function reimbursementOf(type: string, content: unknown, model: ModelVersion): Reimbursement | undefined {
  const count = findCount(type, model)
  if (count === undefined) return undefined
  const note = valueAt(content, count.slice(0, -1))
  const id = references.map((name) => valueAt(note, [name])).find((one) => typeof one === 'string' && one.trim() !== '')
  const total = String(valueAt(content, count) ?? '')
  return typeof id === 'string' && /^\d+$/.test(total) ? { reimbursementRequestID: id, totalNumberIndividualClaims: total } : undefined
}
