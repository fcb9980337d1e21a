import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { playCase } from '../play-case.ts'
import { parseCases } from '../read-cases.ts'

const file = join(import.meta.dirname, '../../../../../shared/vectors/law/cases.json')
const parsed = existsSync(file) ? parseCases(JSON.parse(readFileSync(file, 'utf8')), file) : undefined
const cases = (parsed?.ok ? parsed.value : []).filter(({ area }) => area === 'deadlines')

describe.skipIf(!existsSync(file))('the published cases on time limits', () => {
  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(6))
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { result, differences, unsaid, citations, stopped } = playCase(one)
    expect({ result, differences, unsaid, stopped, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      stopped: undefined,
      missing: [],
    })
  })
})
