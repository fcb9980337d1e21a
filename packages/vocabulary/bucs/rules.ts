/** From a BUC's page to the flat trigger rules that the engine runs: *when this ends well on that document, do this to a possible action*. */
import type { BucDefinition, BucRole, Effect, EventKind, Step } from './buc-definition.ts'

export interface Rule extends Effect {
  readonly effect: 'create' | 'remove' | 'suspend' | 'reactivate'
  readonly on: EventKind
  readonly onSed: string
  readonly firstTimeOnly: boolean
}

export function rulesOf(buc: BucDefinition, role: BucRole): readonly Rule[] {
  return buc.roles[role].steps.flatMap(rulesOfStep)
}

export function rulesOfStep(step: Step): readonly Rule[] {
  const rules = (effect: Rule['effect'], effects: readonly Effect[] = []): readonly Rule[] =>
    effects.map((one) => ({ effect, on: step.on, onSed: step.sed, firstTimeOnly: step.first === true, ...one }))
  return [
    ...rules('remove', step.ends),
    ...rules('create', step.opens),
    ...rules('suspend', step.suspends),
    ...rules('reactivate', step.resumes),
  ]
}
