/** `passerelle sed check`: a line for each file, what was kept but not understood below it, and the counts at the end. */
import type { Output } from '../output.ts'
import { readDocument, reasonLine } from './read-document.ts'

/** @returns 0 when every file was read, 1 otherwise */
export async function checkFiles(files: readonly string[], output: Output): Promise<number> {
  let refused = 0
  for (const file of files) {
    const document = await readDocument(file)
    if (!document.ok) {
      refused += 1
      for (const line of document.error) output.out(line)
      continue
    }
    const { type, version, dialect, warnings } = document.value
    output.out(`OK ${type} ${version ?? '?'} ${dialect} ${file}`)
    for (const warning of warnings) output.out(`  ${reasonLine(warning)}`)
  }
  output.out(`${files.length - refused} read, ${refused} refused`)
  return refused === 0 ? 0 : 1
}
