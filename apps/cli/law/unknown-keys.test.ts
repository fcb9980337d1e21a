import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseKeys } from './case-keys.table.ts'
import { caseReaders } from './cases/index.ts'
import { playCase } from './play-case.ts'
import { unknownKeys } from './unknown-keys.ts'

describe('keys that the case language does not know', () => {
  it.each([
    ['a key of the language', { state: 'DK' }, []],
    ['a further key', { state: 'DK', mood: 'good' }, ['mood']],
  ])('%s', (_, facts, unknown) => expect(unknownKeys({ question: 'may_foreign_periods_count', ...facts })).toEqual(unknown))
  it.each([
    ['a State as a key', { amounts: { FR: 100, A: 5 } }, []],
    ['items of a list', { parents: [{ works_in: 'FR' }, { works_in: 'LU', mood: 'good' }] }, ['parents[].mood']],
    ['a list where one State may stand', { children_reside_in: ['FR'] }, []],
    ['nothing where a list may stand', { children: [] }, []],
    ['a key inside a key', { foreign: { amount: 1, mood: 'good' } }, ['foreign.mood']],
  ])('%s', (_, facts, unknown) => expect(unknownKeys({ question: 'priority_and_supplement', ...facts })).toEqual(unknown))
  it('a State in the middle of a key', () =>
    expect(unknownKeys({ question: 'non_contributory_limit', contributory_months_DE: 1, minimum_for_DE: 1 })).toEqual([
      'minimum_for_<State>',
    ]))

  it('are known for every question that has a reader', () => {
    const read = Object.values(caseReaders).flatMap((readers) => Object.keys(readers))
    expect(read.filter((question) => caseKeys[question] === undefined)).toEqual([])
  })
  it('leave a case undecided, whatever it expects', () => {
    const facts = { question: 'may_foreign_periods_count', state: 'DK', benefit: 'statutory pre-retirement', mood: 'good' }
    for (const expected of [{ foreign_periods_count: false }, { foreign_periods_count: true }, { outcome: 'needs_clerk' }])
      expect(playCase({ id: 'X', area: 'pre_retirement', facts, expected })).toMatchObject({
        result: 'not-decided',
        stopped: 'no reader knows the key mood',
      })
  })
})

const language = join(import.meta.dirname, '../../../../shared/vectors/law/LANGUAGE.md')

describe.skipIf(!existsSync(language))('the published list of the case language', () => {
  const sections = existsSync(language) ? readFileSync(language, 'utf8').split(/^## /m).slice(1) : []
  it.each(sections.map((section) => [section.split('\n', 1)[0] ?? '', section]))('%s is all known', (heading, section) => {
    const question = /`(\w+)`/.exec(heading)?.[1] ?? ''
    const listed = [...(section.split('| expected')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '')
    const known = new Set(caseKeys[question])
    const named = (key: string) => key.replace(/_[A-Z]{1,2}(?=_|$)/g, '_<State>')
    expect(listed.filter((key) => !known.has(named(key)))).toEqual([])
  })
})
