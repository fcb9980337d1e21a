/** `npm run build:vocabulary`: writes docs/vocabulary and packages/vocabulary/types from the definitions. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, stalePages, vocabularyFiles } from './vocabulary-files.ts'

const files = vocabularyFiles()
for (const path of stalePages(files)) rmSync(join(root, path))
for (const [path, content] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
console.log(`${files.size} files are written from the vocabulary: docs/vocabulary, packages/vocabulary/types.`)
