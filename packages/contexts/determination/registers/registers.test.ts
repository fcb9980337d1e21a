import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { institutionId, plainDate, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { type RunningServer, startRegisters } from '@passerelle/registers'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { askEmploymentRegister, httpEmploymentRegister } from './employment-register.ts'
import { askInsuranceRegister, httpInsuranceRegister } from './insurance-register.ts'

const now = new Date('2026-11-21T12:00:00Z')
const on = plainDate('2026-11-21')
const purpose = 'a1-determination'
const aboutGeorgios = { pin: 'GR-DEMO-12048800', employer: 'GR-DEMO-094000001', on, purpose, registerState: 'GR', now } as const

describe('the registers of the demo', () => {
  let database: TestDatabase
  let registers: RunningServer
  beforeAll(async () => {
    database = await testDatabase([])
    registers = await startRegisters({
      host: '127.0.0.1',
      port: 0,
      databaseUrl: database.url,
      logFile: '/dev/null',
      clock: { now: () => now },
    })
  })
  afterAll(async () => {
    await registers.close()
    await database.close()
  })

  it('state what the law needs about Georgios and his employer', async () => {
    const { statements, record } = unwrap(await askEmploymentRegister(httpEmploymentRegister({ baseUrl: registers.url }), aboutGeorgios))
    expect(Object.fromEntries(statements.map(({ fact, value }) => [fact, value]))).toEqual({
      worker: 'identified',
      nationality: 'GR',
      residenceState: 'GR',
      insurance: { state: 'GR', since: '2019-01-01' },
      employment: { since: '2021-03-01', contractState: 'GR' },
      turnoverShare: 62,
      earlierPostings: [],
    })
    expect(statements.every(({ source }) => source === 'register')).toBe(true)
    expect(record.employer.name).toBe('Aegean Marble Works (demo)')
  })
  it.each([
    [{ pin: 'GR-DEMO-00000000' }, 'determination/unknown-person'],
    [{ employer: 'GR-DEMO-000000000' }, 'determination/unknown-employer'],
    [{ pin: 'nobody' }, 'determination/register-refused'],
  ])('answer about %j with %s', async (change, code) => {
    const answer = await askEmploymentRegister(httpEmploymentRegister({ baseUrl: registers.url }), { ...aboutGeorgios, ...change })
    expect(answer).toEqual({ ok: false, error: { code, params: { register: 'employment' } } })
  })
  it('state the cover of Živa and of the child who is insured through her, and nothing about strangers', async () => {
    const { statements, family } = unwrap(
      await askInsuranceRegister(httpInsuranceRegister({ baseUrl: registers.url }), {
        pin: 'SI-DEMO-03099100',
        persons: ['SI-DEMO-03099100', 'SI-DEMO-21061900', 'SI-DEMO-30117900'],
        institution: institutionId('SI:3001'),
        on,
        purpose: 'ehic-issue',
        now,
      }),
    )
    expect(family.map(({ pin }) => pin)).toEqual(['SI-DEMO-03099100', 'SI-DEMO-21061900'])
    expect(statements.filter(({ fact, value }) => fact === 'insured' && value === true).map(({ subject }) => subject)).toEqual(
      family.map(({ pin }) => pin),
    )
    expect(statements.some(({ subject }) => subject === 'SI-DEMO-30117900')).toBe(false)
  })
  it('insured with another institution is not insured here', async () => {
    const { statements } = unwrap(
      await askInsuranceRegister(httpInsuranceRegister({ baseUrl: registers.url }), {
        pin: 'SI-DEMO-03099100',
        persons: ['SI-DEMO-03099100'],
        institution: institutionId('SI:3999'),
        on,
        purpose: 'ehic-issue',
        now,
      }),
    )
    expect(statements[0]).toMatchObject({ fact: 'insured', value: false })
  })
})

describe('a register that misbehaves', () => {
  let server: Server | undefined
  afterEach(() => server?.closeAllConnections())
  async function ask(listener: RequestListener, timeoutMs = 2000) {
    server = createServer(listener)
    await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready))
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const answer = await askEmploymentRegister(httpEmploymentRegister({ baseUrl, timeoutMs }), aboutGeorgios)
    server.close()
    return answer.ok ? 'ok' : answer.error.code
  }
  const good = {
    pin: aboutGeorgios.pin,
    employer: { legalPersonId: aboutGeorgios.employer, name: 'A', address: { street: 'B', town: 'C', postCode: '1', country: 'GR' } },
    insuredSince: '2019-01-01',
    affiliatedState: 'GR',
    employmentSince: null,
    contractState: null,
    employerTurnoverShareInState: null,
    earlierPostings: [],
    person: {
      familyName: 'A',
      givenName: 'B',
      birthDate: '1988-04-12',
      birthPlace: 'C',
      nationality: 'GR',
      sex: 'male',
      address: { street: 'D', town: 'C', postCode: '1', country: 'GR' },
    },
  }
  const says =
    (body: unknown, status = 200): RequestListener =>
    (_, reply) => {
      reply.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body))
    }
  it('is believed when its answer has the agreed form, and is told the purpose', async () => {
    expect(await ask((request, reply) => says(request.headers['x-purpose'] === purpose ? good : 'no purpose')(request, reply))).toBe('ok')
  })
  it.each<[string, unknown, number, string]>([
    ['down', { code: 'registers/down' }, 503, 'determination/register-unavailable'],
    ['busy', {}, 429, 'determination/register-unavailable'],
    ['no JSON', '<html>', 200, 'determination/register-answer-invalid'],
    ['a field too many', { ...good, salary: 1 }, 200, 'determination/register-answer-invalid'],
    ['a field too few', { ...good, person: undefined }, 200, 'determination/register-answer-invalid'],
    ['an address in one line', { ...good, person: { ...good.person, address: 'Rhodes' } }, 200, 'determination/register-answer-invalid'],
    ['somebody else', { ...good, pin: 'GR-DEMO-1' }, 200, 'determination/register-answer-invalid'],
    ['another employer', { ...good, employer: { ...good.employer, legalPersonId: 'X' } }, 200, 'determination/register-answer-invalid'],
    ['a day that does not exist', { ...good, insuredSince: '2019-02-30' }, 200, 'determination/register-answer-invalid'],
    ['more than the whole turnover', { ...good, employerTurnoverShareInState: 130 }, 200, 'determination/register-answer-invalid'],
    [
      'a posting that ends before it starts',
      { ...good, earlierPostings: [{ hostState: 'IT', from: '2025-02-01', to: '2025-01-01' }] },
      200,
      'determination/register-answer-invalid',
    ],
    ['not found without a reason', {}, 404, 'determination/register-refused'],
    ['a redirection', {}, 302, 'determination/register-refused'],
  ])('%s', async (_, body, status, code) => {
    expect(await ask(says(body, status))).toBe(code)
  })
  it('silence is as good as down', async () => {
    expect(await ask(() => undefined, 100)).toBe('determination/register-unavailable')
  })
  it('whatever it says, the answer is a value or a code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (body) => {
        const fake = async () => new Response(body, { status: 200 })
        const answer = await askEmploymentRegister(httpEmploymentRegister({ baseUrl: 'http://register', fetch: fake }), aboutGeorgios)
        expect(answer).toMatchObject({ ok: false, error: { code: 'determination/register-answer-invalid' } })
      }),
    )
  })
})
