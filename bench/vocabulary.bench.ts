/** SEDs checked a second, against reading the same bytes from JSON and nothing else; what the whole vocabulary costs a process when it starts. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unwrap } from '@passerelle/kernel'
import { documentTypes, findSed, parseAgainst } from '@passerelle/vocabulary'
import { filledExample } from '@passerelle/vocabulary/examples'
import { type Effort, median, timesASecond } from './measure.ts'
import type { Figure } from './table.ts'

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const goal = { milliseconds: 300, megabytes: 150 }

/** Every field filled; the small one is larger than a tenth of the types. */
export async function validationFigures(effort: Effort): Promise<readonly Figure[]> {
  const samples = documentTypes()
    .flatMap((type) => {
      const definition = findSed(type)?.content
      return definition === undefined ? [] : [{ type, definition, text: JSON.stringify(filledExample(definition)) }]
    })
    .sort((a, b) => a.text.length - b.text.length)
  const figures: Figure[] = []
  for (const [word, share] of [
    ['small', 0.1],
    ['median', 0.5],
    ['largest', 1],
  ] as const) {
    const sample = samples[Math.min(Math.floor(samples.length * share), samples.length - 1)]
    if (sample === undefined) throw new Error('the vocabulary has no documents')
    const { type, definition, text } = sample
    const content: unknown = JSON.parse(text)
    unwrap(parseAgainst(definition, content, type))
    let valid = 0
    const pair = await timesASecond(
      effort,
      () => {
        if (parseAgainst(definition, content, type).ok) valid += 1
      },
      () => JSON.parse(text),
    )
    if (valid === 0) throw new Error('the bench found its own examples not valid')
    figures.push({
      name: `check one SED: ${word} (${type}, ${(text.length / 1000).toFixed(1)} kB)`,
      unit: '/s',
      ...pair,
      limitName: '(JSON.parse of the same bytes)',
    })
  }
  return figures
}

interface Start {
  readonly loaded: Duration
  readonly one: Duration
  readonly whole: Duration
  readonly memory: number
}
interface Duration {
  readonly passed: number
  readonly worked: number
}

export async function vocabularyStartFigures(effort: Effort): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
  try {
    const source = join(here, 'whole-vocabulary.ts')
    await run(process.execPath, [join(dirname(require.resolve('vite/package.json')), 'bin/vite.js'), ...bundling(source, folder)], folder)
    const tsx = ['--import', pathToFileURL(require.resolve('tsx')).href]
    const ways = [
      ['bundled', [], join(folder, 'whole-vocabulary.mjs')],
      ['with tsx', tsx, source],
    ] as const
    const figures: Figure[] = []
    for (const [word, loader, file] of ways)
      figures.push(...startsOf(word, await starts(effort, [...loader, file]), await emptyStarts(effort, loader)))
    return figures
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const bundling = (source: string, folder: string) => ['build', '--ssr', source, '--outDir', folder, '--logLevel', 'warn']

async function starts({ windows }: Effort, args: readonly string[]): Promise<readonly Start[]> {
  const all: Start[] = []
  for (let turn = 0; turn < windows; turn += 1) all.push(JSON.parse(await run(process.execPath, args, here)) as Start)
  return all
}

/** What Node.js, with its loader, takes for nothing. */
async function emptyStarts({ windows }: Effort, loader: readonly string[]): Promise<number> {
  const all: number[] = []
  for (let turn = 0; turn < windows; turn += 1) all.push(Number(await run(process.execPath, [...loader, '-p', 'performance.now()'], here)))
  return median(all)
}

function startsOf(word: string, all: readonly Start[], alone: number): readonly Figure[] {
  const of = (choose: (start: Start) => number) => median(all.map(choose))
  const time = { unit: 'ms', limit: goal.milliseconds, limitName: `(the goal; ${Math.round(alone)} ms without the vocabulary)` } as const
  return [
    { ...time, name: `start a process with the vocabulary, ${word}`, ours: of(({ loaded }) => loaded.passed) },
    { ...time, name: `and find one document type, ${word}`, ours: of(({ one }) => one.passed) },
    { ...time, name: `and make all its definitions and rules, ${word}`, ours: of(({ whole }) => whole.passed) },
    { ...time, name: 'the same, processor time', ours: of(({ whole }) => whole.worked) },
    {
      name: `memory of that process, ${word}`,
      unit: 'MB',
      ours: of(({ memory }) => memory / 2 ** 20),
      limit: goal.megabytes,
      limitName: '(the goal)',
    },
  ]
}

function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, err]: [string[], string[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()))
    child.once('error', fail)
    child.once('close', (code) => (code === 0 ? done(out.join('').trim()) : fail(new Error(err.join('').trim().slice(-600)))))
  })
}
