/** `npm run bench`: every figure beside its limit, measured in the same run. It judges nothing: it prints. `-- --quick` is short and rough. */
import { cpus, loadavg, totalmem } from 'node:os'
import { issueFigure, verifyFigure } from './credentials.bench.ts'
import { exchangeFigures } from './exchange.bench.ts'
import { lawFigures } from './law.bench.ts'
import type { Effort } from './measure.ts'
import { startFigures } from './start.bench.ts'
import { type Figure, table } from './table.ts'
import { validationFigures, vocabularyStartFigures } from './vocabulary.bench.ts'

const known = ['--quick']
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument))
if (unknown.length > 0) {
  console.error(`npm run bench does not know ${unknown.join(' ')}. It knows: npm run bench -- --quick (short and rough).`)
  process.exit(2)
}
const effort: Effort = process.argv.includes('--quick')
  ? { windows: 3, windowMs: 200, messages: 5 }
  : { windows: 9, windowMs: 1000, messages: 30 }

const [cpu] = cpus()
console.log(
  `${cpu?.model.trim() ?? 'unknown processor'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`,
)
console.log(`Load when it began: ${loadavg()[0]?.toFixed(1)}. Medians of ${effort.windows} windows; ours and limit take turns.`)

const isQuick = process.argv.includes('--quick')
const benches: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  ['issuing', async () => [await issueFigure(effort)]],
  ['verifying', async () => [await verifyFigure(effort)]],
  ['exchanging', () => exchangeFigures(effort)],
  ['deciding', () => lawFigures(effort, !isQuick)],
  ['checking SEDs', () => validationFigures(effort)],
  ['loading the vocabulary', () => vocabularyStartFigures(effort)],
  ['starting', () => startFigures()],
]
const figures: Figure[] = []
for (const [name, bench] of benches) {
  process.stderr.write(`  ${name} …\n`)
  figures.push(...(await bench()))
}
console.log(`\n${table(figures)}`)
