/** `passerelle sed convert`: the document on one side, what the other dialect cannot say on the other. */
import { type Dialect, writeSedFile } from '@passerelle/vocabulary/dialects'
import type { Output } from '../output.ts'
import { readDocument } from './read-document.ts'

export async function convertFile(file: string, to: Dialect, output: Output): Promise<number> {
  const read = await readDocument(file)
  if (!read.ok) {
    for (const line of read.error) output.err(line)
    return 1
  }
  const { text, lost } = writeSedFile(read.value, to)
  output.out(text.trimEnd())
  if (lost.length > 0) output.err(`${lost.length} ${lost.length === 1 ? 'part has' : 'parts have'} no place in ${to}:`)
  for (const at of lost) output.err(`  ${at}`)
  return 0
}
