import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playCase } from './play-case.ts'
import { parseCases } from './read-cases.ts'

const folder = join(import.meta.dirname, 'cases/own')

describe.each(readdirSync(folder))('our own cases, %s', (file) => {
  const parsed = parseCases(JSON.parse(readFileSync(join(folder, file), 'utf8')), file)

  it('can be read, and each has a name of its own', () => {
    const ids = parsed.ok ? parsed.value.map(({ id }) => id) : []
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are decided as they were, with the provisions that they name', () => {
    const cases = parsed.ok ? parsed.value : []
    const changed = cases
      .map((one) => ({ id: one.id, played: playCase(one) }))
      .filter(({ played }) => played.result !== 'passed' || played.unsaid.length > 0 || played.citations.missing.length > 0)
      .map(({ id, played }) => ({ id, result: played.result, differences: played.differences, missing: played.citations.missing }))
    expect(changed).toEqual([])
  })
})
