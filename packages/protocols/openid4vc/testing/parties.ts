/**
 * An issuer, a verifier and a holder with a clock that tests move, certificates of a two-level test authority, and
 * credentials made by another implementation (@sd-jwt), so that what the holder presents is judged by somebody else.
 */
import { randomBytes } from 'node:crypto'
import { type Clock, ok, unwrap } from '@passerelle/kernel'
import { digest, ES256, generateSalt } from '@sd-jwt/crypto-nodejs'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import { createWebHolderHost } from '../holder/index.ts'
import {
  type CredentialConfigurations,
  createCredentialIssuer,
  createMemoryStore,
  createPresentationVerifier,
  type Dcql,
  type Identification,
  type IssuerOptions,
  type IssuerSessionStore,
  type TrailEvent,
} from '../index.ts'
import { fetchAmong } from './in-process.ts'
import { testAuthority } from './test-authority.ts'

export { testAuthority }

export const issuerAddress = 'https://issuer.example/gr'
export const verifierAddress = 'https://check.example'

export const configurations: CredentialConfigurations = {
  'health-card': {
    format: 'dc+sd-jwt',
    vct: 'urn:eudi:ehic:1',
    scope: 'health-card',
    display: [
      { name: 'European Health Insurance Card', locale: 'en' },
      { name: 'Ευρωπαϊκή Κάρτα Ασφάλισης Ασθένειας', locale: 'el' },
    ],
    claims: [{ path: ['document_number'], mandatory: true, display: [{ name: 'Card number', locale: 'en' }] }],
  },
  'pd-a1': {
    format: 'dc+sd-jwt',
    vct: 'urn:eudi:pda1:1',
    scope: 'pd-a1',
    display: [{ name: 'Portable document A1', locale: 'en' }],
    claims: [],
  },
}

export const cardQuery: Dcql = {
  credentials: [
    {
      id: 'card',
      format: 'dc+sd-jwt',
      meta: { vct_values: ['urn:eudi:ehic:1'] },
      claims: [{ path: ['document_number'] }, { path: ['places', null, 'country'] }],
    },
  ],
}

export interface MovableClock extends Clock {
  forward(seconds: number): void
}

export function movableClock(start = new Date()): MovableClock {
  let now = start.getTime()
  return {
    now: () => new Date(now),
    forward(seconds) {
      now += seconds * 1000
    },
  }
}

/** Credentials of the test issuer: the document number and each place of work can be disclosed, the rest always shows. */
export async function credentialMaker(clock: Clock, iss = issuerAddress) {
  const signer = await (await testAuthority()).signer('issuer.example')
  const x5c = signer.certificateChain.map((der) => Buffer.from(der).toString('base64'))
  const sdJwt = new SDJwtVcInstance({
    signer: async (data) => Buffer.from(await signer.sign(new TextEncoder().encode(data))).toString('base64url'),
    signAlg: ES256.alg,
    hasher: digest,
    hashAlg: 'sha-256',
    saltGenerator: generateSalt,
  })
  const now = () => Math.floor(clock.now().getTime() / 1000)
  return {
    signer,
    issue: (vct: string, jwk: unknown) =>
      sdJwt.issue(
        {
          iss,
          iat: now(),
          exp: now() + 86_400,
          vct,
          cnf: { jwk },
          document_number: '80300000000000000001',
          places: [
            { country: 'IT', town: 'Milano' },
            { country: 'SI', town: 'Ljubljana' },
          ],
          issuing_country: 'GR',
        },
        { _sd: ['document_number'], places: { _sd: [0, 1], 0: { _sd: ['town'] }, 1: { _sd: ['town'] } } } as never,
        { header: { x5c } },
      ),
  }
}

/** Everything together; overrides go to the issuer. */
export async function testParties(overrides: Partial<IssuerOptions> = {}) {
  const clock = movableClock()
  const trail: TrailEvent[] = []
  const onEvent = (event: TrailEvent) => void trail.push(event)
  const maker = await credentialMaker(clock)
  const logins: Identification[] = []
  const shared = { clock, random: (bytes: number) => randomBytes(bytes), onEvent }
  const issuerStore: IssuerSessionStore = createMemoryStore()
  const issuer = createCredentialIssuer({
    issuer: issuerAddress,
    display: [{ name: 'Test issuer (demo)', locale: 'en' }],
    configurations,
    authorization: { identify: async () => logins.shift() ?? { outcome: 'identified', subject: 'subject-1' } },
    async issueCredentials({ configurationId, holderKeys }) {
      const vct = configurations[configurationId]?.vct ?? ''
      return ok(await Promise.all(holderKeys.map((jwk) => maker.issue(vct, jwk))))
    },
    store: issuerStore,
    secret: randomBytes(32),
    ...shared,
    ...overrides,
  })
  const verifier = createPresentationVerifier({
    baseUrl: verifierAddress,
    clientIdScheme: 'x509_hash',
    signer: await (await testAuthority()).signer('check.example'),
    clientName: 'Test inspectorate (demo)',
    store: createMemoryStore(),
    secret: randomBytes(32),
    ...shared,
  })
  const fetch = fetchAmong({ 'https://issuer.example': issuer, [verifierAddress]: verifier })
  const holder = createWebHolderHost({ fetch, now: () => clock.now() })
  const offer = async (transactionCodeLength?: number, grant: 'pre-authorized-code' | 'authorization-code' = 'pre-authorized-code') =>
    unwrap(
      await issuer.createOffer({
        transactionId: 'tx-1',
        configurationIds: ['health-card'],
        subject: 'subject-1',
        grant,
        ...(transactionCodeLength === undefined ? {} : { transactionCodeLength }),
      }),
    )
  return { clock, trail, logins, maker, issuer, issuerStore, verifier, fetch, holder, offer }
}
