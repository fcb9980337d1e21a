import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideNext, defaultRetrySchedule } from './transport-state.ts'

const now = new Date('2026-11-21T10:00:00Z')
const unanswered = { kind: 'failed', code: 'exchange/timeout', isFinal: false } as const

describe('what follows an attempt', () => {
  it('a receipt ends it, whatever the attempt', () =>
    expect(decideNext({ kind: 'receipted' }, 99, [1], now)).toEqual({ state: 'receipted' }))

  it('a signed refusal ends it at once, with its own code', () => {
    const refused = { kind: 'failed', code: 'exchange/refused-by-partner', ebms: 'EBMS:0101', isFinal: true } as const
    expect(decideNext(refused, 1, defaultRetrySchedule, now)).toEqual({
      state: 'failed',
      code: 'exchange/refused-by-partner',
      ebms: 'EBMS:0101',
    })
  })

  it('waits by the schedule, then says EBMS:0301', () => {
    expect(decideNext(unanswered, 1, [2, 5], now)).toMatchObject({ state: 'waiting-for-retry', at: new Date('2026-11-21T10:00:02Z') })
    expect(decideNext(unanswered, 2, [2, 5], now)).toMatchObject({ at: new Date('2026-11-21T10:00:05Z') })
    expect(decideNext(unanswered, 3, [2, 5], now)).toEqual({ state: 'failed', code: 'exchange/no-receipt', ebms: 'EBMS:0301' })
  })

  it('always comes to an end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(100), { maxLength: 20 }),
        (schedule) => decideNext(unanswered, schedule.length + 1, schedule, now).state === 'failed',
      ),
    )
    expect(defaultRetrySchedule.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(22 * 3600)
  })
})
