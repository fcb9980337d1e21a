import { plainDate } from '@passerelle/kernel'
import { certificateThumbprint } from '@passerelle/trust'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildWorld, now, type World } from '../testing/world.ts'
import { type TrustedServiceRow, trustFromServices } from './trust-from-services.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const ask = (
  change: Partial<TrustedServiceRow>,
  question: Partial<{ documentType: 'PDA1' | 'EHIC'; role: 'attestation' | 'person' }> = {},
) =>
  trustFromServices(world.services.map((service) => ({ ...service, ...change }))).findIssuer({
    role: 'attestation',
    documentType: 'PDA1',
    chain: world.signers.gr.certificateChain,
    at: now,
    ...question,
  })

describe('a certificate that signed a document', () => {
  it('is trusted for what its institution may issue, and for nothing else', async () => {
    expect(await ask({})).toMatchObject({ ok: true, value: { institutionId: 'GR:1001', country: 'GR' } })
    expect(await ask({}, { role: 'person' })).toMatchObject({ error: { code: 'verification/issuer-not-listed' } })
    expect(await ask({ documentTypes: ['EHIC'] })).toMatchObject({ error: { code: 'verification/issuer-not-listed' } })
  })

  it('is told apart as withdrawn, not yet trusted, unknown, and unknowable', async () => {
    expect(await ask({ status: 'withdrawn' })).toMatchObject({ error: { code: 'verification/issuer-withdrawn' } })
    expect(await ask({ to: plainDate('2026-11-20') })).toMatchObject({ error: { code: 'verification/issuer-withdrawn' } })
    expect((await ask({ to: plainDate('2026-11-21') })).ok).toBe(true)
    expect(await ask({ from: plainDate('2026-11-22') })).toMatchObject({ error: { code: 'verification/issuer-not-listed' } })
    const question = { role: 'attestation', documentType: 'PDA1', chain: world.signers.stranger.certificateChain, at: now } as const
    expect(await world.trust.findIssuer(question)).toMatchObject({ error: { code: 'verification/issuer-not-listed' } })
    expect(await trustFromServices(undefined).findIssuer(question)).toMatchObject({ error: { code: 'verification/trust-unavailable' } })
  })

  it('on paper is found by its thumbprint, for its institution only', async () => {
    const thumbprint = certificateThumbprint(world.signers.si.certificateChain[0] ?? new Uint8Array())
    const found = await world.trust.findPaperIssuer({ thumbprint, institutionId: 'SI:3001', documentType: 'PRC' })
    expect(found).toMatchObject({ ok: true, value: { accreditations: [{ from: '2026-01-01' }] } })
    for (const wrong of [{ institutionId: 'GR:1001' }, { documentType: 'PDA1' as const }, { thumbprint: 'A'.repeat(43) }]) {
      const question = { thumbprint, institutionId: 'SI:3001', documentType: 'PRC' as const, ...wrong }
      expect(await world.trust.findPaperIssuer(question)).toMatchObject({ error: { code: 'verification/issuer-not-listed' } })
    }
  })
})
