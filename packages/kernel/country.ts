/**
 * The 32 States that exchange in social security coordination: EU-27, IS, LI, NO, CH, GB.
 * Inside Passerelle a State is its ISO 3166-1 alpha-2 code; EESSI writes EL and UK on the wire.
 * @source research facts on EESSI participants; ISO 3166-1; EU Interinstitutional style guide for EL and UK
 */
import type { Brand } from './brand.ts'

export const stateCodes = [
  'AT',
  'BE',
  'BG',
  'CH',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GB',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const
export type StateCode = (typeof stateCodes)[number]

/** Any ISO 3166-1 alpha-2 code, for nationality and addresses: a person may come from anywhere. */
export type CountryCode = Brand<string, 'CountryCode'> | StateCode

const states: ReadonlySet<string> = new Set(stateCodes)

export function isStateCode(input: unknown): input is StateCode {
  return typeof input === 'string' && states.has(input)
}

/** ISO → the code on EESSI's wire (GR → EL, GB → UK). */
export function toWireCountry(code: string): string {
  return code === 'GR' ? 'EL' : code === 'GB' ? 'UK' : code
}

/** The code on EESSI's wire → ISO (EL → GR, UK → GB). */
export function fromWireCountry(code: string): string {
  return code === 'EL' ? 'GR' : code === 'UK' ? 'GB' : code
}
