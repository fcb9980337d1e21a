import { constants, publicEncrypt, verify, X509Certificate } from 'node:crypto'
import { chmod, mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unwrap } from '@passerelle/kernel'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  createAuthority,
  type IssuedCertificate,
  issueCertificate,
  loadKeyFile,
  parseJws,
  saveKeyFile,
  signJws,
  softwareSigner,
  softwareUnwrapper,
  verifyJws,
} from './index.ts'

const validity = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2027-01-01T00:00:00Z') }
let ec: IssuedCertificate
let rsa: IssuedCertificate
beforeAll(async () => {
  const root = await createAuthority({ subject: { commonName: 'Demo authority' }, validity })
  const request = { subject: { commonName: 'Key (demo)' }, validity, keyUsages: ['digitalSignature', 'keyEncipherment'] as const }
  ec = await issueCertificate(root, { ...request, keyType: 'EC-P256' })
  rsa = await issueCertificate(root, { ...request, keyType: 'RSA-2048' })
})
const publicKey = (issued: IssuedCertificate) => new X509Certificate(issued.certificate).publicKey

describe('a software signer', () => {
  it('makes ES256 signatures of 64 bytes that verify, whatever the lengths of r and s', async () => {
    const signer = softwareSigner(ec)
    expect(signer.algorithm).toBe('ES256')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (input) => {
        const signature = await signer.sign(input)
        expect(signature).toHaveLength(64)
        expect(verify('sha256', input, { key: publicKey(ec), dsaEncoding: 'ieee-p1363' }, signature)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  it('makes RS256 signatures that verify', async () => {
    const signer = softwareSigner(rsa)
    const input = new Uint8Array([1, 2, 3])
    expect(signer.algorithm).toBe('RS256')
    expect(verify('sha256', input, publicKey(rsa), await signer.sign(input))).toBe(true)
  })

  it('is not made from a key that belongs to another certificate', () => {
    expect(() => softwareSigner({ privateKeyPem: ec.privateKeyPem, certificateChainPem: rsa.certificateChainPem })).toThrow(
      /does not belong/,
    )
  })
})

describe('a software unwrapper', () => {
  it('opens what was encrypted with RSA-OAEP-SHA256 and refuses everything else in one way', async () => {
    const unwrapper = softwareUnwrapper(rsa)
    const secret = new Uint8Array(16).fill(7)
    const encrypt = (oaepHash: string) =>
      publicEncrypt({ key: publicKey(rsa), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, secret)
    expect(Buffer.from(await unwrapper.unwrap(encrypt('sha256')))).toEqual(Buffer.from(secret))
    const refusals = [encrypt('sha1'), new Uint8Array(256), new Uint8Array(3)].map((wrapped) => unwrapper.unwrap(wrapped).catch(String))
    expect(new Set(await Promise.all(refusals))).toEqual(new Set(['Error: the key could not be unwrapped']))
  })

  it('needs an RSA key', () => {
    expect(() => softwareUnwrapper(ec)).toThrow(/RSA/)
  })
})

describe('a key file', () => {
  it('is readable by its owner alone and comes back as it was saved', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'key-')), 'keys', 'seal.pem')
    await saveKeyFile(path, ec)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(unwrap(await loadKeyFile(path))).toEqual({ privateKeyPem: ec.privateKeyPem, certificateChainPem: ec.certificateChainPem })
  })

  it('is refused when others may read it, when it is missing and when it holds no key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'key-'))
    await saveKeyFile(join(folder, 'open.pem'), ec)
    await chmod(join(folder, 'open.pem'), 0o640)
    await writeFile(join(folder, 'empty.pem'), 'nothing', { mode: 0o600 })
    const codes = await Promise.all(['open.pem', 'missing.pem', 'empty.pem'].map((file) => loadKeyFile(join(folder, file))))
    expect(codes.map((result) => (result.ok ? 'read' : result.error.code))).toEqual([
      'trust/key-file-exposed',
      'trust/key-file-missing',
      'trust/key-file-unreadable',
    ])
  })
})

describe('a compact JWS', () => {
  it('verifies with the key of its signer and no longer when any character is changed', async () => {
    const jws = await signJws(softwareSigner(ec), { typ: 'JOSE' }, { hello: 'world' })
    const check = (text: string) => {
      const parsed = parseJws(text)
      return parsed.ok ? verifyJws(parsed.value, publicKey(ec)) : parsed
    }
    expect(check(jws)).toMatchObject({ ok: true, value: { payload: { hello: 'world' } } })
    for (let index = 0; index < jws.length; index++) {
      const changed = jws.slice(0, index) + (jws[index] === 'A' ? 'B' : 'A') + jws.slice(index + 1)
      expect(check(changed).ok, `character ${index}`).toBe(false)
    }
  })

  it('cannot choose an algorithm that its key has not, nor hide behind crit or b64', async () => {
    const signer = softwareSigner(ec)
    for (const header of [{ alg: 'none' }, { alg: 'RS256' }, { alg: 'HS256' }, { crit: ['x'], x: 1 }, { b64: false }]) {
      const jws = await signJws(signer, header, {})
      expect(verifyJws(unwrap(parseJws(jws)), publicKey(ec))).toMatchObject({ ok: false, error: { code: 'trust/unacceptable-header' } })
    }
  })

  it('is never parsed from arbitrary text, and parsing never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w.-]*$/)), (text) => parseJws(text).ok === false))
  })
})
