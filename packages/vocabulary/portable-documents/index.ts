/** Portable documents: one canonical record each, from which print, credential, QR and SED are made. */
import type { Result } from '@passerelle/kernel'
import type { VocabularyError } from '../errors.ts'
import { type Ehic, ehicDefinition, parseEhic } from './ehic.ts'
import { type PdA1, parsePdA1, pdA1Definition } from './pd-a1.ts'
import { type Prc, parsePrc, prcDefinition } from './prc.ts'

export { type Ehic, ehicDefinition, parseEhic } from './ehic.ts'
export { type PdA1, parsePdA1, pdA1Definition } from './pd-a1.ts'
export { type A009Circumstances, a009FromPdA1 } from './pd-a1-to-a009.ts'
export { fromCardCountry, type Prc, type PrcQrClaims, parsePrc, prcDefinition, prcQrClaims, toCardCountry } from './prc.ts'

export type PortableDocument = PdA1 | Ehic | Prc
export type PortableDocumentType = PortableDocument['type']

export const portableDocumentTypes = ['PDA1', 'EHIC', 'PRC'] as const satisfies readonly PortableDocumentType[]

export const portableDocumentDefinitions = { PDA1: pdA1Definition, EHIC: ehicDefinition, PRC: prcDefinition } as const

/** Reads a record of any portable document by its `type`. */
export function parsePortableDocument(input: unknown): Result<PortableDocument, readonly VocabularyError[]> {
  const type = (typeof input === 'object' && input !== null ? input : {}) as { type?: unknown }
  if (type.type === 'PDA1') return parsePdA1(input)
  if (type.type === 'EHIC') return parseEhic(input)
  if (type.type === 'PRC') return parsePrc(input)
  return { ok: false, error: [{ code: 'vocabulary/unknown-document-type', at: '/type' }] }
}
