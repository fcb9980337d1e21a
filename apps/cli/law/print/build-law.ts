/** `npm run build:law`: writes the printed law, the shape of its facts and the texts of its rules. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lawFiles, root, staleFiles } from './law-files.ts'

mkdirSync(join(root, 'docs/law'), { recursive: true })
const files = lawFiles()
for (const path of staleFiles(files)) rmSync(join(root, path))
for (const [path, content] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
console.log(`${files.size} files are written from the law: docs/law and packages/vocabulary/law.`)
