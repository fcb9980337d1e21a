/**
 * Codes of their own for parts of States: which lie inside the territory of the Regulation, and which outside.
 * @source a-kasser.dk and melosys-api of NAV on the territory; TFEU Art. 355; the rows marked so from memory
 */
import { isStateCode, type StateCode } from '@passerelle/kernel'

export interface TerritoryRow {
  /** ISO 3166-1 alpha-2 code of the territory. */
  readonly code: string
  readonly state: StateCode
  /** `clerk`: administrations do not agree. */
  readonly inside: boolean | 'clerk'
  readonly name: string
  readonly verified: boolean
}

export const territoryRows: readonly TerritoryRow[] = [
  { code: 'GP', state: 'FR', inside: true, name: 'Guadeloupe', verified: true },
  { code: 'MQ', state: 'FR', inside: true, name: 'Martinique', verified: true },
  { code: 'GF', state: 'FR', inside: true, name: 'French Guiana', verified: true },
  { code: 'RE', state: 'FR', inside: true, name: 'Réunion', verified: true },
  { code: 'YT', state: 'FR', inside: true, name: 'Mayotte', verified: false },
  { code: 'MF', state: 'FR', inside: true, name: 'Saint-Martin (French part)', verified: false },
  { code: 'AX', state: 'FI', inside: true, name: 'Åland', verified: true },
  { code: 'GL', state: 'DK', inside: false, name: 'Greenland', verified: true },
  { code: 'FO', state: 'DK', inside: false, name: 'Faroe Islands', verified: true },
  { code: 'NC', state: 'FR', inside: false, name: 'New Caledonia', verified: true },
  { code: 'PF', state: 'FR', inside: false, name: 'French Polynesia', verified: true },
  { code: 'WF', state: 'FR', inside: false, name: 'Wallis and Futuna', verified: false },
  { code: 'PM', state: 'FR', inside: false, name: 'Saint Pierre and Miquelon', verified: false },
  { code: 'BL', state: 'FR', inside: false, name: 'Saint-Barthélemy', verified: false },
  { code: 'AW', state: 'NL', inside: false, name: 'Aruba', verified: true },
  { code: 'CW', state: 'NL', inside: false, name: 'Curaçao', verified: true },
  { code: 'SX', state: 'NL', inside: false, name: 'Sint Maarten', verified: true },
  { code: 'BQ', state: 'NL', inside: false, name: 'Bonaire, Sint Eustatius and Saba', verified: true },
  { code: 'GG', state: 'GB', inside: false, name: 'Guernsey', verified: true },
  { code: 'JE', state: 'GB', inside: false, name: 'Jersey', verified: true },
  { code: 'IM', state: 'GB', inside: false, name: 'Isle of Man', verified: true },
  { code: 'GI', state: 'GB', inside: 'clerk', name: 'Gibraltar', verified: false },
  { code: 'SJ', state: 'NO', inside: 'clerk', name: 'Svalbard and Jan Mayen', verified: true },
]

const byCode = new Map(territoryRows.map((row) => [row.code, row]))

/** The State whose part of the territory of the Regulation a country code names; undefined outside, `clerk` where that is disputed. */
export function stateOfTerritory(code: string): StateCode | 'clerk' | undefined {
  if (isStateCode(code)) return code
  const row = byCode.get(code)
  if (row === undefined || row.inside === false) return undefined
  return row.inside === 'clerk' ? 'clerk' : row.state
}
