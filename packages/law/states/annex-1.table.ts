/**
 * Annex I to Regulation 883/2004: which States took advances of maintenance, and special childbirth and adoption allowances, out of family benefits.
 * @source legislation.gov.uk (text of 2004) and at.dk; rvrecht.deutsche-rentenversicherung.de (text of 2013) in part; the later rows from memory
 */
import type { StateCode } from '@passerelle/kernel'

export type AnnexIPart = 'maintenance-advance' | 'birth-grant'

export interface AnnexIRow {
  readonly part: AnnexIPart
  readonly state: StateCode
  readonly verified: boolean
}

const rows = (part: AnnexIPart, states: readonly StateCode[], verified: boolean): AnnexIRow[] =>
  states.map((state) => ({ part, state, verified }))

export const annexIRows: readonly AnnexIRow[] = [
  ...rows('maintenance-advance', ['AT', 'BE', 'BG', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'HR', 'LT', 'LU', 'PT', 'SE'], true),
  ...rows('maintenance-advance', ['PL', 'SI', 'SK', 'CH', 'IS', 'LI', 'NO'], false),
  ...rows('birth-grant', ['BE', 'ES', 'FI', 'FR', 'LU'], true),
  ...rows('birth-grant', ['BG', 'CZ', 'EE', 'HR', 'HU', 'LT', 'LV', 'PL', 'RO', 'SI', 'SK', 'CH', 'NO'], false),
]

const listed = new Map(annexIRows.map((row) => [`${row.part} ${row.state}`, row]))

export function findAnnexIRow(part: AnnexIPart, state: StateCode): AnnexIRow | undefined {
  return listed.get(`${part} ${state}`)
}
