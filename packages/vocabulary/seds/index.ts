/** The SEDs that are defined, by type, and how a SED's content is read. */
import { err, type Result } from '@passerelle/kernel'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import { a009 } from './a009.ts'
import { x001, x008, x050 } from './administrative.ts'
import type { SedContent, SedDefinition } from './sed-definition.ts'

export { type A009, a009 } from './a009.ts'
export { type X001, type X008, type X050, x001, x008, x050 } from './administrative.ts'
export type { SedContent, SedDefinition } from './sed-definition.ts'

export const seds = { A009: a009, X001: x001, X008: x008, X050: x050 } as const

export type SedType = keyof typeof seds
/** The content of a SED of a given type. */
export type ContentOf<T extends SedType> = SedContent<(typeof seds)[T]>

export function findSed(type: string): SedDefinition | undefined {
  return Object.hasOwn(seds, type) ? (seds as Record<string, SedDefinition>)[type] : undefined
}

export function isSedType(type: unknown): type is SedType {
  return typeof type === 'string' && Object.hasOwn(seds, type)
}

/** Reads content of a SED: all errors with their paths (`/A009/Person/…`), or the content in its normal form. */
export function parseSed<const T extends SedType>(type: T, content: unknown): Result<ContentOf<T>, readonly VocabularyError[]> {
  if (!isSedType(type)) return err([{ code: 'vocabulary/unknown-document-type', at: '/' }])
  return parseAgainst(seds[type].content as SedDefinition['content'], content, type) as Result<ContentOf<T>, readonly VocabularyError[]>
}
