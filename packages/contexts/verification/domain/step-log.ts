/** Gathers the steps of a check in their planned order; what was not reached says so. */
import type { CheckedStep } from './result.ts'

export class StepLog {
  private readonly planned: readonly string[]
  private readonly steps = new Map<string, CheckedStep>()
  private readonly refuting = new Set<string>()
  private isOpen = false

  constructor(planned: readonly string[]) {
    this.planned = planned
  }

  pass(name: string): void {
    this.steps.set(name, { name, outcome: 'passed' })
  }

  fail(name: string, code: string): void {
    this.steps.set(name, { name, outcome: 'not-passed', code })
    this.refuting.add(name)
  }

  /** Something needed was not shown: the step does not pass, but nothing is said against what was shown. */
  miss(name: string, code: string): void {
    this.steps.set(name, { name, outcome: 'not-passed', code })
    this.isOpen = true
  }

  /** Does not stand in the way of the verdict. */
  warn(name: string, code: string): void {
    this.steps.set(name, { name, outcome: 'warning', code })
  }

  skip(name: string, code: string): void {
    this.steps.set(name, { name, outcome: 'not-applicable', code })
  }

  /** A question without an answer: shown as a warning, and the verdict cannot be valid. */
  leaveOpen(name: string, code: string): void {
    this.warn(name, code)
    this.isOpen = true
  }

  add(step: CheckedStep): void {
    this.steps.set(step.name, step)
  }

  /** Of the steps so far. */
  authenticity(): 'proven' | 'refuted' | 'open' {
    if (this.refuting.size > 0) return 'refuted'
    return this.isOpen ? 'open' : 'proven'
  }

  all(): readonly CheckedStep[] {
    return this.planned.map(
      (name): CheckedStep => this.steps.get(name) ?? { name, outcome: 'not-applicable', code: 'verification/not-reached' },
    )
  }
}
