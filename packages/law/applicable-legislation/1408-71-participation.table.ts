/**
 * Since when Regulation 1408/71 applied in each State, until Regulation 883/2004 took over.
 * @source accession treaties, EEA Agreement, EU-Swiss agreement on free movement: memory
 */
import { addDays, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import { participation } from '../states/participation.table.ts'

const since = (date: string, states: readonly StateCode[]) => states.map((state) => [state, plainDate(date)] as const)

export const participation1408: Readonly<Partial<Record<StateCode, PlainDate>>> = Object.fromEntries([
  ...since('1972-10-01', ['BE', 'DE', 'FR', 'IT', 'LU', 'NL']),
  ...since('1973-04-01', ['DK', 'IE', 'GB']),
  ...since('1981-01-01', ['GR']),
  ...since('1986-01-01', ['ES', 'PT']),
  ...since('1994-01-01', ['AT', 'FI', 'SE', 'IS', 'NO']),
  ...since('1995-05-01', ['LI']),
  ...since('2002-06-01', ['CH']),
  ...since('2004-05-01', ['CY', 'CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK']),
  ...since('2007-01-01', ['BG', 'RO']),
])

/** The last day on which the old Regulation can still apply: with Iceland, Liechtenstein and Norway. */
export const lastDayOf1408 = addDays(participation.NO.from, -1)

export function appliedOldRegulationOn(state: StateCode, on: PlainDate): boolean {
  const from = participation1408[state]
  return from !== undefined && from <= on
}
