import { expect, it } from 'vitest'
import { median, timesASecond } from './measure.ts'
import { table } from './table.ts'

it('a figure stands beside its limit: a rate as a share of it, a time as a multiple', () => {
  const text = table([
    { name: 'issue', unit: '/s', ours: 3000, limit: 12_000, limitName: '(raw)' },
    { name: 'send', unit: 'ms', ours: 24.31, limit: 8, limitName: '(RSA)' },
  ])
  expect(text.split('\n')).toEqual([
    'figure  ours     limit, measured in the same run  ratio',
    '------  -------  -------------------------------  -----------------',
    'issue   3,000/s  12,000/s  (raw)                  25 % of the limit',
    'send    24.3 ms  8.0 ms  (RSA)                    3.0 × the limit',
  ])
})

it('the median is the middle of the turns, or between the two middle ones', () => {
  expect(median([9, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 9])).toBe(3)
})

it('ours and limit are both counted, in turns', async () => {
  const done: string[] = []
  const pair = await timesASecond(
    { windows: 2, windowMs: 2, messages: 1 },
    () => done.push('ours'),
    () => done.push('limit'),
  )
  const turns = done.filter((name, place) => name !== done[place - 1])
  expect(turns).toEqual(['ours', 'limit', 'ours', 'limit', 'ours', 'limit'])
  expect(pair.ours).toBeGreaterThan(0)
  expect(pair.limit).toBeGreaterThan(0)
})
