/** Everything that is printed from the vocabulary, by its place in the repository: a page for each use case, document and component. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { administrativeProcesses, bucs, documentsOf, synchronisationProcesses } from '@passerelle/vocabulary'
import { printBuc } from './print-buc.ts'
import { printChanges } from './print-changes.ts'
import { printBucContents, printSedContents, printVocabularyContents } from './print-contents.ts'
import { printFieldIndex } from './print-field-index.ts'
import { printProcess } from './print-process.ts'
import { printComponents, printComponentsOf44, printSed, printVariants } from './print-sed.ts'
import { typeFiles } from './print-types.ts'
import { wholeTypes } from './titles.ts'

export const root = join(import.meta.dirname, '../../..')
const folder = 'docs/vocabulary'

export function vocabularyFiles(): ReadonlyMap<string, string> {
  const pages: [string, readonly string[]][] = [
    ['README.md', printVocabularyContents()],
    ['bucs/README.md', printBucContents()],
    ['seds/README.md', printSedContents()],
    ['fields.md', printFieldIndex()],
    ['components.md', printComponents()],
    ['components-4-4.md', printComponentsOf44()],
    ['changes.md', printChanges()],
    ...Object.values(bucs).map((buc): [string, readonly string[]] => [`bucs/${buc.id}.md`, printBuc(buc)]),
    ...[...Object.values(administrativeProcesses), ...Object.values(synchronisationProcesses)].map(
      (process): [string, readonly string[]] => [`bucs/${process.id}.md`, printProcess(process)],
    ),
    ...typesInVariants().map((type): [string, readonly string[]] => [`seds/${type}.md`, printVariants(type)]),
    ...wholeTypes().map((type): [string, readonly string[]] => [`seds/${type}.md`, printSed(type)]),
  ]
  return new Map([...pages.map(([path, lines]) => [`${folder}/${path}`, `${lines.join('\n').trimEnd()}\n`] as const), ...typeFiles()])
}

/** Named in use cases, and defined for each country by itself. */
function typesInVariants(): readonly string[] {
  const named = new Set(Object.values(bucs).flatMap((buc) => documentsOf(buc).map(({ sed }) => sed)))
  return [...named].filter((type) => !wholeTypes().includes(type))
}

/** Pages that stand among the printed ones and are not printed any more. */
export function stalePages(files: ReadonlyMap<string, string>): string[] {
  const place = join(root, folder)
  if (!existsSync(place)) return []
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !files.has(path))
}
