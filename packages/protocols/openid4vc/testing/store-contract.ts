/**
 * What any store must keep, as tests to run against it: `describeStoreContract('PostgreSQL', () => postgresStore(db))`.
 * Each call of `create` must give a store without entries of the kinds `a` and `b`.
 */
import { describe, expect, it } from 'vitest'
import type { SingleUseStore } from '../store/single-use-store.ts'

const now = new Date('2026-07-01T10:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

export function describeStoreContract(name: string, create: () => Promise<SingleUseStore<'a' | 'b'>>): void {
  describe(`${name} as a store for single use`, () => {
    it('gives back what was put, and keeps kinds apart', async () => {
      const store = await create()
      expect(await store.put('a', 'k', { list: [1, 'x', null] }, later(60))).toBe(true)
      expect(await store.find('a', 'k')).toEqual({ value: { list: [1, 'x', null] }, expiresAt: later(60), consumed: false })
      expect(await store.find('b', 'k')).toBeUndefined()
    })

    it('keeps the first entry when a key is put twice', async () => {
      const store = await create()
      await store.put('a', 'k', 1, later(60))
      expect(await store.put('a', 'k', 2, later(90))).toBe(false)
      expect((await store.find('a', 'k'))?.value).toBe(1)
    })

    it('lets exactly one of many callers put a key', async () => {
      const store = await create()
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => store.put('a', 'k', i, later(60))))
      expect(answers.filter(Boolean)).toHaveLength(1)
    })

    it('lets exactly one of many callers consume, and tells the others', async () => {
      const store = await create()
      await store.put('a', 'k', 'v', later(60))
      const outcomes = (await Promise.all(Array.from({ length: 20 }, () => store.consume('a', 'k', now)))).map((c) => c.outcome)
      expect(outcomes.filter((o) => o === 'consumed')).toHaveLength(1)
      expect(outcomes.filter((o) => o === 'consumed-before')).toHaveLength(19)
      expect((await store.find('a', 'k'))?.consumed).toBe(true)
    })

    it('does not let an expired entry be consumed; its last instant still counts', async () => {
      const store = await create()
      await store.put('a', 'k', 'v', later(60))
      expect(await store.consume('a', 'k', later(61))).toEqual({ outcome: 'expired', value: 'v' })
      expect(await store.consume('a', 'k', later(60))).toEqual({ outcome: 'consumed', value: 'v' })
      expect(await store.consume('a', 'nothing', now)).toEqual({ outcome: 'unknown' })
    })

    it('counts attempts without losing any', async () => {
      const store = await create()
      await store.put('a', 'k', 'v', later(60))
      const counts = await Promise.all(Array.from({ length: 20 }, () => store.countAttempt('a', 'k')))
      expect([...counts].sort((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
      expect(await store.countAttempt('a', 'nothing')).toBe(0)
    })

    it('sweeps what has expired and nothing else', async () => {
      const store = await create()
      await store.put('a', 'old', 1, later(-60))
      await store.put('a', 'new', 2, later(60))
      expect(await store.sweep(now)).toBe(1)
      expect(await store.find('a', 'old')).toBeUndefined()
      expect((await store.find('a', 'new'))?.value).toBe(2)
    })
  })
}
