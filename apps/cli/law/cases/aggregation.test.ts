import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case-language.ts'
import { playCase } from '../play-case.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
const { cases }: { cases: readonly LawCase[] } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cases: [] }
const published = cases.filter(({ area }) => area === 'aggregation')

describe.skipIf(!existsSync(file))('published cases of aggregation', () => {
  it.each(published.map((one) => [one.id, one] as const))('%s', (_, one) =>
    expect(playCase(one)).toMatchObject({ result: 'passed', differences: [], unsaid: [], citations: { missing: [] } }),
  )
})
