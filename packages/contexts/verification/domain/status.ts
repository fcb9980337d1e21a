/**
 * What a number in a status list means, by profile. Two bits let an issuer say "genuine, but replaced" (3), which the draft leaves to applications;
 * profiles that know only valid and revoked take every other number as revoked.
 * @source Token Status List draft 21 section 7; IT-Wallet value UPDATE; WE BUILD rulebook A1
 */
import type { StatusValue } from './result.ts'

export type StatusProfile = 'with-update' | 'binary'

const meanings: Readonly<Record<StatusProfile, readonly StatusValue[]>> = {
  'with-update': ['valid', 'invalid', 'suspended', 'superseded'],
  binary: ['valid'],
}

/** A number without a meaning counts as invalid. */
export function statusMeaning(profile: StatusProfile, value: number): StatusValue {
  return meanings[profile][value] ?? 'invalid'
}
