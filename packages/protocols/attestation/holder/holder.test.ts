import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unwrap } from '@passerelle/kernel'
import { beforeAll, describe, expect, it } from 'vitest'
import { issueSdJwtVc } from '../index.ts'
import { aHolder, issuer } from '../testing.ts'
import { chooseDisclosures, type HeldCredential, listClaims, parseCredential } from './index.ts'

let credential: HeldCredential
beforeAll(async () => {
  const claims = {
    legislation_country: 'GR',
    document_number: 'A1-1',
    work_information: {
      work_address: [
        { locality: 'Milano', country: 'IT' },
        { locality: 'Roma', country: 'IT' },
      ],
    },
  }
  const disclosable = [['document_number'], ['work_information', 'work_address'], ['work_information', 'work_address', null, 'locality']]
  credential = unwrap(
    await parseCredential(
      await issueSdJwtVc({ vct: 'urn:eudi:pda1:1', claims, disclosable, holderKey: aHolder().publicJwk, issuedAt: new Date() }, issuer),
    ),
  )
})
const chosen = (...paths: (string | number | null)[][]) => unwrap(chooseDisclosures(credential, paths)).map(({ path }) => path.join('/'))

describe('a held attestation', () => {
  it('lists every claim with whether it can be kept back', () => {
    const claims = listClaims(credential).map(({ path, canBeKeptBack }) => [path.join('/'), canBeKeptBack])
    expect(claims).toEqual(
      expect.arrayContaining([
        ['legislation_country', false],
        ['document_number', true],
        ['work_information/work_address/0/locality', true],
        ['work_information/work_address/1/country', true],
        ['vct', false],
      ]),
    )
  })

  it('answers a claim path with the disclosures on the way and all inside, and with none for what is always visible', () => {
    const all = ['work_information/work_address', 'work_information/work_address/0/locality', 'work_information/work_address/1/locality']
    expect(chosen(['legislation_country'])).toEqual([])
    expect(chosen(['document_number'])).toEqual(['document_number'])
    expect(chosen(['work_information', 'work_address']).sort()).toEqual(all)
    expect(chosen(['work_information', 'work_address', 1, 'locality']).sort()).toEqual([all[0], all[2]])
    expect(chosen(['work_information', 'work_address', null, 'country'])).toEqual([all[0]])
  })

  it('says which claim it does not have', () => {
    for (const path of [['photo'], ['work_information', 'work_address', 2], ['document_number', 'x'], [0], [null], ['toString']]) {
      expect(chooseDisclosures(credential, [path])).toEqual({
        ok: false,
        error: { code: 'attestation/claim-not-found', params: { path: JSON.stringify(path) } },
      })
    }
  })
})

describe('the door for wallets', () => {
  it('reaches no module of Node.js', () => {
    const seen = new Set<string>()
    const visit = (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      for (const [, isType, target = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (type )?[^']*from '([^']+)'/gm)) {
        if (isType !== undefined) continue
        expect(target, file).not.toMatch(/^node:/)
        const next = resolve(dirname(file), target)
        if (target.startsWith('.') && existsSync(next)) visit(next)
      }
    }
    visit(fileURLToPath(new URL('./index.ts', import.meta.url)))
    expect(seen.size).toBeGreaterThan(6)
  })

  it('encodes the same with and without Buffer', async () => {
    const encoding = await import('../encoding.ts')
    const source = readFileSync(fileURLToPath(new URL('../encoding.ts', import.meta.url)), 'utf8')
    const { default: typescript } = await import('typescript')
    const code = typescript.transpile(source.replace("typeof Buffer === 'function'", 'false'), { module: 99, target: 99 })
    const browser: typeof encoding = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
    for (const length of [0, 1, 2, 3, 4, 31, 32, 33]) {
      const bytes = crypto.getRandomValues(new Uint8Array(length))
      const text = encoding.encodeBase64url(bytes)
      expect(browser.encodeBase64url(bytes)).toBe(text)
      expect([...(browser.decodeBase64url(text) ?? [])]).toEqual([...bytes])
    }
    expect(browser.encodeJson({ name: 'Živa' })).toBe(encoding.encodeJson({ name: 'Živa' }))
    for (const wrong of ['A', 'AB=', 'A+', 'QR', 'QQ==', 'é'])
      expect([browser.decodeBase64url(wrong), encoding.decodeBase64url(wrong)]).toEqual([undefined, undefined])
  })
})
