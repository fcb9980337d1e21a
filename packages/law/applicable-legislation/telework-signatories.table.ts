/**
 * Which States apply the Framework Agreement on habitual cross-border telework, and since when.
 * @source hwh.eu (18 States from the start); bakertilly.de (11 July 2024); stanchilaw.it (30 January 2024)
 */
import { addDays, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'

export interface TeleworkSignatory {
  readonly state: StateCode
  readonly from: PlainDate
  readonly source: string
  readonly verified: boolean
}

export const teleworkAgreementFrom = plainDate('2023-07-01')
const hwh = 'hwh.eu, note on telework (18 signatories at 30 August 2023)'
const bakertilly = 'bakertilly.de, note on telework of 11 July 2024'

export const teleworkSignatories: readonly TeleworkSignatory[] = [
  ...(['AT', 'BE', 'CH', 'CZ', 'DE', 'ES', 'FI', 'FR', 'HR', 'LI', 'LU', 'MT', 'NL', 'NO', 'PL', 'PT', 'SE', 'SK'] as const).map(
    (state) => ({ state, from: teleworkAgreementFrom, source: hwh, verified: true }),
  ),
  { state: 'IT', from: plainDate('2024-01-01'), source: 'stanchilaw.it; bakertilly.de', verified: true },
  { state: 'LT', from: plainDate('2024-05-01'), source: bakertilly, verified: true },
  { state: 'IE', from: plainDate('2024-06-01'), source: bakertilly, verified: true },
  { state: 'SI', from: plainDate('2024-01-30'), source: 'stanchilaw.it lists it by then; the first day was not found', verified: false },
]

/** Nothing was read on who signed after this day. Denmark has said that it stays outside (memory). */
const listKnownUntil = plainDate('2025-12-31')
/** Slovenia signed on a day between the start and the first list that names it. */
const openFrom: Partial<Record<StateCode, PlainDate>> = { SI: teleworkAgreementFrom }
const staysOutside: readonly StateCode[] = ['DK', 'GB']

const signedFrom = new Map(teleworkSignatories.map(({ state, from }) => [state, from]))

/** @returns undefined where no list tells */
export function isTeleworkSignatory(state: StateCode, on: PlainDate): boolean | undefined {
  const from = signedFrom.get(state)
  if (from !== undefined && from <= on) return true
  const open = openFrom[state]
  if (open !== undefined && open <= on) return undefined
  return from === undefined && on > listKnownUntil && !staysOutside.includes(state) ? undefined : false
}

/** Days on which what this table says of a State changes. */
export const teleworkChanges: readonly PlainDate[] = [...teleworkSignatories.map(({ from }) => from), addDays(listKnownUntil, 1)]
