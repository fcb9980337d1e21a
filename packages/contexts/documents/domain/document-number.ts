/**
 * Numbers of documents. A PD A1 and a PRC get one that nobody can guess from another and that survives the telephone;
 * a card gets ten digits of its issuer and ten of a series.
 * @source Decision S2 Annex I field 8; EN 1867 (80, numeric country, issuer)
 */
import type { InstitutionId } from '@passerelle/kernel'
import { err, ok, type Result, stateOfInstitution } from '@passerelle/kernel'
import type { IssueError } from '../errors.ts'
import { numericCountries } from './numeric-countries.table.ts'

/** Without I, L, O, U: nothing that is read for another character. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `A1-2026-7K3M-9QXD`: 40 random bits. The caller makes sure that it is free. */
export function paperNumber(prefix: 'A1' | 'PRC', year: string, random: Uint8Array): string {
  const characters = Array.from(random.subarray(0, 8), (byte) => alphabet[byte % alphabet.length])
  return `${prefix}-${year}-${characters.slice(0, 4).join('')}-${characters.slice(4).join('')}`
}

/** The first ten digits of every card of an institution, made from its id when its code is a number of at most five digits. */
export function cardIssuerNumber(institution: InstitutionId): Result<string, IssueError> {
  const code = institution.slice(3)
  if (!/^\d{4,5}$/.test(code)) return err({ code: 'documents/no-card-issuer-number' })
  return ok(`80${numericCountries[stateOfInstitution(institution)]}${code.padStart(5, '0')}`)
}

export function cardNumber(issuer: string, serial: number): string {
  return `${issuer}${String(serial).padStart(10, '0')}`
}

/** A number as people type it → as it is stored. */
export function normaliseNumber(typed: string): string {
  return typed.replace(/[\s‐-―]+/g, (gap) => (/\s/.test(gap) ? '' : '-')).toUpperCase()
}
