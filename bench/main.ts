/** `npm run bench`: every figure beside its limit, measured in the same run. It judges nothing: it prints. `-- --quick` is short and rough, `-- --only deciding` measures one part. */
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { caseworkFigures } from './casework.bench.ts'
import { issueFigure, verifyFigure } from './credentials.bench.ts'
import { exchangeFigures } from './exchange.bench.ts'
import { lawFigures } from './law.bench.ts'
import type { Effort } from './measure.ts'
import { startFigures } from './start.bench.ts'
import { type Figure, table } from './table.ts'
import { validationFigures, vocabularyStartFigures } from './vocabulary.bench.ts'

const { values } = parse()
const isQuick = values.quick === true
const effort: Effort = isQuick ? { windows: 3, windowMs: 200, messages: 5 } : { windows: 9, windowMs: 1000, messages: 30 }

const [cpu] = cpus()
console.log(
  `${cpu?.model.trim() ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`,
)
console.log(`Load when it began: ${loadavg()[0]?.toFixed(1)}. Medians of ${effort.windows} windows; ours and limit take turns.`)

const benches: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  ['issuing', async () => [await issueFigure(effort)]],
  ['verifying', async () => [await verifyFigure(effort)]],
  ['exchanging', () => exchangeFigures(effort)],
  ['deciding', () => lawFigures(effort, !isQuick)],
  ['checking-seds', () => validationFigures(effort)],
  ['folding-cases', () => caseworkFigures(effort)],
  ['loading-vocabulary', () => vocabularyStartFigures(effort)],
  ['starting', () => startFigures()],
]
const only = values.only
if (only !== undefined && !benches.some(([name]) => name === only)) refuse(`--only ${only}`)
const figures: Figure[] = []
for (const [name, bench] of benches) {
  if (only !== undefined && name !== only) continue
  process.stderr.write(`  ${name} …\n`)
  figures.push(...(await bench()))
}
console.log(`\n${table(figures)}`)

function parse() {
  try {
    return parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } })
  } catch {
    return refuse(process.argv.slice(2).join(' '))
  }
}

function refuse(what: string): never {
  const parts = 'issuing, verifying, exchanging, deciding, checking-seds, folding-cases, loading-vocabulary, starting'
  console.error(
    `npm run bench does not know ${what}. It knows: npm run bench -- [--quick (short and rough)] [--only PART], PART one of ${parts}.`,
  )
  process.exit(2)
}
