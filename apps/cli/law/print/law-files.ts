/** Everything that is generated from the law, by its place in the repository. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { areas } from '@passerelle/law'
import { factsSchema } from './facts-schema.ts'
import { printArea } from './print-area.ts'
import { printContents, printFigures, printUnverified } from './print-common.ts'
import { printCoverage } from './print-coverage.ts'
import { ruleTexts, type Texts } from './rule-texts.ts'

export const root = join(import.meta.dirname, '../../../..')
const englishTexts = 'packages/vocabulary/law/messages/en.json'

export function lawFiles(): ReadonlyMap<string, string> {
  const written = JSON.parse(readFileSync(join(root, englishTexts), 'utf8')) as Texts
  return new Map([
    ['docs/law/README.md', printContents()],
    ['docs/law/figures.md', printFigures()],
    ['docs/law/unverified.md', printUnverified()],
    ['docs/law/coverage.md', printCoverage()],
    ...areas.map((area) => [`docs/law/${area}.md`, printArea(area)] as const),
    ['packages/vocabulary/law/facts.schema.json', json(factsSchema())],
    [englishTexts, json(ruleTexts(written))],
  ])
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** Pages that stand among the generated ones and are not generated any more. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const folder = dirname('docs/law/README.md')
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !files.has(path))
}
