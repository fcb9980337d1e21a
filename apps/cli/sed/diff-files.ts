/** `passerelle sed diff`: every field that one document has and the other has not, or has otherwise. */
import { compareSeds } from '@passerelle/vocabulary/dialects'
import type { Output } from '../output.ts'
import { readDocument } from './read-document.ts'

/** @returns 0 for the same document, 1 for another, 2 when one cannot be read */
export async function diffFiles(file: string, other: string, output: Output): Promise<number> {
  const [first, second] = [await readDocument(file), await readDocument(other)]
  for (const read of [first, second]) if (!read.ok) for (const line of read.error) output.err(line)
  if (!first.ok || !second.ok) return 2
  const differences = compareSeds(first.value, second.value)
  for (const { at, before, after } of differences) {
    if (before !== undefined) output.out(`- ${at}: ${before}`)
    if (after !== undefined) output.out(`+ ${at}: ${after}`)
  }
  output.out(
    differences.length === 0
      ? 'The same document.'
      : `${differences.length} ${differences.length === 1 ? 'field differs' : 'fields differ'}.`,
  )
  return differences.length === 0 ? 0 : 1
}
