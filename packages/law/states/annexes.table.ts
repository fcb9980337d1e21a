/** Which States stand in the annexes that the rules look at, from when to when, and how sure that is. */
import { contains, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'

export type AnnexId =
  /** Restricted care of family members of frontier workers, 883/2004 Art. 18(2). */
  | '883/III'
  /** Full care for their own pensioners who stay there, Art. 27(2). */
  | '883/IV'
  /** More rights for retired frontier workers, Art. 28(2). */
  | '883/V'
  /** Degrees of invalidity that bind each other, Art. 46(3). */
  | '883/VII'
  /** Care costs claimed as fixed amounts, 987/2009 Art. 63. */
  | '987/3'
  /** Average amounts for the ceiling of unemployment reimbursement, 987/2009 Art. 70. */
  | '987/5'

export interface AnnexRow {
  readonly annex: AnnexId
  readonly state: StateCode
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly source: string
  readonly verified: boolean
}

const since = plainDate('2010-05-01')
const rows = (annex: AnnexId, states: readonly StateCode[], source: string, verified: boolean, to?: PlainDate): AnnexRow[] =>
  states.map((state) => ({ annex, state, from: since, ...(to === undefined ? {} : { to }), source, verified }))

export const annexRows: readonly AnnexRow[] = [
  ...rows('883/III', ['DK', 'IE', 'FI', 'SE'], 'cns.public.lu, pages for pensioners and frontier workers', true),
  ...rows('883/III', ['IS', 'NO'], 'memory', false),
  ...rows('883/III', ['GB'], 'cns.public.lu', true, plainDate('2020-12-31')),
  ...rows('883/III', ['EE', 'ES', 'IT', 'LT', 'HU', 'NL', 'HR'], 'memory: struck out in the years to 2017', false, plainDate('2013-12-31')),
  ...rows(
    '883/IV',
    ['AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'ES', 'FR', 'GR', 'HU', 'IS', 'LI', 'LU', 'NL', 'PL', 'SE', 'SI'],
    'eu-healthcare.eopyy.gov.gr',
    true,
  ),
  ...rows('883/V', ['AT', 'BE', 'DE', 'ES', 'FR', 'LU', 'PT'], 'at.dk, Danish text of Annex V', true),
  ...rows('883/VII', ['BE', 'FR', 'IT'], 'memory', false),
  ...rows('987/3', ['CY', 'ES', 'IE', 'NO', 'PT', 'SE'], 'memory of the consolidated text of 2018', false),
  ...rows('987/3', ['NL'], 'memory: left on 1 January 2018', false, plainDate('2017-12-31')),
  ...rows('987/3', ['IT', 'MT'], 'memory: left on 1 January 2013', false, plainDate('2012-12-31')),
  ...rows('987/3', ['GB'], 'memory', false, plainDate('2020-12-31')),
  ...rows('987/5', ['BE', 'CZ', 'DE', 'AT', 'SK', 'FI'], 'memory', false),
]

/** The row of a State in an annex on a day; undefined where it does not stand there. */
export function findAnnexRow(annex: AnnexId, state: StateCode, on: PlainDate): AnnexRow | undefined {
  return annexRows.find((row) => row.annex === annex && row.state === state && contains(row, on))
}
