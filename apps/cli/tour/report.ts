/** How a tour is told: one line a step with what proves it, and the problem with the next move where it ends. */
import type { TourProblem } from './tour-stop.ts'

export type Proof = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface StepDone {
  readonly journey: string
  readonly step: string
  readonly proof: Proof
  readonly ms: number
}

export interface StepFailed {
  readonly journey: string
  readonly step: string
  readonly problem: TourProblem
}

export function lineOf({ step, proof, ms }: Omit<StepDone, 'journey'>): string {
  return `  ✓ ${step}  ${proofText(proof)}  (${(ms / 1000).toFixed(1)} s)`
}

function proofText(proof: Proof): string {
  return Object.entries(proof)
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join(' · ')
}

export function problemLines({ step, problem }: Omit<StepFailed, 'journey'>): string[] {
  const { code, status, at, detail, fields, next, transaction } = problem
  const where = [status === undefined ? '' : `status ${status}`, at === undefined ? '' : `at ${at}`]
    .filter((part) => part !== '')
    .join(', ')
  return [
    `  ✗ ${step}`,
    `    problem: ${code}${where === '' ? '' : ` (${where})`}${detail === undefined ? '' : `: ${detail}`}`,
    ...(fields ?? []).map((field) => `    field: ${field.field}: ${field.code}`),
    ...(transaction === undefined ? [] : [`    trail: ${transaction} (desk, page Trail)`]),
    `    next: ${next ?? 'look up the code in the README of its room, and the trail of the transaction at the desk'}`,
  ]
}
