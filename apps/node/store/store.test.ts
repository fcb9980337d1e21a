import { describeStoreContract } from '@passerelle/openid4vc/testing'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProtocolStore } from './protocol-store.ts'
import {
  consumeLogin,
  endSession,
  findSession,
  hasWalletConsent,
  nodeStore,
  recordWalletConsent,
  rememberLogin,
  startSession,
} from './sessions.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([nodeStore])
})
afterAll(() => database.close())

describeStoreContract('PostgreSQL', async () => {
  await sql`delete from node.protocol_sessions`.execute(database.db)
  return createProtocolStore<'a' | 'b'>(database.db)
})

const now = new Date('2026-11-21T10:00:00Z')
const georgios = { personId: 'GR-DEMO-12048800', familyName: 'Nikolaidis (demo)', givenName: 'Georgios', birthDate: '1988-04-12' }

describe('a session', () => {
  it('is found by the value in the cookie only, which the database does not hold', async () => {
    const id = await startSession(database.db, { person: georgios }, now)
    expect((await findSession(database.db, id, now))?.person?.personId).toBe(georgios.personId)
    const { rows } = await sql<{ id_hash: string }>`select id_hash from node.sessions`.execute(database.db)
    expect(rows.map((row) => row.id_hash)).not.toContain(id)
    expect(await findSession(database.db, rows[0]?.id_hash ?? '', now)).toBeUndefined()
  })

  it('ends after eight hours, or at once when the person logs out', async () => {
    const id = await startSession(database.db, { person: georgios }, now)
    expect(await findSession(database.db, id, new Date(now.getTime() + 8 * 3_600_000))).toBeUndefined()
    await endSession(database.db, id)
    expect(await findSession(database.db, id, now)).toBeUndefined()
  })

  it('carries the consent to one wallet at one address, and no other', async () => {
    const id = await startSession(database.db, { person: georgios }, now)
    const other = await startSession(database.db, { person: georgios }, now)
    await recordWalletConsent(database.db, id, '/oid4vci/authorize/a')
    expect(await hasWalletConsent(database.db, id, '/oid4vci/authorize/a')).toBe(true)
    expect(await hasWalletConsent(database.db, id, '/oid4vci/authorize/b')).toBe(false)
    expect(await hasWalletConsent(database.db, other, '/oid4vci/authorize/a')).toBe(false)
  })
})

describe('a login that has begun', () => {
  it('comes back once, within ten minutes', async () => {
    const login = { state: 's1', nonce: 'n', codeVerifier: 'v', returnTo: '/portal' }
    await rememberLogin(database.db, login, now)
    expect(await consumeLogin(database.db, 's1', now)).toEqual(login)
    expect(await consumeLogin(database.db, 's1', now)).toBeUndefined()
    await rememberLogin(database.db, { ...login, state: 's2' }, now)
    expect(await consumeLogin(database.db, 's2', new Date(now.getTime() + 600_000))).toBeUndefined()
  })
})
