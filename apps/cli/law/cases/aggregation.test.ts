import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { playCase } from '../play-case.ts'

const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)
// biome-ignore lint/suspicious/noExplicitAny: published cases, read as they are
const published: any[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases.filter((one: any) => one.area === 'aggregation') : []

describe.skipIf(!existsSync(file))('published cases of aggregation', () => {
  it.each(published.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const played = playCase(one)
    expect(played).toMatchObject({ result: 'passed', differences: [], unsaid: [], citations: { missing: [] } })
  })
})
