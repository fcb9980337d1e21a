/** Issuing and verifying credentials, against nothing but the signatures in them. */
import { generateKeyPairSync, sign, verify, X509Certificate } from 'node:crypto'
import { issueSdJwtVc, type JsonObject, verifySdJwtVc } from '@passerelle/attestation'
import { buildPresentation, chooseDisclosures, parseCredential } from '@passerelle/attestation/holder'
import { ok, unwrap } from '@passerelle/kernel'
import { createAuthority, issueCertificate, softwareSigner } from '@passerelle/trust'
import { credentialTypes, ehicClaims, pdA1Claims, pidClaims } from '@passerelle/vocabulary'
import { georgiosA1, zivaCard, zivaPerson } from './demo-records.ts'
import { type Effort, timesASecond } from './measure.ts'
import type { Figure } from './table.ts'

const day = 86_400_000
const now = new Date()
const validity = { from: new Date(now.getTime() - day), to: new Date(now.getTime() + 30 * day) }
const audience = 'x509_hash:bench'
const nonce = 'nonce-of-this-check'
const status = { uri: 'https://node.example/status-lists/0191', index: 4711 }

/** A key that seals, with its certificate, and the same key laid bare for the limit. */
async function aSeal(commonName: string) {
  const authority = await createAuthority({ subject: { commonName: 'Bench authority' }, validity })
  const seal = await issueCertificate(authority, { keyType: 'EC-P256', subject: { commonName }, validity, keyUsages: ['digitalSignature'] })
  return { signer: softwareSigner(seal), privateKey: seal.privateKeyPem, publicKey: new X509Certificate(seal.certificatePem).publicKey }
}

function aHolder() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    publicKey,
    publicJwk: publicKey.export({ format: 'jwk' }),
    sign: async (input: Uint8Array) => new Uint8Array(sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
  }
}
type Holder = ReturnType<typeof aHolder>
type Seal = Awaited<ReturnType<typeof aSeal>>

function issue(type: 'PDA1' | 'EHIC' | 'PID', claims: JsonObject, holder: Holder, seal: Seal): Promise<string> {
  const { vct, disclosable } = credentialTypes[type]
  return issueSdJwtVc(
    {
      vct,
      claims,
      disclosable: disclosable.filter(([name]) => typeof name === 'string' && Object.hasOwn(claims, name)),
      holderKey: holder.publicJwk,
      issuedAt: now,
      notBefore: now,
      expiresAt: new Date(now.getTime() + 14 * day),
      status,
    },
    seal.signer,
  )
}

export async function issueFigure(effort: Effort): Promise<Figure> {
  const [seal, holder] = [await aSeal('GR:1001'), aHolder()]
  const claims = pdA1Claims(georgiosA1) as JsonObject
  const bytes = Buffer.from((await issue('PDA1', claims, holder, seal)).split('~')[0] ?? '')
  const pair = await timesASecond(
    effort,
    () => issue('PDA1', claims, holder, seal),
    () => seal.signer.sign(bytes),
  )
  return { name: 'issue one PD A1 credential', unit: '/s', ...pair, limitName: '(1 ES256 signature over its bytes)' }
}

export async function verifyFigure(effort: Effort): Promise<Figure> {
  const [seal, holder] = [await aSeal('SI:3001'), aHolder()]
  const shown = await Promise.all([
    present(await issue('PID', pidClaims(zivaPerson as never) as JsonObject, holder, seal), holder, [
      ['family_name'],
      ['given_name'],
      ['birthdate'],
    ]),
    present(await issue('EHIC', ehicClaims(zivaCard) as JsonObject, holder, seal), holder, [
      ['personal_administrative_number'],
      ['document_number'],
    ]),
  ])
  const input = Buffer.from(shown[0].split('~')[0] ?? '')
  const [bySeal, byHolder] = [await seal.signer.sign(input), await holder.sign(input)]
  const raw = (key: typeof seal.publicKey, signature: Uint8Array) => verify('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, signature)
  const pair = await timesASecond(
    effort,
    async () => {
      for (const presentation of shown) {
        const verified = await verifySdJwtVc(presentation, {
          resolveIssuer: async () => ok({ publicKey: seal.publicKey, issuer: 'SI:3001' }),
          now,
          keyBinding: { audience, nonce },
        })
        unwrap(verified)
      }
    },
    () => {
      const isRight = [
        raw(seal.publicKey, bySeal),
        raw(holder.publicKey, byHolder),
        raw(seal.publicKey, bySeal),
        raw(holder.publicKey, byHolder),
      ]
      if (isRight.includes(false)) throw new Error('a signature of the bench itself is wrong')
    },
  )
  return {
    name: 'verify PID + EHIC (2 SD-JWT VC, each with its holder’s proof)',
    unit: '/s',
    ...pair,
    limitName: '(4 ES256 verifications)',
  }
}

async function present(credential: string, holder: Holder, paths: readonly (readonly string[])[]): Promise<string> {
  const held = unwrap(await parseCredential(credential))
  const disclosures = unwrap(chooseDisclosures(held, paths))
  return buildPresentation(held, { disclosures, audience, nonce, now, sign: holder.sign })
}
