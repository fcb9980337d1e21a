/** `passerelle sed check`: a line for each file, what was kept but not understood below it, and the counts at the end. */
import type { Output } from '../output.ts'
import { describeCaseFile } from './describe-case-file.ts'
import { readAny, reasonLine } from './read-document.ts'

/** @returns 0 when every file was read, 1 otherwise */
export async function checkFiles(files: readonly string[], output: Output): Promise<number> {
  let refused = 0
  for (const file of files) {
    const read = await readAny(file)
    if (!read.ok) {
      refused += 1
      for (const line of read.error) output.out(line)
      continue
    }
    const { type, version, dialect, warnings } = 'sed' in read.value ? read.value.sed : read.value.caseFile
    output.out(`OK ${type} ${version ?? '?'} ${dialect} ${file}`)
    if ('caseFile' in read.value) output.out(`  ${describeCaseFile(read.value.caseFile)}`)
    for (const warning of warnings) output.out(`  ${reasonLine(warning)}`)
  }
  output.out(`${files.length - refused} read, ${refused} refused`)
  return refused === 0 ? 0 : 1
}
