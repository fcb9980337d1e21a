/** Closed lists: the codes that may stand in a coded field. Texts are labels under `code/<list>/<code>`. */
import { codeLists } from './code-lists.table.ts'

export { codeLists } from './code-lists.table.ts'
export * from './countries.ts'
export { findMediaType, type MediaType, type MediaTypeName, mediaTypes, sendableMediaTypes } from './media-types.table.ts'

export type CodeListName = keyof typeof codeLists
export type CodeOf<List extends CodeListName> = (typeof codeLists)[List] extends { readonly open: string }
  ? string
  : (typeof codeLists)[List]['codes'][number]

export function codesOf(list: CodeListName): readonly string[] {
  return codeLists[list].codes
}

export function isCodeOf<const List extends CodeListName>(list: List, value: string): value is CodeOf<List> {
  const entry: { readonly codes: readonly string[]; readonly open?: string } = codeLists[list]
  return entry.codes.includes(value) || (entry.open !== undefined && new RegExp(entry.open).test(value))
}

export function codeLabelKey(list: CodeListName, code: string): string {
  return `code/${list}/${code}`
}
