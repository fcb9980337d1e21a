/** Versions of the EESSI data model that files are met in, and the definition by which a file of a version is read. */
import type { VocabularyError } from '../errors.ts'
import { findSed, type SedDefinition } from '../seds/index.ts'
import type { ModelVersion } from '../versions/index.ts'

export const modelVersions = ['4.0', '4.1', '4.2', '4.3', '4.4'] as const

/** 4.0 is read as 4.1; no version, and one that nobody knows, as 4.2. */
export function findDefinition(type: string, version: string | undefined): SedDefinition | undefined {
  const known = modelVersions.find((model) => model === version) ?? '4.2'
  const model: ModelVersion = known === '4.0' ? '4.1' : known
  return findSed(type, model) ?? findSed(type)
}

export interface ReadVersion {
  readonly version?: string
  readonly warnings: readonly VocabularyError[]
}

/** @param generation `sedGVer`, @param minor `sedVer`; some files write the whole version into both */
export function readVersion(generation: unknown, minor: unknown, type: string): ReadVersion {
  const words = [generation, minor].map((part) => (typeof part === 'string' || typeof part === 'number' ? String(part).trim() : ''))
  const [first = '', second = ''] = words
  if (first === '' && second === '') return { warnings: [{ code: 'vocabulary/no-version', at: `/${type}/sedVer` }] }
  const version = second.startsWith('4.') ? second : second === '' ? `${first}.?` : `${first}.${second}`
  if ((modelVersions as readonly string[]).includes(version)) return { version, warnings: [] }
  if (second === '') return { warnings: [{ code: 'vocabulary/no-version', at: `/${type}/sedVer` }] }
  return { version, warnings: [{ code: 'vocabulary/unknown-version', at: `/${type}/sedVer`, params: { value: version.slice(0, 20) } }] }
}
