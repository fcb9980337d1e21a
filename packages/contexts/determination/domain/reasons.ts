/** A decision as a person reads it: each condition with its provision, its state and the message that explains it. */
import type { Finding } from '@passerelle/law'
import type { Decision } from './procedure.ts'

export interface Reason {
  readonly condition: string
  readonly provision: readonly string[]
  readonly state: Finding['state']
  readonly textKey: string
  readonly params: Readonly<Record<string, string | number | boolean>>
  readonly verified: boolean
  readonly subject?: string
}

export function reasonsOf(decision: Decision): Reason[] {
  if (decision.subject === 'posting') return decision.findings.map((finding) => reason(finding))
  return decision.persons.flatMap((person) => person.findings.map((finding) => ({ ...reason(finding), subject: person.reference })))
}

function reason({ condition, provision, state, textKey, params, verified }: Finding): Reason {
  return { condition, provision, state, textKey, params: params ?? {}, verified }
}
