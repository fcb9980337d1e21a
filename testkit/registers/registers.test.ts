import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startRegisters } from './index.ts'

const now = new Date('2026-11-21T12:00:00Z')
let database: TestDatabase
let registers: RunningServer
let logFile: string

beforeAll(async () => {
  database = await testDatabase([])
  logFile = join(await mkdtemp(join(tmpdir(), 'registers-')), 'registers.log')
  registers = await startRegisters({ host: '127.0.0.1', port: 0, databaseUrl: database.url, logFile, clock: { now: () => now } })
})
afterAll(async () => {
  await registers.close()
  await database.close()
})

const purpose = { 'x-purpose': 'A1:12(1)' }
async function ask(path: string, headers: Record<string, string> = purpose) {
  const reply = await fetch(registers.url + path, { headers })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}
async function tell(path: string, body?: object) {
  const reply = await fetch(registers.url + path, {
    method: 'POST',
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

describe('the employment register', () => {
  const georgios = '/employment/GR-DEMO-12048800?employer=GR-DEMO-094000001&on=2026-12-01'
  it('knows since when Georgios is insured and employed, and the turnover of his employer', async () => {
    const { status, body } = await ask(georgios)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      insuredSince: '2019-01-01',
      affiliatedState: 'GR',
      employmentSince: '2021-03-01',
      contractState: 'GR',
      employerTurnoverShareInState: 62,
      earlierPostings: [],
      employer: { name: 'Aegean Marble Works (demo)' },
      person: { birthDate: '1988-04-12', nationality: 'GR' },
    })
  })
  it('does not know today what begins later', async () => {
    const { body } = await ask('/employment/GR-DEMO-12048800?employer=GR-DEMO-094000001&on=2020-06-01')
    expect(body).toMatchObject({ insuredSince: '2019-01-01', employmentSince: null, contractState: null })
  })
  it('knows Eirini for ten days only, at every start', async () => {
    const { body } = await ask('/employment/GR-DEMO-23069500?employer=GR-DEMO-094000001')
    expect(body).toMatchObject({ insuredSince: '2026-11-11', employmentSince: '2026-11-11' })
    const later = { now: () => new Date('2027-02-20T12:00:00Z') }
    const second = await startRegisters({ host: '127.0.0.1', port: 0, databaseUrl: database.url, logFile, clock: later })
    const reply = await fetch(`${second.url}/employment/GR-DEMO-23069500?employer=GR-DEMO-094000001`, { headers: purpose })
    expect(await reply.json()).toMatchObject({ employmentSince: '2027-02-10' })
    await second.close()
  })
  it.each([
    ['an unknown person', '/employment/GR-DEMO-00000000?employer=GR-DEMO-094000001', 404, 'registers/unknown-person'],
    ['an unknown employer', '/employment/GR-DEMO-12048800?employer=X', 404, 'registers/unknown-employer'],
    ['a day that does not exist', '/employment/GR-DEMO-12048800?employer=X&on=2026-02-30', 400, 'platform/invalid-request'],
    ['a question without an employer', '/employment/GR-DEMO-12048800', 400, 'platform/invalid-request'],
  ])('answers %s with its code', async (_name, path, status, code) => {
    expect(await ask(path)).toMatchObject({ status, body: { code } })
  })
  it('wants to know the purpose', async () => {
    expect(await ask(georgios, {})).toMatchObject({ status: 400, body: { code: 'registers/purpose-missing' } })
    expect(await ask('/insurance/SI-DEMO-03099100', {})).toMatchObject({ status: 400, body: { code: 'registers/purpose-missing' } })
  })
  it('is down when told to be, and up again', async () => {
    expect((await tell('/fault', { mode: 'down' })).status).toBe(200)
    expect(await ask(georgios)).toMatchObject({ status: 503, body: { code: 'registers/down' } })
    expect((await ask('/readyz')).status).toBe(503)
    await tell('/fault', { mode: 'none' })
    expect((await ask(georgios)).status).toBe(200)
  })
})

describe('the insurance register', () => {
  it('covers Živa, and Luka through her, until her cover ends', async () => {
    const day = '/insurance/SI-DEMO-03099100?on=2026-12-01'
    expect((await ask(day)).body).toMatchObject({
      insured: true,
      institution: 'SI:3001',
      cover: { from: '2015-10-01', to: null },
      dependants: [{ pin: 'SI-DEMO-21061900' }],
    })
    expect(await tell('/insurance/SI-DEMO-03099100/end-cover', { on: '2026-11-30' })).toMatchObject({ status: 200 })
    expect((await ask(day)).body).toMatchObject({ insured: false, cover: { to: '2026-11-30' }, dependants: [] })
    expect((await ask('/insurance/SI-DEMO-03099100?on=2026-11-30')).body).toMatchObject({ insured: true })
    expect((await ask('/insurance/SI-DEMO-21061900?on=2026-12-01')).body).toMatchObject({ insured: false })
    expect(await tell('/insurance/SI-DEMO-03099100/renew-cover')).toMatchObject({ status: 200, body: { to: null } })
    expect((await ask(day)).body).toMatchObject({ insured: true })
  })
  it('knows a person whose cover has ended', async () => {
    expect((await ask('/insurance/SI-DEMO-30117900')).body).toMatchObject({ insured: false, cover: { to: '2026-06-30' } })
  })
  it('refuses an end before the start and a person nobody knows', async () => {
    expect(await tell('/insurance/SI-DEMO-03099100/end-cover', { on: '2015-09-30' })).toMatchObject({
      status: 422,
      body: { code: 'registers/end-before-start' },
    })
    expect((await ask('/insurance/SI-DEMO-00000000')).status).toBe(404)
  })
})

describe('the log', () => {
  it('holds the route of each question and nothing of the person', async () => {
    await ask('/employment/GR-DEMO-12048800?employer=GR-DEMO-094000001')
    await ask('/employment/GR-DEMO-00000000?employer=GR-DEMO-094000001')
    const text = await readFile(logFile, 'utf8')
    expect(text).toContain('/employment/:pin')
    expect(text).not.toMatch(/DEMO-\d|Nikolaidis|Georgios|1988|Novak/)
  })
})
