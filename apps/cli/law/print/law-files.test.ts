import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lawFiles, root, staleFiles } from './law-files.ts'

const files = lawFiles()

describe('what is generated from the law', () => {
  it.each([...files])('%s is up to date; otherwise run npm run build:law', (path, content) => {
    expect(existsSync(join(root, path)), `${path} is missing: run npm run build:law`).toBe(true)
    // Compared as a whole first, so that a failure names the file and not thousands of lines.
    expect(readFileSync(join(root, path), 'utf8') === content, `${path} is out of date: run npm run build:law`).toBe(true)
  })
  it('has no page besides', () => expect(staleFiles(files)).toEqual([]))
})
