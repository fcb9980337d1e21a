/**
 * The branches whose names and terms stand in files of their own, `terms/<language>/<branch>.ts`, in the order in which they count:
 * a term stands once, in the file of the first branch here that has a document with it.
 */
export const branches = {
  administrative: /^X\d/,
  horizontal: /^H(\d|_BUC)/,
  'legislation-applicable': /^(A\d|LA_BUC)/,
  sickness: /^S(\d|_BUC)/,
  accidents: /^(DA\d|AW_BUC)/,
  pensions: /^P(?!3000_)(\d|_BUC)/,
  family: /^(F\d|FB_BUC)/,
  unemployment: /^(U\d|UB_BUC)/,
  recovery: /^R(\d|_BUC)/,
  miscellaneous: /^M(\d|_BUC)/,
  system: /^(SYN|LOG)\d/,
  'pensions-by-country': /^P3000_/,
} as const satisfies Readonly<Record<string, RegExp>>

export type Branch = keyof typeof branches
export const branchNames = Object.keys(branches) as readonly Branch[]

/** The branches whose documents and use cases are named in every complete language; the others are in English until a file is added. */
export const translatedBranches: readonly Branch[] = ['administrative', 'horizontal', 'legislation-applicable']

/** Branch of a document type (`A009`, `P3000_AT`) or of a use case (`LA_BUC_04`). */
export function branchOf(id: string): Branch | undefined {
  return branchNames.find((name) => branches[name].test(id))
}
