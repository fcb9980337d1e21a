import { unwrap } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { type HolderHost, requestCredentials, requestTokenWithOffer, resolveOffer } from '../holder/index.ts'
import { testParties } from '../testing/parties.ts'

const codes = (trail: readonly { outcome: string; code?: string }[]) => trail.filter((e) => e.outcome === 'failed').map((e) => e.code)

describe('key proofs', () => {
  type Patch = { readonly header?: Record<string, unknown>; readonly payload?: Record<string, unknown> }

  async function requestWith(patch: Patch) {
    const { holder, offer, trail } = await testParties()
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    const key = await holder.generateKey('credential')
    const tampering: HolderHost = {
      ...holder,
      generateKey: async (use) => (use === 'credential' ? key : holder.generateKey(use)),
      async fetch(url, init) {
        if (!url.endsWith('/credential')) return holder.fetch(url, init)
        const body = JSON.parse(String(init?.body)) as { proofs: { jwt: [string] } }
        const jwt = [await signedAgain(holder, key.id, body.proofs.jwt[0], patch)]
        return holder.fetch(url, { ...init, body: JSON.stringify({ ...body, proofs: { jwt } }) })
      },
    }
    return { result: await requestCredentials(tampering, token, 'health-card'), trail }
  }

  async function signedAgain(holder: HolderHost, keyId: string, jwt: string, patch: Patch): Promise<string> {
    const [header, payload] = jwt
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('latin1')))
    const parts = [
      { ...header, ...patch.header },
      { ...payload, ...patch.payload },
    ]
    const input = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    return `${input}.${Buffer.from(await holder.sign(keyId, Buffer.from(input))).toString('base64url')}`
  }

  const otherKey = {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  }
  const inAnHour = Math.floor(Date.now() / 1000) + 3600

  it.each<[string, Patch, string, string]>([
    ['of another type', { header: { typ: 'JWT' } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['with alg none', { header: { alg: 'none' } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['without a key', { header: { jwk: undefined } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['that name another key', { header: { jwk: otherKey } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['that bring a private key', { header: { jwk: { ...otherKey, d: 'AAAA' } } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['for another issuer', { payload: { aud: 'https://other.example' } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['from the future', { payload: { iat: inAnHour } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['without a nonce', { payload: { nonce: undefined } }, 'invalid_nonce', 'openid4vc/nonce-missing'],
    ['with a made-up nonce', { payload: { nonce: 'made-up' } }, 'invalid_nonce', 'openid4vc/nonce-unknown'],
  ])('%s are refused', async (_, patch, error, code) => {
    const { result, trail } = await requestWith(patch)
    expect(result).toMatchObject({ ok: false, error: { params: { error } } })
    expect(codes(trail)).toEqual([code])
  })

  it('that are signed again without a change are accepted: the refusals above are not about the signing', async () => {
    expect((await requestWith({})).result.ok).toBe(true)
  })

  it('are not taken for more copies than the issuer gives at once, nor twice for one key', async () => {
    const { holder, offer, trail } = await testParties({ batchSize: 3 })
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    const greedy = { ...token, issuer: { ...token.issuer, batchSize: 4 } }
    expect(await requestCredentials(holder, greedy, 'health-card', 4)).toMatchObject({ error: { params: { error: 'invalid_proof' } } })
    const key = await holder.generateKey('credential')
    const sameKey: HolderHost = { ...holder, generateKey: async (use) => (use === 'credential' ? key : holder.generateKey(use)) }
    expect(await requestCredentials(sameKey, token, 'health-card', 2)).toMatchObject({ error: { params: { error: 'invalid_proof' } } })
    expect(codes(trail)).toEqual(['openid4vc/too-many-proofs', 'openid4vc/proof-key-repeated'])
  })
})
