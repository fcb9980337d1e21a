/** The tables of the law beside its rules and figures, as they are printed: one row a line, whatever its columns. */
import { daySchemes } from './aggregation/conversion.table.ts'
import { participation1408 } from './applicable-legislation/1408-71-participation.table.ts'
import { reform2012 } from './applicable-legislation/reform-2012.table.ts'
import { teleworkSignatories } from './applicable-legislation/telework-signatories.table.ts'
import type { Area } from './frame/subject.ts'
import { statesWithTypeA } from './pensions/annex-vi.table.ts'
import { annexVIIIRows } from './pensions/annex-viii.table.ts'
import { deadlines } from './procedure/deadlines.table.ts'
import { transitions } from './procedure/transition.table.ts'
import { stepRows } from './recovery/recovery-steps.table.ts'
import { annexIRows } from './states/annex-1.table.ts'
import { annexRows } from './states/annexes.table.ts'
import { agreementOf, besideRows, participation } from './states/participation.table.ts'
import { territoryRows } from './states/territories.table.ts'
import { exportPolicyRows } from './unemployment/export-policy.table.ts'
import { firstPeriodRows } from './unemployment/first-period.table.ts'
import { conventionInForce } from './united-kingdom/instruments.table.ts'

export interface PrintedTable {
  readonly title: string
  /** Absent: looked at in several areas. */
  readonly area?: Area
  readonly rows: readonly object[]
}

/** A record as rows, its keys in a column of their own. */
const rowsOf = <T>(record: Readonly<Partial<Record<string, T>>>, column: string, row: (value: T, key: string) => object): object[] =>
  Object.entries(record).map(([key, value]) => ({ [column]: key, ...row(value as T, key) }))

export const printedTables: readonly PrintedTable[] = [
  {
    title: 'States that apply Regulation (EC) 883/2004',
    rows: rowsOf(participation, 'state', (period, state) => ({ agreement: agreementOf(state as keyof typeof participation), ...period })),
  },
  { title: 'States and the acts beside the Regulation', rows: besideRows },
  { title: 'Territories', rows: territoryRows },
  { title: 'Annex I: advances of maintenance, and grants at birth or adoption', area: 'family', rows: annexIRows },
  { title: 'Annexes that name States', rows: annexRows },
  {
    title: 'States under Regulation (EEC) 1408/71',
    area: 'applicable-legislation',
    rows: rowsOf(participation1408, 'state', (from) => ({ from })),
  },
  {
    title: 'Application of Regulation (EU) 465/2012',
    area: 'applicable-legislation',
    rows: rowsOf(reform2012, 'agreement', (from) => ({ from })),
  },
  { title: 'Signatories of the telework Framework Agreement', area: 'applicable-legislation', rows: teleworkSignatories },
  { title: 'Conversion of days', area: 'aggregation', rows: rowsOf(daySchemes, 'days a week', (row) => row) },
  { title: 'Periods needed before those of other States count', area: 'unemployment', rows: firstPeriodRows },
  { title: 'States and a longer export of unemployment benefits', area: 'unemployment', rows: exportPolicyRows },
  {
    title: 'Annex VI: legislation of type A on invalidity',
    area: 'pensions',
    rows: [...statesWithTypeA].map((state) => ({ state })),
  },
  { title: 'Annex VIII: pensions without pro rata', area: 'pensions', rows: annexVIIIRows },
  { title: 'Time limits', area: 'procedure', rows: deadlines },
  { title: 'Transition to the Regulation', area: 'procedure', rows: Object.values(transitions) },
  { title: 'Whose law governs a step of recovery', area: 'recovery', rows: rowsOf(stepRows, 'step', (row) => row) },
  {
    title: 'Conventions with the United Kingdom, in force from',
    rows: rowsOf(conventionInForce, 'convention', (from) => ({ from })),
  },
]
