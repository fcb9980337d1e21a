import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, stalePages, vocabularyFiles } from './vocabulary-files.ts'

const files = vocabularyFiles()

describe('the printed vocabulary', () => {
  it('is up to date; otherwise run npm run build:vocabulary', () => {
    const old = [...files].filter(([path, content]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content)
    expect(old.map(([path]) => path)).toEqual([])
    expect(stalePages(files)).toEqual([])
  })

  it('leads nowhere that does not exist', () => {
    const broken = [...files].flatMap(([path, content]) =>
      [...content.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) => join(dirname(path), to)).filter((to) => !files.has(to)),
    )
    expect([...new Set(broken)]).toEqual([])
  })
})
