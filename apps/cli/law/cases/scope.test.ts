import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
const isThere = existsSync(file)
const published: LawCase[] = isThere
  ? JSON.parse(readFileSync(file, 'utf8')).cases.filter(({ area }: LawCase) => area === 'scope' || area === 'brexit')
  : []

describe.skipIf(!isThere)('worked cases on scope and the United Kingdom', () => {
  it.each(published.map((lawCase) => [lawCase.id, lawCase] as const))('%s', (_, lawCase) => {
    const played = playCase(lawCase)
    expect({ result: played.result, differences: played.differences, unsaid: played.unsaid }).toEqual({
      result: 'passed',
      differences: [],
      unsaid: [],
    })
    expect(played.citations.missing).toEqual([])
  })
})
