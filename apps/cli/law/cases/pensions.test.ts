/** The published cases on pensions and the other branches, and further ones in the same language. */
import { existsSync, readFileSync } from 'node:fs'
import { decide } from '@passerelle/law'
import { describe, expect, it } from 'vitest'
import type { CaseFacts, CaseReaders, LawCase } from '../case-language.ts'
import { awodCases } from './awod.ts'
import { pensionsCases } from './pensions.ts'
import { preRetirementCases } from './pre-retirement.ts'

const readers: Readonly<Record<string, CaseReaders>> = { pensions: pensionsCases, awod: awodCases, pre_retirement: preRetirementCases }
const file = new URL('../../../../../shared/vectors/law/cases.json', import.meta.url)

export function play(area: string, facts: CaseFacts) {
  const reader = readers[area]?.[facts.question]
  if (reader === undefined) throw new Error(`no reader: ${area} ${facts.question}`)
  const said = decide(reader.put(facts))
  if (!said.ok) return { outcome: said.error.code, answer: {}, cited: [] as string[] }
  const { outcome, legalBasis, findings } = said.value
  return {
    outcome,
    answer: outcome === 'decided' ? reader.tell(said.value, facts) : {},
    cited: [...legalBasis, ...findings.flatMap(({ provision }) => provision)],
  }
}

/** `883 Art 52(1)-(3)` → 883/2004 Art 52(1), (2) and (3); a paragraph of ours is enough for an article of theirs. */
function provisionsOf(entry: string): string[] {
  return entry.split(', ').flatMap((part, index) => {
    const named = part.replace(/^883 /, '883/2004 ').replace(/^987 /, '987/2009 ')
    const full = index > 0 && named.startsWith('Annex') ? `883/2004 ${named}` : named
    const roman = full.match(/^(.*)\(i\)-\(ii\)$/)
    if (roman !== null) return [`${roman[1]}(i)`, `${roman[1]}(ii)`]
    const range = full.match(/^(.*)\((\d)\)-\((\d)\)$/)
    if (range === null) return [full]
    const [, stem, first, last] = range
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => `${stem}(${Number(first) + step})`)
  })
}

const cases: LawCase[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []

describe.skipIf(cases.length === 0)('the published cases', () => {
  it.each(cases.filter(({ area }) => area in readers))('$id is decided as published', ({ area, facts, expected }) => {
    const { outcome, answer, cited } = play(area, facts)
    expect(outcome).toBe('decided')
    const { legal_basis: basis, ...values } = expected
    expect(answer).toMatchObject(values)
    for (const provision of (basis as string[]).flatMap(provisionsOf))
      expect(
        cited.some((ours) => ours === provision || ours.startsWith(`${provision}(`)),
        `${provision} is cited among ${cited.join('; ')}`,
      ).toBe(true)
  })
})
