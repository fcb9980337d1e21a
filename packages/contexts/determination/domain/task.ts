/** An open condition on a clerk's desk: the question, its provisions and, once given, the answer with its reason. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Procedure } from './procedure.ts'

export type TaskAnswer = 'met' | 'not-met'

export interface Task {
  readonly id: string
  readonly institution: InstitutionId
  readonly requestId: string
  readonly determinationId: string
  readonly procedure: Procedure
  /** The person whom it is about, where the request concerns several. */
  readonly subject?: string
  /** The condition to judge: `substantial-activity`, `at-most-24-months` … or `worker-disputes`. */
  readonly questionId: string
  readonly provision: readonly string[]
  /** `fails`: the facts prove it, and a person confirms or corrects; `unknown`: the facts leave it open. */
  readonly findingState: 'fails' | 'unknown'
  readonly because?: string
  readonly textKey: string
  readonly params: Readonly<Record<string, string | number | boolean>>
  readonly state: 'open' | 'answered' | 'closed'
  readonly openedAt: string
  readonly answer?: TaskAnswer
  readonly reason?: string
  readonly answeredBy?: string
  readonly answeredAt?: string
}

/** The task that a worker's disagreement with the employer's statements opens. @source 987/2009 Art. 3(2) */
export const disputeQuestion = 'worker-correction'
export const disputeProvision: readonly string[] = ['987/2009 Art 3(2)']
