/** What a person should know first about a document: whether it can be shown today, and if not, why. */
import type { ReadDocument } from './read-document.ts'
import type { DocumentStatus } from './read-status.ts'

export const standings = {
  withdrawn: 'bad',
  expired: 'bad',
  'cover-over': 'bad',
  superseded: 'warning',
  suspended: 'warning',
  'not-yet': 'warning',
  'used-up': 'warning',
  unknown: 'quiet',
  valid: 'good',
} as const
export type Standing = keyof typeof standings

/** @param today the date on the person's calendar, `YYYY-MM-DD` */
export function standingOf({ credential, view, unused }: ReadDocument, status: DocumentStatus, now: Date, today: string): Standing {
  if (status.value === 'invalid') return 'withdrawn'
  if (status.value === 'superseded') return 'superseded'
  if (status.value === 'suspended') return 'suspended'
  const { expiresAt, notBefore } = credential
  if (expiresAt !== undefined && expiresAt <= now) return 'expired'
  const { document = {}, cover = {} } = view ?? {}
  if (document.to !== undefined && document.to < today) return 'expired'
  if (cover.to !== undefined && cover.to < today) return 'cover-over'
  if (unused === 0) return 'used-up'
  if ((notBefore !== undefined && notBefore > now) || (cover.from !== undefined && cover.from > today)) return 'not-yet'
  return status.value === 'unknown' ? 'unknown' : 'valid'
}
