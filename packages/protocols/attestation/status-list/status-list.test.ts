import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { err, plainDate, unwrap } from '@passerelle/kernel'
import { StatusList as OracleList } from '@sd-jwt/jwt-status-list'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changesClaim,
  compressStatusList,
  createStatusList,
  parseStatusList,
  readStatus,
  type StatusBits,
  setStatus,
  signStatusList,
  sizeOf,
} from '../index.ts'
import { issuer, jwtOf, trustTheIssuer } from '../testing.ts'
import { inflateStatusList } from './status-list.ts'

const folder = fileURLToPath(new URL('../../../../../shared/vectors/credentials/token-status-list/', import.meta.url))
const isHere = existsSync(folder)
if (!isHere) console.warn('status list: the published vectors are not here, their tests are left out')
const now = new Date('2026-11-21T12:00:00Z')
const uri = 'http://localhost:4410/status-lists/1'
const limit = 4 * 1024 * 1024
const someBits = fc.constantFrom<StatusBits>(1, 2, 4, 8)

describe('a status list', () => {
  it('keeps each entry apart from all others, and comes back from its compressed form', () => {
    const entries = fc.record({ bits: someBits, size: fc.integer({ min: 1, max: 300 }), writes: fc.array(fc.tuple(fc.nat(), fc.nat())) })
    fc.assert(
      fc.property(entries, ({ bits, size, writes }) => {
        const list = createStatusList(bits, size)
        const model = new Array<number>(sizeOf(list)).fill(0)
        for (const [index, value] of writes) {
          setStatus(list, index % size, value % 2 ** bits)
          model[index % size] = value % 2 ** bits
        }
        const back = unwrap(inflateStatusList(bits, compressStatusList(list), limit))
        expect(model.map((_value, index) => unwrap(readStatus(back, index)))).toEqual(model)
        expect(readStatus(back, model.length)).toMatchObject({ error: { code: 'attestation/status-index-out-of-range' } })
      }),
    )
  })

  it('reads as the independent library reads it, in both directions', () => {
    fc.assert(
      fc.property(someBits, fc.array(fc.nat(255), { minLength: 1, maxLength: 200 }), (bits, raw) => {
        const values = raw.map((value) => value % 2 ** bits)
        while ((values.length * bits) % 8 !== 0) values.push(0)
        const list = createStatusList(bits, values.length)
        for (const [index, value] of values.entries()) setStatus(list, index, value)
        const theirs = OracleList.decompressStatusList(compressStatusList(list), bits)
        const ours = unwrap(inflateStatusList(bits, new OracleList(values, bits).compressStatusList(), limit))
        for (const [index, value] of values.entries()) {
          expect(theirs.getStatus(index)).toBe(value)
          expect(unwrap(readStatus(ours, index))).toBe(value)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('cannot be written outside its bounds', () => {
    const list = createStatusList(2, 4)
    for (const [index, value] of [
      [4, 0],
      [-1, 0],
      [0.5, 0],
      [0, 4],
      [0, -1],
    ] as const)
      expect(() => setStatus(list, index, value)).toThrow(RangeError)
  })

  it.skipIf(!isHere)('has the values of the draft test vectors, in 1, 2, 4 and 8 bits', () => {
    interface Vector {
      bits: StatusBits
      entries: number
      non_zero_status: Record<string, number>
      json: { bits: number; lst: string }
    }
    const { vectors }: { vectors: Vector[] } = JSON.parse(readFileSync(`${folder}appendix-vectors.json`, 'utf8'))
    expect(vectors.map(({ bits }) => bits)).toEqual([1, 2, 4, 8])
    for (const { bits, entries, non_zero_status, json } of vectors) {
      const list = unwrap(inflateStatusList(json.bits, json.lst, limit))
      expect(sizeOf(list)).toBe(entries)
      const own = createStatusList(bits, entries)
      for (const [index, value] of Object.entries(non_zero_status)) setStatus(own, Number(index), value)
      expect(Buffer.from(own.bytes).equals(list.bytes)).toBe(true)
    }
  })
})

describe('a signed status list', () => {
  const list = createStatusList(2, 1000)
  setStatus(list, 5, 1)
  setStatus(list, 6, 3)
  const content = { list, uri, issuedAt: now, expiresAt: new Date(now.getTime() + 86_400_000), timeToLiveSeconds: 900 }
  const read = (token: string, change: Partial<Parameters<typeof parseStatusList>[1]> = {}) =>
    parseStatusList(token, { uri, now, resolveIssuer: trustTheIssuer, ...change })

  it('comes back with its entries, its times, and the days of changes where they were given', async () => {
    const token = await signStatusList({ ...content, changes: new Map([[6, plainDate('2026-11-20')]]) }, issuer)
    const verified = unwrap(await read(token))
    expect([4, 5, 6].map((index) => unwrap(readStatus(verified, index)))).toEqual([0, 1, 3])
    expect(verified).toMatchObject({ issuedAt: now, expiresAt: content.expiresAt, timeToLiveSeconds: 900 })
    expect([...verified.changes]).toEqual([[6, '2026-11-20']])
  })

  it('is refused with a code when it is for another address, too old, too new, not trusted, or changed', async () => {
    const token = await signStatusList(content, issuer)
    const [head, , signature] = token.split('.')
    const other = (await signStatusList({ ...content, list: createStatusList(2, 1000) }, issuer)).split('.')[1]
    const cases: [string, string, Partial<Parameters<typeof parseStatusList>[1]>, string][] = [
      ['another address', token, { uri: `${uri}0` }, 'attestation/status-list-wrong-subject'],
      ['expired', token, { now: content.expiresAt }, 'attestation/status-list-expired'],
      ['from the future', token, { now: new Date(now.getTime() - 61_000) }, 'attestation/status-list-not-yet-issued'],
      ['unknown signer', token, { resolveIssuer: async () => err({ code: 'trust/not-listed' }) }, 'attestation/status-list-not-trusted'],
      ['other content', `${head}.${other}.${signature}`, {}, 'attestation/bad-status-list-signature'],
      ['noise', 'a.b.c', {}, 'attestation/malformed-status-list'],
    ]
    for (const [name, text, change, code] of cases) expect(await read(text, change), name).toMatchObject({ ok: false, error: { code } })
  })

  it('that would inflate beyond the limit is refused before it does', async () => {
    const bomb = Buffer.from(deflateSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 })).toString('base64url')
    const token = await jwtOf(
      { alg: 'ES256', typ: 'statuslist+jwt' },
      { sub: uri, iat: now.getTime() / 1000, status_list: { bits: 1, lst: bomb } },
    )
    expect(await read(token)).toMatchObject({ ok: false, error: { code: 'attestation/status-list-too-large' } })
  })

  it('with anything in its payload is answered with a code and never with an exception', async () => {
    const payload = fc.record(
      {
        sub: fc.constantFrom(uri, 1),
        iat: fc.oneof(fc.constant(1), fc.anything()),
        exp: fc.anything(),
        ttl: fc.anything(),
        status_list: fc.oneof(
          fc.anything(),
          fc.record({ bits: fc.constantFrom(1, 3, '2'), lst: fc.oneof(fc.string(), fc.constant('eNrbuRgAAhcBXQ')) }),
        ),
        [changesClaim]: fc.anything(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(payload, async (claims) => {
        const token = await jwtOf({ alg: 'ES256', typ: 'statuslist+jwt' }, JSON.parse(JSON.stringify(claims)))
        const result = await read(token)
        expect(result.ok ? result.value.bytes.length : result.error.code).toBeDefined()
      }),
    )
  })
})
