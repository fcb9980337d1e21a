/** Where a link from another site leads, such as Your Europe: a procedure and a language, both kept until after the login. */
import { err, ok, type Result } from '@passerelle/kernel'
import { isLanguage, type Language } from '@passerelle/vocabulary'
import type { RequestsError } from '../errors.ts'
import { isProcedure, type Procedure } from './procedures.table.ts'

export interface DeepLink {
  readonly procedure: Procedure
  readonly language: Language
}

/** @param query of the link; parameters that this room does not know are left alone, because other sites add their own */
export function parseDeepLink(query: Readonly<Record<string, unknown>>): Result<DeepLink, RequestsError> {
  const { procedure } = query
  if (!isProcedure(procedure)) return err({ code: 'requests/unknown-procedure', at: 'procedure' })
  const language = parseLanguage(query.language ?? query.lang ?? 'en')
  return language.ok ? ok({ procedure, language: language.value }) : language
}

/** Reads a language tag by its first part: `el-GR` is Greek, `nb` and `nn` are Norwegian. */
export function parseLanguage(tag: unknown): Result<Language, RequestsError> {
  const main = typeof tag === 'string' ? (tag.toLowerCase().split('-')[0] ?? '') : ''
  const language = main === 'nb' || main === 'nn' ? 'no' : main
  return isLanguage(language) ? ok(language) : err({ code: 'requests/unknown-language', at: 'language' })
}
