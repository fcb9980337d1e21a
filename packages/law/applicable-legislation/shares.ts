/**
 * How much of a person's work lies in one State: a lower and an upper bound, as far as the known shares tell.
 * @unit percent of the whole
 */

/** Each is a whole of its own, and is never added to another. */
export const shareMeasures = ['workingTimePercent', 'activityPercent', 'incomePercent'] as const
export type ShareMeasure = (typeof shareMeasures)[number]

interface Measured {
  readonly state: string
  readonly workingTimePercent?: number | undefined
  readonly activityPercent?: number | undefined
  readonly incomePercent?: number | undefined
}

export interface ShareBounds {
  readonly least: number
  readonly most: number
}

/** Added shares may miss the sum by this much. */
const tolerance = 1e-9
export const isAtLeast = (share: number, needed: number) => share >= needed - tolerance

/** Shares that come this close to the whole were only rounded. */
const nearlyAll = 99

/**
 * @param areApart the rows are a part of the person's work that is judged by itself, so that they are the whole
 * @returns undefined where the measure is told for no row
 */
export function findShareIn(state: string, rows: readonly Measured[], measure: ShareMeasure, areApart = false): ShareBounds | undefined {
  let inside = 0
  let total = 0
  let missingInside = 0
  let missing = 0
  for (const row of rows) {
    const share = row[measure]
    if (share === undefined) {
      missing += 1
      if (row.state === state) missingInside += 1
      continue
    }
    total += share
    if (row.state === state) inside += share
  }
  if (missing === rows.length) return undefined
  if (missingInside > 0) return { least: inside, most: Math.max(inside, 100 - (total - inside)) }
  // A row elsewhere without a share takes the rest; what is known inside stays what it is.
  if (missing > 0 || total >= nearlyAll || total === 0) return { least: inside, most: inside }
  const ofTotal = (inside * 100) / total
  return areApart ? { least: ofTotal, most: ofTotal } : { least: inside, most: ofTotal }
}

export type Reached = 'reached' | 'not-reached' | 'open'

/** Whether any measure reaches the needed share; open where one that is told might. */
export function isReached(state: string, rows: readonly Measured[], needed: number, areApart = false): Reached {
  if (!rows.some((row) => row.state === state)) return 'not-reached'
  let told = 0
  let isOpen = false
  for (const measure of shareMeasures) {
    const bounds = findShareIn(state, rows, measure, areApart)
    if (bounds === undefined) continue
    told += 1
    if (isAtLeast(bounds.least, needed)) return 'reached'
    if (isAtLeast(bounds.most, needed)) isOpen = true
  }
  return told === 0 || isOpen ? 'open' : 'not-reached'
}

/** Nothing that could still be told about the work in the State would raise its share. */
export const areAllMeasured = (state: string, rows: readonly Measured[]) =>
  rows.every((row) => row.state !== state || shareMeasures.every((measure) => row[measure] !== undefined))
