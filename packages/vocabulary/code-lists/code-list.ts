/** The form of a closed list: its codes, where they were read, and who says what they are called. */
import type { Confidence } from '../definition/confidence.ts'
import type { Branch } from '../labels/branches.table.ts'

export interface CodeList {
  readonly codes: readonly string[]
  /** The branch whose label files name the codes; none: every language names them. */
  readonly branch?: Branch
  /** The platform names the codes, so that no language file repeats them. */
  readonly names?: 'platform'
  readonly confidence: Confidence
  readonly source: string
}

/** The form of any code of EESSI. */
export const codeForm = /^[A-Za-z0-9._:-]{1,40}$/

/** A list that the schemas of 4.4 show, written as its codes with a space between. */
export function listOf(branch: Branch, codes: string): CodeList {
  return { codes: codes.split(' '), branch, confidence: 'source', source: 'EESSI schemas 4.4' }
}
