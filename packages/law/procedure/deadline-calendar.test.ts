import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { dayOfDeadline, deadlineCalendarSubject } from './deadline-calendar.ts'
import { deadlineEvents, deadlines } from './deadlines.table.ts'

const reference = join(import.meta.dirname, '../../../../shared/reference/rules/deadlines.json')

describe('the table of time limits', () => {
  it.skipIf(!existsSync(reference))('has every row of the reference list', () => {
    const rows = (JSON.parse(readFileSync(reference, 'utf8')) as { deadlines: { id: string }[] }).deadlines
    expect(deadlines.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  })
  it('has a limit for every event', () => {
    for (const event of deadlineEvents) expect(deadlines.some((row) => row.event === event)).toBe(true)
  })
  it('names a provision, a source and what follows in each row', () => {
    for (const row of deadlines) {
      expect(row.provision.length).toBeGreaterThan(0)
      expect(row.source).not.toBe('')
      expect(row.consequence).not.toBe('')
    }
  })
  it.each([
    ['D01', '2025-03-12', '2025-05-12'],
    ['D06', '2025-11-30', '2026-02-28'],
    ['D07', '2025-01-01', '2025-02-12'],
    ['D09', '2024-02-10', '2024-02-29'],
    ['D11', '2025-02-10', '2026-06-30'],
    ['D12', '2025-05-12', '2026-05-31'],
    ['D13', '2025-03-15', '2026-09-30'],
    ['D14', '2025-03-15', '2028-03-31'],
    ['D17', '2025-07-01', '2026-06-30'],
    ['D22', '2018-03-01', '2023-03-01'],
    ['D28', '2025-01-01', '2025-01-29'],
    ['D29', '2025-01-01', '2025-01-07'],
    ['D31', '2010-05-01', '2020-04-30'],
    ['D23', '2025-01-01', undefined],
  ])('%s from %s: %s', (id, event, day) => {
    const row = deadlines.find((one) => one.id === id)
    expect(row && dayOfDeadline(row.counting, plainDate(event))).toBe(day)
  })
})

describe('the calendar that follows from an event', () => {
  const on = plainDate('2025-03-15')
  const decide = (facts: object) => deadlineCalendarSubject.decide(facts, { on, ruleset: rulesetOn(on) })
  it('of introducing a care-cost claim has payment, disputes and interest', () => {
    const { outcome, answer, legalBasis } = decide({ event: 'care-cost-claim-introduced', happenedOn: on })
    expect(outcome).toBe('decided')
    expect(answer?.deadlines.map(({ id, day, bound }) => [id, day, bound])).toEqual([
      ['D13', '2026-09-30', 'latest'],
      ['D14', '2028-03-31', 'latest'],
      ['D15', '2026-09-30', 'starts-after'],
    ])
    expect(legalBasis).toContain('987/2009 Art 67(5)')
  })
  it('of a decision names no day', () =>
    expect(decide({ event: 'decision-taken', happenedOn: on }).answer?.deadlines[0]).not.toHaveProperty('day'))
  it('needs the day', () => expect(decide({ event: 'decision-taken' })).toMatchObject({ outcome: 'unknown' }))
})
