/** The procedures that can be asked for, and whose confirmation each needs. */
export const procedures = ['posted-worker-a1', 'health-card'] as const
export type Procedure = (typeof procedures)[number]

interface ProcedureRow {
  /** The question whose answer is the number of the worker who must confirm before the request goes on. */
  readonly confirmedBy?: string
}

export const procedureTable: Readonly<Record<Procedure, ProcedureRow>> = {
  'posted-worker-a1': { confirmedBy: 'worker' },
  'health-card': {},
}

export function isProcedure(input: unknown): input is Procedure {
  return procedures.some((known) => known === input)
}
