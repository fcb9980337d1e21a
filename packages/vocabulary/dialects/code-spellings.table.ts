/**
 * Other spellings of codes that files are met with, read as the code of the list and kept as they were written. In small letters.
 * @source public SED samples: a batch of unemployment claims (F, ALL), the form of 2014 and a P4000 (words); claims to a pension in a national agency’s files (words)
 */
import type { CodeListName } from '../code-lists/index.ts'

export const codeSpellings: { readonly [List in CodeListName]?: Readonly<Record<string, string>> } = {
  sex: { m: '01', f: '02', u: '98', male: '01', female: '02', unknown: '98' },
  sector: { all: '03', pensions: '04' },
  'payment-frequency': { aarlig: '01', kvartalsvis: '02', maaned_12_per_aar: '03', maaned_13_per_aar: '04', ukentlig: '06', annet: '99' },
  'pension-benefit': { alderspensjon: '10' },
  'benefit-status': { søkt: '01', innvilget: '02' },
}

/**
 * ISO 3166-1 leaves these to their users: `QX`, `XU` and the like stand for no, an unknown or a disputed State, as agreed between parties.
 * AA, XX and ZZ are free too, but stand in files where nobody chose a country: they are no codes of the list.
 */
export const userAssignedCountry = /^(Q[M-Z]|X[A-WYZ])$/

/**
 * Former States by four letters, ISO 3166-3: a place of birth may be in one (`SUHH`, `YUCS`, `CSHH`).
 * @source EESSI schemas 4.4
 */
export const formerCountry =
  /^(AIDJ|ANHH|BQAQ|BUMM|BYAA|CSHH|CSXX|CTKI|DDDE|DYBJ|FQHH|FXFR|GEHH|HVBF|JTUM|MIUM|NHVU|NQAQ|NTHH|PCHH|PUUM|PZPA|RHZW|SKIN|SUHH|TPTL|VDVN|WKUM|YDYE|YUCS|ZRCD)$/
