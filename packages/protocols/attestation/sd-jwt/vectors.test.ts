import { createPublicKey, type JsonWebKey, X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ok, unwrap } from '@passerelle/kernel'
import { SDJwtInstance } from '@sd-jwt/core'
import { ES256, generateSalt, digest as oracleDigest } from '@sd-jwt/crypto-nodejs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../encoding.ts'
import { buildPresentation, chooseDisclosures, parseCredential } from '../holder/index.ts'
import { type ParsedSdJwt, parseSdJwt, verifySdJwtVc } from '../index.ts'
import { issuerJwk } from '../testing.ts'
import { digest } from './conceal-claims.ts'
import { disclosuresByDigest, revealClaims } from './reveal-claims.ts'
import { isSignedBy } from './signature.ts'

const folder = fileURLToPath(new URL('../../../../../shared/vectors/credentials/', import.meta.url))
const isHere = existsSync(folder)
if (!isHere) console.warn('attestation: the published vectors are not here, their tests are left out')
const read = (file: string) => JSON.parse(readFileSync(folder + file, 'utf8'))

interface Example {
  serialization: string
  section: string
  issuer_jwt_payload: JsonObject
  disclosures: { encoded: string; content: unknown[]; sha256_digest: string }[]
  kb_jwt: { payload: { aud: string; nonce: string; iat: number } } | null
}
const keyOf = (jwk: JsonWebKey) => createPublicKey({ key: jwk, format: 'jwk' })
const reveal = (parsed: ParsedSdJwt) => {
  const byDigest = disclosuresByDigest(
    parsed.disclosures,
    parsed.disclosures.map(({ encoded }) => digest(encoded)),
  )
  return unwrap(revealClaims(parsed.jwt.payload, byDigest ?? new Map()))
}

describe.skipIf(!isHere)('the examples of RFC 9901 and of SD-JWT VC draft 19', () => {
  for (const file of ['sd-jwt-rfc9901/examples.json', 'sd-jwt-vc/examples.json']) {
    const { keys, vectors }: { keys: { issuer_public_jwk: JsonWebKey }; vectors: Example[] } = isHere
      ? read(file)
      : { keys: {}, vectors: [] }
    const now = new Date('2026-08-21T15:25:00Z')

    it.each(vectors.map((vector, index) => [`${file} ${index}: ${vector.section}`, vector] as const))('%s', async (_title, vector) => {
      // The first example is the issuer's JWT alone, which is not an SD-JWT yet.
      if (!vector.serialization.includes('~')) {
        expect(parseSdJwt(vector.serialization)).toMatchObject({ error: { code: 'attestation/malformed' } })
        return
      }
      const parsed = unwrap(parseSdJwt(vector.serialization))
      expect(parsed.jwt.payload).toEqual(vector.issuer_jwt_payload)
      expect(parsed.disclosures.map(({ encoded }) => digest(encoded))).toEqual(vector.disclosures.map((each) => each.sha256_digest))
      expect(isSignedBy(parsed.jwt, keyOf(keys.issuer_public_jwk))).toBe(true)
      const revealed = reveal(parsed)
      expect(revealed.disclosed).toHaveLength(vector.disclosures.length)
      expect(JSON.stringify(revealed.claims)).not.toMatch(/"_sd"|"\.\.\."/)
      if (parsed.jwt.header.typ !== 'dc+sd-jwt') return

      const proof = vector.kb_jwt?.payload
      const options = {
        resolveIssuer: async () => ok({ publicKey: keyOf(keys.issuer_public_jwk), issuer: 'example' }),
        now: proof === undefined ? now : new Date(proof.iat * 1000),
        keyBinding: proof === undefined ? ('not-asked' as const) : { audience: proof.aud, nonce: proof.nonce },
      }
      const verified = unwrap(await verifySdJwtVc(vector.serialization, options))
      expect(verified.claims).toEqual(revealed.claims)
      expect(verified.isHolderBound).toBe(proof !== undefined)
      if (proof === undefined) return
      const elsewhere = { ...options, keyBinding: { audience: 'https://other.example', nonce: proof.nonce } }
      expect(await verifySdJwtVc(vector.serialization, elsewhere)).toMatchObject({ error: { code: 'attestation/wrong-audience' } })
    })
  }
})

describe.skipIf(!isHere)('the published cases of the sd-jwt-js library', () => {
  const cases = isHere ? readdirSync(`${folder}sd-jwt-js-cases`) : []
  it.each(cases)('%s: what their library presents, we read as they expect', async (file) => {
    const { claims, disclosureFrame, presentationFrames, presentedClaims } = read(`sd-jwt-js-cases/${file}`)
    const library = new SDJwtInstance({
      hasher: oracleDigest,
      hashAlg: 'sha-256',
      saltGenerator: generateSalt,
      signer: await ES256.getSigner(issuerJwk),
      signAlg: 'ES256',
    })
    const presented = await library.present(await library.issue(claims, disclosureFrame), presentationFrames)
    const { claims: ours } = reveal(unwrap(parseSdJwt(presented)))
    expect(ours).toEqual(await library.getClaims(presented))
    // One case expects an object to vanish with its last member; the library itself keeps it, as RFC 9901 does.
    if (file !== 'array_none_disclosed.json') expect(ours).toEqual(presentedClaims)
  })
})

describe.skipIf(!isHere)('real attestations of others', () => {
  it('a PID of the European reference issuer is held, shown in part with its holder key, and verified', async () => {
    const pid: { sd_jwt_vc: string; issuer_leaf_pem: string; holder_key_jwk_private: JsonWebKey } = read('sd-jwt-vc/real-eudi-pid.json')
    const now = new Date('2026-07-16T12:00:00Z')
    const credential = unwrap(await parseCredential(pid.sd_jwt_vc))
    const disclosures = unwrap(chooseDisclosures(credential, [['family_name'], ['given_name'], ['birthdate']]))
    expect(disclosures.map(({ path }) => path)).toEqual(expect.arrayContaining([['family_name'], ['given_name'], ['birthdate']]))
    const sign = await ES256.getSigner(pid.holder_key_jwk_private)
    const presentation = await buildPresentation(credential, {
      disclosures,
      audience: 'x509_hash:abc',
      nonce: 'nonce',
      now,
      sign: async (input) => new Uint8Array(Buffer.from(await sign(Buffer.from(input).toString()), 'base64url')),
    })
    const verified = unwrap(
      await verifySdJwtVc(presentation, {
        resolveIssuer: async ({ certificateChain }) => {
          expect(Buffer.from(certificateChain[0] ?? [])).toEqual(Buffer.from(new X509Certificate(pid.issuer_leaf_pem).raw))
          return ok({ publicKey: new X509Certificate(pid.issuer_leaf_pem).publicKey, issuer: 'eudiw' })
        },
        now,
        keyBinding: { audience: 'x509_hash:abc', nonce: 'nonce' },
        acceptedTypes: ['urn:eudi:pid:1'],
      }),
    )
    expect(Object.keys(verified.claims)).toEqual(expect.arrayContaining(['family_name', 'given_name', 'birthdate']))
    expect(verified.claims).not.toHaveProperty('address')
  })

  it('the token recorded from another verifier needs its nonce, its audience and its moment', async () => {
    const recorded: { nonce: string; client_id: string; vp_token: { my_credential: [string] } } = read(
      'openid4vp-1.0/openvc-sd_jwt_vc_vp_token.json',
    )
    const [presentation] = recorded.vp_token.my_credential
    const { jwt } = unwrap(parseSdJwt(presentation))
    const verify = async (change: { nonce?: string; audience?: string; now?: Date }) => {
      const { audience = recorded.client_id, nonce = recorded.nonce, now = new Date(1783414834 * 1000) } = change
      // The issuer is a did:key, which nobody here resolves; the header check and the proof are what this vector shows.
      const key = didKeyToPublicKey(String(jwt.payload.iss))
      return verifySdJwtVc(presentation, {
        resolveIssuer: async () => ok({ publicKey: key, issuer: 'did' }),
        now,
        keyBinding: { audience, nonce },
      })
    }
    expect(await verify({})).toMatchObject({ ok: true, value: { claims: { given_name: 'Ada', family_name: 'Lovelace' } } })
    expect(await verify({ nonce: 'other' })).toMatchObject({ error: { code: 'attestation/wrong-nonce' } })
    expect(await verify({ audience: 'verifier.example' })).toMatchObject({ error: { code: 'attestation/wrong-audience' } })
    expect(await verify({ now: new Date(1783415835 * 1000) })).toMatchObject({ error: { code: 'attestation/holder-proof-stale' } })
  })

  it('the tokens printed in the DC4EU rulebooks are refused for their old typ', async () => {
    const { ehic, pda1 }: { ehic: Example[]; pda1: Example[] } = read('dc4eu-rulebook-sdjwt/examples.json')
    for (const { serialization } of [...ehic, ...pda1]) {
      const refused = await verifySdJwtVc(serialization, {
        resolveIssuer: async () => expect.unreachable('the issuer must not be asked about'),
        now: new Date(),
        keyBinding: 'not-asked',
      })
      expect(refused).toMatchObject({ ok: false, error: { code: 'attestation/unacceptable-header', at: 'header' } })
    }
  })

  it('the DC4EU PD A1 whose disclosure fits no digest, and its upper-case hash name, are told apart', () => {
    const { pda1 }: { pda1: Example[] } = read('dc4eu-rulebook-sdjwt/examples.json')
    const { jwt, disclosures } = unwrap(parseSdJwt(pda1[0]?.serialization ?? ''))
    const byDigest =
      disclosuresByDigest(
        disclosures,
        disclosures.map(({ encoded }) => digest(encoded)),
      ) ?? new Map()
    expect(revealClaims(jwt.payload, byDigest)).toMatchObject({ error: { code: 'attestation/unsupported-hash' } })
    const repaired = { ...jwt.payload, _sd_alg: 'sha-256' }
    expect(revealClaims(repaired, byDigest)).toMatchObject({ error: { code: 'attestation/unreferenced-disclosure' } })
  })

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'ETSI TS 119 472-1 sample sjv-eaa-%i is read, and refused because its certificate is its own issuer',
    async (number) => {
      const sample: { compact_serialisation: string; decoded_payload: JsonObject } = read(`etsi-ts-119-472-1/sjv-eaa-${number}.json`)
      const text = sample.compact_serialisation.includes('~') ? sample.compact_serialisation : `${sample.compact_serialisation}~`
      const credential = unwrap(await parseCredential(text))
      expect(credential.vct).toBe(sample.decoded_payload.vct)
      if (number === 7) expect(credential.status).toEqual({ index: 42, uri: 'https://reference-issuer.igrant.io.example/status/sjv-eaa-7' })
      const refused = await verifySdJwtVc(text, {
        resolveIssuer: async () => expect.unreachable('the issuer must not be asked about'),
        now: new Date('2026-06-01T00:00:00Z'),
        keyBinding: 'not-asked',
      })
      expect(refused).toMatchObject({ ok: false, error: { code: 'attestation/self-signed-certificate' } })
    },
  )
})

/** did:key of a P-256 key: multibase base58btc of 0x8024 and the compressed point. */
function didKeyToPublicKey(did: string) {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  let number = 0n
  for (const character of did.slice('did:key:z'.length)) number = number * 58n + BigInt(alphabet.indexOf(character))
  const point = number.toString(16).slice(4)
  const spki = Buffer.from(`3039301306072a8648ce3d020106082a8648ce3d030107032200${point}`, 'hex')
  return createPublicKey({ key: spki, format: 'der', type: 'spki' })
}
