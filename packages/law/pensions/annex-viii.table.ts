/**
 * Annex VIII of 883/2004: pensions for which the pro rata calculation is waived (Part 1) or does not apply (Part 2).
 * @source Part 1 as read on legislation.gov.uk in the text of 2010; later changes and Part 2 rest on memory
 */
import { contains, type Period, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'

export interface AnnexVIIIRow extends Period {
  readonly part: 1 | 2
  readonly state: StateCode
  /** Absent: every pension of the State that these rules are asked for. */
  readonly scheme?: string
  readonly covers: string
  readonly source: string
  readonly verified: boolean
}

const from = plainDate('2010-05-01')
const uk8 = 'legislation.gov.uk, 883/2004 Annex VIII Part 1, text of 2010'
const read = { part: 1, from, source: uk8, verified: true } as const

export const annexVIIIRows: readonly AnnexVIIIRow[] = [
  { ...read, state: 'CY', covers: 'all old-age, invalidity and widow(er) pensions' },
  { ...read, state: 'NL', scheme: 'AOW', covers: 'old-age pension under the AOW' },
  { ...read, state: 'DK', scheme: 'social pension', covers: 'social pensions, except those in Annex IX' },
  {
    ...read,
    state: 'IE',
    scheme: 'State pension (contributory)',
    covers: 'State pension (contributory), transition, widow(er) contributory',
  },
  { ...read, state: 'LV', scheme: 'invalidity', covers: 'invalidity pensions' },
  { ...read, state: 'LV', scheme: 'survivor', covers: 'survivor pensions' },
  { ...read, state: 'LT', scheme: 'survivor basic amount', covers: 'survivor pensions calculated from the basic amount' },
  { ...read, state: 'AT', scheme: 'ASVG', covers: 'pensions under the ASVG' },
  { ...read, state: 'AT', scheme: 'GSVG', covers: 'pensions under the GSVG' },
  { ...read, state: 'AT', scheme: 'BSVG', covers: 'pensions under the BSVG' },
  { ...read, state: 'AT', scheme: 'FSVG', covers: 'pensions under the FSVG' },
  { ...read, state: 'AT', scheme: 'APG', covers: 'pensions from a pension account' },
  { ...read, state: 'SK', scheme: 'Act 461/2003', covers: 'pensions under Act 461/2003' },
  { part: 2, from, state: 'FR', scheme: 'AGIRC-ARRCO', covers: 'points schemes', source: 'memory', verified: false },
]

export function findAnnexVIIIRow(part: 1 | 2, state: StateCode, scheme: string | undefined, on: PlainDate): AnnexVIIIRow | undefined {
  return annexVIIIRows.find(
    (row) => row.part === part && row.state === state && (row.scheme === undefined || row.scheme === scheme) && contains(row, on),
  )
}
