/** Closed lists: the codes that may stand in a coded field. Texts are labels under `code/<list>/<code>`. */
import { codeLists } from './code-lists.table.ts'

export { type CodeList, codeForm } from './code-list.ts'
export { codeLists } from './code-lists.table.ts'
export * from './countries.ts'
export { findMediaType, type MediaType, type MediaTypeName, mediaTypes, sendableMediaTypes } from './media-types.table.ts'

export type CodeListName = keyof typeof codeLists
export type CodeOf<List extends CodeListName> = (typeof codeLists)[List]['codes'][number]

export function codesOf(list: CodeListName): readonly string[] {
  return codeLists[list].codes
}

export function isCodeOf<const List extends CodeListName>(list: List, value: string): value is CodeOf<List> {
  return codesOf(list).includes(value)
}

export function codeLabelKey(list: CodeListName, code: string): string {
  return `code/${list}/${code}`
}
