/** The block that every document credential of the rulebooks begins with. @source DC4EU rulebooks v1.1; ETSI TS 119 472-1 clause on `category` */
import type { Claims } from './claim-path.ts'

/** How an open end is written where the profile demands an end. @source DC4EU PD A1 v0, derived from EESSI */
export const openEnd = '2499-01-01'

export function issuerBlock(institution: { readonly id: string; readonly name: string; readonly country: string }): Claims {
  return {
    issuing_authority: { id: institution.id, name: institution.name, country: institution.country },
    authentic_source: { id: institution.id, name: institution.name },
    attestation_legal_category: 'PuB-EAA',
    category: 'urn:etsi:esi:eaa:eu:pub',
  }
}

/** Shortens by whole characters to the rulebook's limit; the whole text stays in the record and on paper. */
export function cut(value: string, maxLength: number): string {
  if (value.length <= maxLength) return value
  let result = ''
  for (const character of value) {
    if (result.length + character.length > maxLength) break
    result += character
  }
  return result
}
