/** The procedures that the portal offers, and the keys of their texts. */
import type { Procedure } from '@passerelle/ui'

export const procedures = ['posted-worker-a1', 'health-card'] as const satisfies readonly Procedure[]

export const isProcedure = (input: string): input is Procedure => procedures.some((known) => known === input)
