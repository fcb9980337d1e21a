/** How often, or how long: ours and its limit in turns, so that whatever else the machine does falls on both; the median of the turns counts. */

export interface Effort {
  /** Turns of each side. */
  readonly windows: number
  /** How long a side works in one turn, where work is counted. */
  readonly windowMs: number
  /** How many are sent in one turn, where a way is timed. */
  readonly messages: number
}

export type Work = () => unknown

export interface Pair {
  readonly ours: number
  readonly limit: number
}

/** Times a second, each in its turn; a first turn warms up and is not counted. */
export async function timesASecond({ windows, windowMs }: Effort, ours: Work, limit: Work): Promise<Pair> {
  const rates: { ours: number[]; limit: number[] } = { ours: [], limit: [] }
  await rate(windowMs / 2, ours)
  await rate(windowMs / 2, limit)
  for (let turn = 0; turn < windows; turn += 1) {
    rates.ours.push(await rate(windowMs, ours))
    rates.limit.push(await rate(windowMs, limit))
  }
  return { ours: median(rates.ours), limit: median(rates.limit) }
}

/** Milliseconds of one, as a clock shows them and as this process worked; each side in its turn, a first turn of ours warms up. */
export async function millisecondsOfOne(
  effort: Effort,
  ours: Work,
  limit: Work,
): Promise<{ readonly passed: Pair; readonly worked: Pair }> {
  const turns: { ours: Duration; limit: Duration }[] = []
  await duration(effort.messages, ours)
  for (let turn = 0; turn < effort.windows; turn += 1)
    turns.push({ ours: await duration(effort.messages, ours), limit: await duration(effort.messages, limit) })
  const pair = (of: keyof Duration) => ({
    ours: median(turns.map((turn) => turn.ours[of])),
    limit: median(turns.map((turn) => turn.limit[of])),
  })
  return { passed: pair('passed'), worked: pair('worked') }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

async function rate(ms: number, work: Work): Promise<number> {
  const begun = performance.now()
  let count = 0
  let elapsed = 0
  do {
    for (let i = 0; i < 20; i += 1) await work()
    count += 20
    elapsed = performance.now() - begun
  } while (elapsed < ms)
  return (count / elapsed) * 1000
}

interface Duration {
  readonly passed: number
  readonly worked: number
}

async function duration(count: number, work: Work): Promise<Duration> {
  const [begun, before] = [performance.now(), process.cpuUsage()]
  for (let i = 0; i < count; i += 1) await work()
  const { user, system } = process.cpuUsage(before)
  return { passed: (performance.now() - begun) / count, worked: (user + system) / 1000 / count }
}
