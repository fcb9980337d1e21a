/**
 * Other spellings of codes that files are met with, read as the code of the list and kept as they were written. In small letters.
 * @source public SED samples: a batch of unemployment claims (F, ALL), the form of 2014 and a P4000 (words)
 */
import type { CodeListName } from '../code-lists/index.ts'

export const codeSpellings: { readonly [List in CodeListName]?: Readonly<Record<string, string>> } = {
  sex: { m: '01', f: '02', u: '98', male: '01', female: '02', unknown: '98' },
  sector: { all: '03', pensions: '04' },
}

/**
 * ISO 3166-1 leaves these to their users: `QX`, `XU` and the like stand for no, an unknown or a disputed State, as agreed between parties.
 * AA, XX and ZZ are free too, but stand in files where nobody chose a country: they are no codes of the list.
 */
export const userAssignedCountry = /^(Q[M-Z]|X[A-WYZ])$/
