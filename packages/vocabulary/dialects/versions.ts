/** Versions of the EESSI data model that files are met in. Content is read by the definitions of 4.2; what is new since is kept and reported. */
import type { VocabularyError } from '../errors.ts'

export const modelVersions = ['4.0', '4.1', '4.2', '4.3', '4.4'] as const

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
