import { institutionId } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIssuerSessionStore } from './issuer-session-store.ts'
import { documentsStore } from './tables.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([documentsStore])
})
afterAll(() => database.close())

const now = new Date('2026-11-21T10:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
let institutions = 4000
const aStore = () => createIssuerSessionStore(database.db, institutionId(`GR:${++institutions}`))

describe('sessions of wallet issuance in PostgreSQL', () => {
  it('keep what was put, apart by kind and by institution', async () => {
    const store = aStore()
    expect(await store.put('offer', 'k', [1, 'x', null], later(60))).toBe(true)
    expect(await store.find('offer', 'k')).toEqual({ value: [1, 'x', null], expiresAt: later(60), consumed: false })
    expect(await store.find('access-token', 'k')).toBeUndefined()
    expect(await aStore().find('offer', 'k')).toBeUndefined()
  })

  it('let exactly one of many callers put a key, and keep what it put', async () => {
    const store = aStore()
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => store.put('used-nonce', 'k', n, later(60))))
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect((await store.find('used-nonce', 'k'))?.value).toBe(answers.indexOf(true))
  })

  it('let exactly one of many callers consume, and tell the others', async () => {
    const store = aStore()
    await store.put('offer', 'k', 'v', later(60))
    const outcomes = (await Promise.all(Array.from({ length: 20 }, () => store.consume('offer', 'k', now)))).map((each) => each.outcome)
    expect(outcomes.filter((outcome) => outcome === 'consumed')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'consumed-before')).toHaveLength(19)
    expect((await store.find('offer', 'k'))?.consumed).toBe(true)
  })

  it('let nobody consume what has expired; the last instant still counts', async () => {
    const store = aStore()
    await store.put('offer', 'k', 'v', later(60))
    expect(await store.consume('offer', 'k', later(61))).toEqual({ outcome: 'expired', value: 'v' })
    expect(await store.consume('offer', 'k', later(60))).toEqual({ outcome: 'consumed', value: 'v' })
    expect(await store.consume('offer', 'nothing', now)).toEqual({ outcome: 'unknown' })
  })

  it('count attempts without losing any', async () => {
    const store = aStore()
    await store.put('offer', 'k', 'v', later(60))
    const counts = await Promise.all(Array.from({ length: 20 }, () => store.countAttempt('offer', 'k')))
    expect([...counts].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    expect(await store.countAttempt('offer', 'nothing')).toBe(0)
  })

  it('sweep what has expired, of their own institution only', async () => {
    const [store, other] = [aStore(), aStore()]
    await store.put('offer', 'old', 1, later(-60))
    await store.put('offer', 'new', 2, later(60))
    await other.put('offer', 'old', 3, later(-60))
    expect(await store.sweep(now)).toBe(1)
    expect((await store.find('offer', 'new'))?.value).toBe(2)
    expect((await other.find('offer', 'old'))?.value).toBe(3)
  })
})
