import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseReaders, LawCase } from './case-language.ts'
import { playCase } from './play-case.ts'
import { parseCases } from './read-cases.ts'

/** A law that answers as told: decided, or left to a clerk, with whatever words the reader is given. */
const telling = (words: Readonly<Record<string, unknown>>, isDecided = true): Readonly<Record<string, CaseReaders>> => ({
  any: {
    any: {
      put: () => ({ subject: 'pre-retirement-aggregation', on: '2025-01-15' as never, facts: { state: 'DK', isStatutory: isDecided } }),
      tell: () => words,
    },
  },
})
const caseOf = (expected: Readonly<Record<string, unknown>>): LawCase => ({
  id: 'X',
  area: 'any',
  facts: { question: 'any' },
  expected,
})
const play = (expected: Readonly<Record<string, unknown>>, told: Readonly<Record<string, unknown>>, isDecided = true) =>
  playCase(caseOf(expected), telling(told, isDecided)).result

const a1 = { document: 'PD A1', issued_by: 'PL', may_be_issued: true, from: '2025-03-01', to: '2026-02-28' }
const noS1 = { document: 'PD S1', issued_by: 'FR', may_be_issued: false }

describe('a decision beside what a case expects', () => {
  it.each([
    ['the same State', { applicable_state: 'PL' }, { applicable_state: 'PL' }, 'passed'],
    ['another State', { applicable_state: 'PL' }, { applicable_state: 'DE' }, 'failed'],
    ['no State', { applicable_state: 'PL' }, {}, 'not-decided'],
    ['an amount half a cent away', { total: 885.71 }, { total: 885.714 }, 'passed'],
    ['an amount one cent away', { total: 885.71 }, { total: 885.72 }, 'failed'],
    ['an amount as text', { total: 885.71 }, { total: '885.71' }, 'failed'],
    ['a day later', { last_day: '2025-06-02' }, { last_day: '2025-06-03' }, 'failed'],
    ['yes for no', { considered: false }, { considered: true }, 'failed'],
    ['nested amounts', { pays: { FR: 150, LU: 0 } }, { pays: { FR: 150, LU: 0 } }, 'passed'],
    ['one nested amount wrong', { pays: { FR: 150, LU: 0 } }, { pays: { FR: 150, LU: 1 } }, 'failed'],
    ['a State that pays besides', { pays: { FR: 150 } }, { pays: { FR: 150, LU: 1 } }, 'failed'],
    ['a State that pays nothing besides', { pays: { FR: 150 } }, { pays: { FR: 150, LU: 0 } }, 'passed'],
    ['one nested amount unsaid', { pays: { FR: 150, LU: 0 } }, { pays: { FR: 150 } }, 'not-decided'],
    ['reasons in other words', { reason: 'because', paying_state: 'FR' }, { reason: 'so', paying_state: 'FR' }, 'passed'],
    ['an instrument by its meaning', { instrument: ['883/2004'] }, { instrument: 'Regulation (EC) No 883/2004' }, 'passed'],
    ['an instrument more', { instrument: ['883/2004'] }, { instrument: ['883/2004', '1231/2010'] }, 'failed'],
    ['an instrument less', { instrument: ['883/2004', '1231/2010'] }, { instrument: ['883/2004'] }, 'failed'],
    ['no instrument, as expected', { instrument: [] }, {}, 'passed'],
    ['an instrument where none is expected', { instrument: [] }, { instrument: ['883/2004'] }, 'failed'],
    ['the Withdrawal Agreement', { instrument: 'Withdrawal Agreement (883/2004)' }, { instrument: 'Withdrawal Agreement' }, 'passed'],
    ['the Protocol for the Withdrawal Agreement', { instrument: 'TCA Protocol' }, { instrument: 'Withdrawal Agreement' }, 'failed'],
    ['the edition of the law', { ruleset: '1408/71' }, { ruleset: 'R1971/1' }, 'passed'],
    ['a fraction by its value', { fraction: '1/2' }, { fraction: '3/6' }, 'passed'],
    ['another fraction', { fraction: '219/363' }, { fraction: '220/363' }, 'failed'],
    ['yes as a sentence', { admissible: 'yes: above the threshold' }, { admissible: true }, 'passed'],
    ['no for yes as a sentence', { admissible: 'no: below the threshold' }, { admissible: true }, 'failed'],
    ['States in another order', { pays_now: ['FR', 'DK'] }, { pays_now: ['DK', 'FR'] }, 'passed'],
    ['one State too many', { pays_now: ['FR'] }, { pays_now: ['DK', 'FR'] }, 'failed'],
    ['null for nothing', { supplement: null }, {}, 'passed'],
    ['an amount for nothing', { supplement: null }, { supplement: 1 }, 'failed'],
  ])('%s: %j, told %j, is %s', (_, expected, told, result) => expect(play(expected, told)).toBe(result))

  it.each([
    ['a clerk where a clerk is expected', { outcome: 'needs_clerk' }, {}, 'passed'],
    ['a clerk where a decision is expected', { outcome: 'determined', applicable_state: 'DE' }, {}, 'not-decided'],
    [
      'a clerk, and another State unless they find otherwise',
      { outcome: 'needs_clerk', default_state: 'DE' },
      { default_state: 'FR' },
      'failed',
    ],
    ['a clerk, and no State unless they find otherwise', { outcome: 'needs_clerk', default_state: 'DE' }, {}, 'not-decided'],
    ['a clerk where the case names no outcome', { paying_state: 'FR' }, { paying_state: 'FR' }, 'not-decided'],
  ])('%s: %j, told %j, is %s', (_, expected, told, result) => expect(play(expected, told, false)).toBe(result))

  it('a decision where a clerk is expected is a failure, named or not', () => {
    expect(play({ outcome: 'needs_clerk' }, { outcome: 'determined' })).toBe('failed')
    expect(play({ outcome: 'needs_clerk' }, {})).toBe('failed')
  })
})

describe('documents beside what a case expects', () => {
  it.each([
    ['the same', [a1], [a1], 'passed'],
    ['none, as expected', [], [], 'passed'],
    ['only one that may not be issued', [], [noS1], 'passed'],
    ['one where none is expected', [], [a1], 'failed'],
    ['none where one is expected', [a1], [], 'failed'],
    ['another issuer', [a1], [{ ...a1, issued_by: 'DE' }], 'failed'],
    ['a day later', [a1], [{ ...a1, to: '2026-03-01' }], 'failed'],
    ['no day where one is expected', [a1], [{ document: 'PD A1', issued_by: 'PL', may_be_issued: true }], 'failed'],
    ['a day where none is expected', [{ document: 'PD A1', issued_by: 'PL', may_be_issued: true }], [a1], 'passed'],
    ['a second of the kind', [a1], [a1, { ...a1, issued_by: 'DE' }], 'failed'],
    ['another kind besides', [a1], [a1, { document: 'PD S1', issued_by: 'PL', may_be_issued: true }], 'passed'],
    ['one that may not be issued', [noS1], [noS1], 'passed'],
    ['nothing of one that may not be issued', [noS1], [], 'passed'],
    ['one that may be issued, against the case', [noS1], [{ ...noS1, may_be_issued: true }], 'failed'],
    ['other years', [{ ...a1, max_years: 3 }], [{ ...a1, max_years: 2 }], 'failed'],
    ['something that is no document', [null], [a1], 'failed'],
  ])('%s', (_, expected, told, result) => expect(play({ documents: expected }, { documents: told })).toBe(result))
})

describe('what cannot be asked', () => {
  it.each([
    ['a question that no reader knows', { question: 'never-heard-of' }],
    ['a question named like a part of the language', { question: 'constructor' }],
  ])('%s is not decided', (_, facts) => {
    const { result, stopped } = playCase({ ...caseOf({ outcome: 'determined' }), facts }, telling({}))
    expect({ result, stopped }).toEqual({ result: 'not-decided', stopped: 'no reader knows this question' })
  })
  it('a reader that stumbles over odd facts decides nothing, and passes nothing', () => {
    const readers = { any: { any: { put: () => JSON.parse('{'), tell: () => ({}) } } }
    expect(playCase(caseOf({ outcome: 'needs_clerk' }), readers).result).toBe('not-decided')
  })
  it('a period of exposure that is none is refused by the law, not stumbled over', () => {
    const facts = { question: 'occupational_disease', exposure: [null], conditions_met_in: ['BE'] }
    const { stopped } = playCase({ ...caseOf({ outcome: 'needs_clerk' }), area: 'awod', facts })
    expect(stopped).toBe('law/facts-invalid at /facts/exposure/0')
  })
  it('facts that the law refuses are an honest unknown', () => {
    const readers = { any: { any: { put: () => ({ subject: 'pre-retirement-aggregation', facts: { state: 1 } }), tell: () => ({}) } } }
    const refused = playCase(caseOf({ outcome: 'determined' }), readers)
    expect(refused).toMatchObject({ result: 'not-decided', stopped: 'law/facts-invalid at /facts/state' })
    expect(playCase(caseOf({ outcome: 'needs_clerk' }), readers).result).toBe('passed')
  })
})

const file = join(import.meta.dirname, '../../../../shared/vectors/law/cases.json')

describe.skipIf(!existsSync(file))('every compared word of the published cases, changed', () => {
  const cases = existsSync(file) ? parseCases(JSON.parse(readFileSync(file, 'utf8')), file) : undefined
  const published = cases?.ok ? cases.value : []

  it('is noticed where the decision says exactly what the case expects', () => {
    expect(published.length).toBeGreaterThan(100)
    for (const { id, expected } of published) {
      const isDecided = expected.outcome !== 'needs_clerk'
      expect([id, play(expected, expected, isDecided)]).toEqual([id, 'passed'])
      const unnoticed = mutationsOf(expected)
        // That a document of a made-up kind may not be issued is true of every decision.
        .filter(({ isFree, at }) => isFree !== true || !at.endsWith('.document'))
        .filter((mutated) => play(mutated.expected, expected, isDecided) === 'passed')
      expect([id, unnoticed.map(({ at }) => at)]).toEqual([id, []])
    }
  })
  it('is noticed where our law decides', () => {
    const passed = published.filter((one) => playCase(one).result === 'passed')
    const unnoticed = passed.flatMap((one) =>
      mutationsOf(one.expected)
        .filter(({ expected, isFree }) => isFree !== true && playCase({ ...one, expected }).result === 'passed')
        .map(({ at }) => `${one.id} ${at}`),
    )
    expect(unnoticed).toEqual([])
  })
})

interface Mutation {
  readonly at: string
  readonly expected: Readonly<Record<string, unknown>>
  /** Who may not issue a document is only compared where the decision names somebody. */
  readonly isFree?: boolean
}

const notCompared = /^(reason|note|procedure|hint|alternative|rounding|exception_agreement|telework_agreement|offset|for|legal_basis)$/

/** Each leaf changed to something that it is not, one at a time. */
function mutationsOf(expected: Readonly<Record<string, unknown>>): Mutation[] {
  return leavesOf(expected, []).map(({ path, value }) => {
    const copy = structuredClone(expected) as Record<string, unknown>
    const holder = path.slice(0, -1).reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, copy)
    const isFree = holder.may_be_issued === false && path.at(-1) !== 'may_be_issued'
    holder[path.at(-1) ?? ''] = changed(path.at(-1) ?? '', value)
    return { at: path.join('.'), expected: copy, isFree }
  })
}

function leavesOf(node: unknown, path: readonly string[]): { path: readonly string[]; value: unknown }[] {
  if (notCompared.test(path.at(-1) ?? '')) return []
  if (typeof node !== 'object' || node === null || (Array.isArray(node) && node.length === 0)) return [{ path, value: node }]
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, [...path, key]))
}

function changed(key: string, value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 0.01
  if (key === 'documents') return [a1]
  if (Array.isArray(value)) return ['859/2003']
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return value === 'CY' ? 'MT' : 'CY'
  return key === 'fraction' ? '1/7' : 'something else'
}
