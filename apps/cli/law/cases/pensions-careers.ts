/** Careers of the pension cases: tables by State, in years or months, joined to one row for each State. */
import type { CaseFacts } from '../case-language.ts'
import { cents, fromCents } from '../reading.ts'
import { byState, type CaseStates, list } from './pensions-states.ts'

type Row = Record<string, unknown>

interface Amounts {
  readonly pensions?: readonly { readonly state: string; readonly proRata?: number; readonly payable: number }[]
  readonly total?: number
}

/** The rows of all tables that name a State, with what each says of it. */
export function careersOf(facts: CaseFacts, states: CaseStates): Row[] | undefined {
  const rows = new Map<string, Row>()
  const fill = (table: string, put: (row: Row, value: unknown) => void) => {
    for (const [name, value] of byState(facts[table]) ?? []) {
      const row = rows.get(name) ?? { state: states.read(name) }
      rows.set(name, row)
      put(row, value)
    }
  }
  fill('periods_years', (row, value) => known(row, 'months', months(value)))
  fill('periods_months', (row, value) => known(row, 'months', row.months === undefined || row.months === value ? value : Number.NaN))
  fill('independent', (row, value) => {
    if (value === null) row.hasRightOnOwnPeriods = false
    else known(row, 'independentAmount', cents(value))
  })
  fill('theoretical', (row, value) => {
    if (value !== null) known(row, 'theoreticalAmount', cents(value))
  })
  fill('full_career_years', (row, value) => known(row, 'fullCareerMonths', months(value)))
  fill('full_career_months', (row, value) => known(row, 'fullCareerMonths', value))
  fill('needed_years', (row, value) => known(row, 'neededMonths', months(value)))
  fill('scheme', (row, value) => known(row, 'scheme', value))
  readRightsOnOwnPeriods(facts, rows)
  readNote(facts.note, rows)
  readWaivers(facts, rows)
  readRightsByAggregation(facts, rows)
  return rows.size === 0 ? undefined : [...rows.values()]
}

const known = (row: Row, key: string, value: unknown) => {
  if (value !== undefined) row[key] = value
}
const months = (years: unknown): unknown => (typeof years === 'number' ? Math.round(years * 12 * 1_000_000) / 1_000_000 : years)

/** `right_in_X_on_own_periods`, for any State. */
function readRightsOnOwnPeriods(facts: CaseFacts, rows: ReadonlyMap<string, Row>) {
  for (const [name, row] of rows) {
    const value = facts[`right_in_${name}_on_own_periods`]
    if (value === undefined) continue
    // An amount of null says the same as `false`; beside `true` it is only an amount that is not known.
    row.hasRightOnOwnPeriods = value
  }
}

/** Such as `minimum 15 years in ES not met alone`; a sentence that does not read like this says nothing. */
function readNote(note: unknown, rows: ReadonlyMap<string, Row>) {
  if (typeof note !== 'string') return
  for (const [, years, name] of note.matchAll(/minimum (?:of )?(\d+) years in ([A-Z]{1,2}) not met alone/g)) {
    const row = rows.get(name ?? '')
    if (row === undefined) continue
    row.neededMonths ??= Number(years) * 12
    if (row.independentAmount === undefined) row.hasRightOnOwnPeriods ??= false
  }
}

function readWaivers(facts: CaseFacts, rows: ReadonlyMap<string, Row>) {
  const waived = list(facts.pro_rata_waived)
  if (waived === undefined) return
  for (const [name, row] of rows) row.isProRataWaived = waived.includes(name)
}

/** Rights that rest on adding periods are rights that own periods do not give; the question of the last State arises for short periods only. */
function readRightsByAggregation(facts: CaseFacts, rows: ReadonlyMap<string, Row>) {
  const added = list(facts.conditions_met_with_aggregation_in_order)
  if (added === undefined && facts.last_state_with_conditions_met === undefined) return
  for (const [name, row] of rows) {
    const isShort = typeof row.months === 'number' && row.months < 12
    if (row.independentAmount === undefined && (isShort || added?.includes(name) === true)) row.hasRightOnOwnPeriods ??= false
  }
}

export function tellAmounts(answer: Amounts | undefined, states: CaseStates): Record<string, unknown> {
  if (answer?.pensions === undefined) return {}
  const proRata: Record<string, number> = {}
  const payable: Record<string, number> = {}
  for (const pension of answer.pensions) {
    const name = states.write(pension.state)
    if (pension.proRata !== undefined) proRata[name] = fromCents(pension.proRata)
    payable[name] = fromCents(pension.payable)
  }
  return { pro_rata: proRata, payable, ...(answer.total === undefined ? {} : { total: fromCents(answer.total) }) }
}
