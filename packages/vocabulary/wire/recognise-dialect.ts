/**
 * Which dialect a SED in JSON is written in: RINA's own (`cpi`), the Norwegian agency's (`nav`), or that agency's front-end object (`neessi`).
 * Only wire XML is read so far; this tells a person what the file is instead.
 * @source index of the public SED samples: shapes of the dialects
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { isPlainObject } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'

export interface RecognisedSed {
  readonly dialect: 'cpi' | 'nav' | 'neessi'
  readonly type: string
  /** As the file writes it, such as `4.1`. */
  readonly version: string
}

const typePattern = /^[A-Z]{1,3}\d{3,5}[A-Z]{0,2}(_[A-Za-z]+)?$/

export function recogniseDialect(input: unknown): Result<RecognisedSed, VocabularyError> {
  const unread = err({ code: 'vocabulary/dialect-not-read', at: '/' } as const)
  if (!isPlainObject(input)) return unread
  if (isType(input.sed)) return ok({ dialect: 'nav', type: input.sed, version: versionOf(input) })
  if (isType(input.sedType)) return ok({ dialect: 'neessi', type: input.sedType, version: String(input.sedVersjon ?? '') })
  const [type, body] = Object.entries(input)[0] ?? []
  const isCpi = isType(type) && isPlainObject(body) && Object.keys(input).length === 1
  return isCpi ? ok({ dialect: 'cpi', type, version: versionOf(body) }) : unread
}

function isType(value: unknown): value is string {
  return typeof value === 'string' && typePattern.test(value)
}

function versionOf(body: Record<string, unknown>): string {
  return `${String(body.sedGVer ?? '?')}.${String(body.sedVer ?? '?')}`
}
