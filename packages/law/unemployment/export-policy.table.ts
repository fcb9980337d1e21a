/**
 * States known not to extend the export of unemployment benefits beyond the months of the Regulation. No full list was found.
 * @source aka.dk; tyj.fi and nordsoc.org; CJEU C-551/16 for the Netherlands
 */
import { contains, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'

export interface ExportPolicyRow {
  readonly state: StateCode
  readonly extends: false
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly source: string
  readonly verified: boolean
}

const from = plainDate('2010-05-01')
export const exportPolicyRows: readonly ExportPolicyRow[] = [
  { state: 'DK', extends: false, from, source: 'aka.dk, job search in another EEA country', verified: true },
  { state: 'FI', extends: false, from, source: 'tyj.fi, working abroad; nordsoc.org, unemployment', verified: true },
  {
    state: 'NL',
    extends: false,
    from,
    source: 'CJEU C-551/16 Klein Schiphorst; the policy of other days was not checked',
    verified: false,
  },
]

/** Denmark counts the day of departure as day 1 of the days to register abroad (aka.dk); by Regulation 1182/71 it is not counted. */
export const countsDayOfDeparture = (state: StateCode | undefined): boolean => state === 'DK'

export function findExportPolicy(state: StateCode, on: PlainDate): ExportPolicyRow | undefined {
  return exportPolicyRows.find((row) => row.state === state && contains(row, on))
}
