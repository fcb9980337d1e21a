import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
const cases: readonly LawCase[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: LawCase[] }).cases.filter(({ area }) => area === 'sickness')
  : []

describe.skipIf(cases.length === 0)('the public sickness cases', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const { result, differences, unsaid, citations } = playCase(one)
    expect({ result, differences, unsaid, missing: citations.missing }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
      missing: [],
    })
  })
})
