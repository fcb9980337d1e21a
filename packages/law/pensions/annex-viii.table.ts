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
  /** Other names by which institutions write the scheme; capitals do not matter. */
  readonly alsoCalled?: readonly string[]
  readonly covers: string
  readonly source: string
  readonly verified: boolean
}

const from = plainDate('2010-05-01')
const uk8 = 'legislation.gov.uk, 883/2004 Annex VIII Part 1, text of 2010'
const read = { part: 1, from, source: uk8, verified: true } as const
/** Periods do not count in it: points, notional accounts, funds. */
const withoutPeriods = { part: 2, from, source: 'memory', verified: false } as const

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
  {
    ...withoutPeriods,
    state: 'AT',
    scheme: 'APG old age',
    alsoCalled: ['pension account', 'Pensionskonto'],
    covers: 'old-age pensions based on a pension account under the APG',
  },
  {
    ...withoutPeriods,
    state: 'BG',
    scheme: 'supplementary compulsory pension insurance',
    alsoCalled: ['universal pension fund', 'professional pension fund'],
    covers: 'old-age pensions from supplementary compulsory pension insurance',
  },
  {
    ...withoutPeriods,
    state: 'CH',
    scheme: 'BVG',
    alsoCalled: ['LPP', 'occupational benefit scheme'],
    covers: 'pensions under the scheme of occupational benefits (BVG)',
  },
  {
    ...withoutPeriods,
    state: 'CZ',
    scheme: 'second pillar',
    alsoCalled: ['pension savings', 'Act 426/2011'],
    covers: 'pensions of the second pillar under Act 426/2011 on pension savings',
  },
  { ...withoutPeriods, state: 'DK', scheme: 'ATP death benefit', covers: 'benefits in the event of death from contributions to ATP' },
  {
    ...withoutPeriods,
    state: 'EE',
    scheme: 'mandatory funded pension',
    alsoCalled: ['mandatory funded old-age pension', 'second pillar'],
    covers: 'the mandatory funded old-age pension',
  },
  {
    ...withoutPeriods,
    state: 'FR',
    scheme: 'AGIRC-ARRCO',
    alsoCalled: ['AGIRC', 'ARRCO', 'IRCANTEC', 'points scheme', 'points'],
    covers: 'points schemes',
  },
  {
    ...withoutPeriods,
    state: 'HR',
    scheme: 'individual capitalised savings',
    alsoCalled: ['mandatory pension fund', 'second pillar'],
    covers: 'pensions from compulsory insurance by individual capitalised savings',
  },
  {
    ...withoutPeriods,
    state: 'HU',
    scheme: 'private pension fund',
    alsoCalled: ['private pension funds'],
    covers: 'pensions from membership of private pension funds',
  },
  { ...withoutPeriods, state: 'IS', scheme: 'occupational pension', covers: 'the occupational old-age pension scheme' },
  {
    ...withoutPeriods,
    state: 'LV',
    scheme: 'old-age pension',
    alsoCalled: ['old age', 'state funded pension'],
    covers: 'old-age pensions under the Law on State Pensions and the Law on State Funded Pensions',
  },
  {
    ...withoutPeriods,
    state: 'PL',
    scheme: 'defined contribution',
    alsoCalled: ['defined contribution scheme', 'OFE', 'funded pension'],
    covers: 'old-age pensions under the defined contribution scheme',
  },
  {
    ...withoutPeriods,
    state: 'SE',
    scheme: 'income-based pension',
    alsoCalled: ['inkomstpension', 'inkomstgrundad pension', 'premium pension', 'premiepension'],
    covers: 'income-based old-age pensions: income pension and premium pension',
  },
  {
    ...withoutPeriods,
    state: 'SI',
    scheme: 'compulsory supplementary pension insurance',
    covers: 'pensions from compulsory supplementary pension insurance',
  },
  {
    ...withoutPeriods,
    state: 'SK',
    scheme: 'old-age pension saving',
    alsoCalled: ['mandatory old-age pension saving', 'second pillar'],
    covers: 'mandatory old-age pension saving',
  },
  {
    ...withoutPeriods,
    state: 'GB',
    scheme: 'graduated retirement benefit',
    covers: 'graduated retirement benefits under the Acts of 1965 and 1966',
  },
]

const names = new Map(
  annexVIIIRows.map((row) => [
    row,
    [row.scheme, ...(row.alsoCalled ?? [])].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])),
  ]),
)

export function findAnnexVIIIRow(part: 1 | 2, state: StateCode, scheme: string | undefined, on: PlainDate): AnnexVIIIRow | undefined {
  return annexVIIIRows.find(
    (row) =>
      row.part === part &&
      row.state === state &&
      (row.scheme === undefined || (scheme !== undefined && names.get(row)?.includes(scheme.toLowerCase()) === true)) &&
      contains(row, on),
  )
}
