/** A use case by its id as people write it, or the sentence that says which id they may have meant. */
import { administrativeProcesses, type BucDefinition, bucs, findBuc, synchronisationProcesses } from '@passerelle/vocabulary'
import { nearestNames } from '../law/nearest-names.ts'

/** Never started by themselves; they have no rules of their own. */
export const processes = [...Object.values(administrativeProcesses), ...Object.values(synchronisationProcesses)]

export function findKnownBuc(id: string): BucDefinition | undefined {
  return findBuc(spelledAsUsual(id))
}

/** la_buc_04 and AW_BUC_01A are understood: letters are large but for the last. */
export function spelledAsUsual(id: string): string {
  return id.toUpperCase().replace(/(?<=\d)[A-D]$/, (letter) => letter.toLowerCase())
}

/** @param among ids that the question can be about */
export function unknownBuc(
  id: string,
  among: readonly string[] = [...Object.keys(bucs), ...processes.map((process) => process.id)],
): string {
  const near = nearestNames(
    spelledAsUsual(id),
    among.map((name) => name.toLowerCase()),
  ).map(spelledAsUsual)
  const hint = near.length === 0 ? ' passerelle buc list shows them all.' : ` Did you mean ${near.join(' or ')}?`
  return `buc/unknown-buc: There is no use case ${JSON.stringify(id.slice(0, 60))}.${hint}`
}
