/// <reference types="node" />
/** Who a wallet meets: an issuer of three documents with a login and a status list, an inspector, a hospital, and one whom nobody knows. */
import { randomBytes } from 'node:crypto'
import { createStatusList, issueSdJwtVc, type JsonObject, setStatus, signStatusList } from '@passerelle/attestation'
import { addDays, ok, plainDate, plainDateAt, type Signer, unwrap } from '@passerelle/kernel'
import {
  createCredentialIssuer,
  createMemoryStore,
  createPresentationVerifier,
  type Dcql,
  type OfferInput,
  type PresentationVerifier,
  type RequestInput,
} from '@passerelle/openid4vc'
import { type Authority, createAuthority, issueCertificate, softwareSigner } from '@passerelle/trust'
import { type CredentialTypeName, credentialTypes, ehicClaims, loadTypeMetadata, pdA1Claims, pidClaims } from '@passerelle/vocabulary'
import { type Served, servePages } from './pages.ts'
import { htmlPage, serveProtocol } from './protocol-server.ts'

const day = 86_400_000
const clock = { now: () => new Date() }
const random = (bytes: number) => randomBytes(bytes)
const validity = () => ({ from: new Date(Date.now() - day), to: new Date(Date.now() + 300 * day) })

export interface World {
  readonly wallet: string
  readonly issuer: TestIssuer
  readonly inspector: TestAsker
  readonly hospital: TestAsker
  /** Signed by an authority that the wallet does not know. */
  readonly stranger: TestAsker
  close(): Promise<void>
}

export async function startWorld(): Promise<World> {
  const authority = await createAuthority({ subject: { commonName: 'Passerelle demo authority' }, validity: validity() })
  const another = await createAuthority({ subject: { commonName: 'Another authority (demo)' }, validity: validity() })
  const issuer = await startIssuer(await signerOf(authority, 'e-EFKA (demo) – Insured Abroad', 'GR'))
  const inspector = await startAsker(await signerOf(authority, 'Ispettorato Nazionale del Lavoro (demo)', 'IT'))
  const hospital = await startAsker(await signerOf(authority, 'Hospital de la Playa (demo)', 'ES'))
  const stranger = await startAsker(await signerOf(another, 'Hospital de la Playa (demo)', 'ES'))
  const pages = await servePages(authority.certificatePem)
  const served = [pages, issuer, inspector, hospital, stranger]
  return {
    wallet: pages.origin,
    issuer,
    inspector,
    hospital,
    stranger,
    close: async () => void (await Promise.all(served.map((party) => party.close()))),
  }
}

async function signerOf(authority: Authority, commonName: string, country: string): Promise<Signer> {
  return softwareSigner(
    await issueCertificate(authority, {
      keyType: 'EC-P256',
      subject: { commonName, country },
      validity: validity(),
      keyUsages: ['digitalSignature'],
      alternativeNames: { dns: ['localhost'] },
    }),
  )
}

export interface TestIssuer extends Served {
  offer(types: readonly CredentialTypeName[], options?: Partial<OfferInput>): Promise<{ readonly link: string; readonly code: string }>
  /** What the status list says from now on about everything that was issued. */
  setStatus(value: number): void
  /** Whether the status list can be read. */
  setReachable(reachable: boolean): void
}

async function startIssuer(signer: Signer): Promise<TestIssuer> {
  let list = createStatusList(2, 1024)
  let issued = 0
  let reachable = true
  let issuer: ReturnType<typeof createCredentialIssuer> | undefined
  const served = await serveProtocol(async (origin) => {
    const listAddress = `${origin}/status-lists/1`
    issuer = createCredentialIssuer({
      issuer: origin,
      display: [
        { name: 'e-EFKA (demo) – Insured Abroad', locale: 'en' },
        { name: 'e-ΕΦΚΑ (demo) – Ασφαλισμένοι στο εξωτερικό', locale: 'el' },
      ],
      configurations: await configurations(),
      authorization: {
        async identify({ request, returnTo }) {
          const cookies = String(request.headers.cookie ?? '')
          if (cookies.includes('login=no')) return { outcome: 'refused' }
          if (cookies.includes('login=yes')) return { outcome: 'identified', subject: 'georgios' }
          return { outcome: 'redirect', location: `${origin}/login?${new URLSearchParams({ returnTo })}` }
        },
      },
      async issueCredentials({ configurationId, holderKeys }) {
        const name = (Object.keys(credentialTypes) as CredentialTypeName[]).find(
          (type) => credentialTypes[type].configurationId === configurationId,
        )
        if (name === undefined) throw new Error('not offered')
        const { vct, disclosable } = credentialTypes[name]
        const claims = claimsOf[name]()
        return ok(
          await Promise.all(
            holderKeys.map((holderKey) =>
              issueSdJwtVc(
                {
                  vct,
                  claims,
                  disclosable: disclosable.filter(([first]) => first !== undefined && first in claims),
                  holderKey: { ...holderKey },
                  issuedAt: new Date(),
                  expiresAt: new Date(Date.now() + 30 * day),
                  ...(name === 'PID' ? {} : { status: { uri: listAddress, index: issued++ } }),
                },
                signer,
              ),
            ),
          ),
        )
      },
      store: createMemoryStore(),
      secret: randomBytes(32),
      clock,
      random,
    })
    const protocol = issuer
    return async (request) => {
      if (request.path === '/login')
        return htmlPage(
          'Log in (demo)',
          `<form method="get" action="/log-in"><input type="hidden" name="returnTo" value="${new URLSearchParams(request.query).get('returnTo')}"><button name="login" value="yes">I am Georgios (demo)</button><button name="login" value="no">Cancel</button></form>`,
        )
      if (request.path === '/log-in') {
        const query = new URLSearchParams(request.query)
        const headers = { location: query.get('returnTo') ?? '/', 'set-cookie': `login=${query.get('login')}; Path=/; Max-Age=5` }
        return { status: 302, headers, body: '' }
      }
      if (request.path !== '/status-lists/1') return protocol.handle(request)
      if (!reachable) return { status: 503, headers: {}, body: '' }
      const token = await signStatusList({ list, uri: listAddress, issuedAt: new Date(Date.now() - 150_000) }, signer)
      return { status: 200, headers: { 'content-type': 'application/statuslist+jwt', 'access-control-allow-origin': '*' }, body: token }
    }
  })
  return {
    ...served,
    async offer(types, options = {}) {
      if (issuer === undefined) throw new Error('not started')
      const made = unwrap(
        await issuer.createOffer({
          transactionId: 'tx-1',
          configurationIds: types.map((type) => credentialTypes[type].configurationId),
          subject: 'georgios',
          grant: 'pre-authorized-code',
          ...options,
        }),
      )
      return { link: made.offerUri.slice(made.offerUri.indexOf('?')), code: made.transactionCode ?? '' }
    },
    setStatus(value) {
      list = createStatusList(2, 1024)
      for (let index = 0; index < 1024; index++) setStatus(list, index, value)
    },
    setReachable(value) {
      reachable = value
    },
  }
}

async function configurations() {
  const names = Object.keys(credentialTypes) as CredentialTypeName[]
  const entries = await Promise.all(
    names.map(async (name) => {
      const { display, claims } = await loadTypeMetadata(name)
      const { vct, scope, configurationId } = credentialTypes[name]
      const configuration = {
        format: 'dc+sd-jwt' as const,
        vct,
        scope,
        display: display.map(({ name: text, locale }) => ({ name: text, locale })),
        claims: claims.map(({ path, display: labels }) => ({
          path,
          display: labels.map(({ label, locale }) => ({ name: label, locale })),
        })),
      }
      return [configurationId, configuration] as const
    }),
  )
  return Object.fromEntries(entries)
}

const today = () => plainDateAt(new Date())
const greece = { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad', country: 'GR' } as const

const claimsOf: Record<CredentialTypeName, () => JsonObject> = {
  PID: () =>
    pidClaims({
      familyName: 'Nikolaidis (demo)',
      givenName: 'Georgios',
      birthDate: '1988-04-12',
      birthTown: 'Rhodes',
      birthCountry: 'GR',
      nationalities: ['GR'],
      pin: 'GR-DEMO-12048800',
      issuingAuthority: 'PID provider stand-in (demo)',
      issuingCountry: 'GR',
      issuedOn: today(),
      expiresOn: addDays(today(), 90),
    }) as JsonObject,
  EHIC: () =>
    ehicClaims({
      type: 'EHIC',
      issuingState: 'GR',
      name: 'Nikolaidis (demo)',
      givenNames: 'Georgios',
      dateOfBirth: '1988-04-12',
      pin: 'GR-DEMO-12048800',
      institution: { id: greece.id, name: greece.name, acronym: 'e-EFKA', code: '1001' },
      cardNumber: '80300000010000000001',
      expiryDate: addDays(today(), 300),
      cover: { from: addDays(today(), -30), to: addDays(today(), 300) },
      issuedOn: today(),
    }) as JsonObject,
  PDA1: () =>
    pdA1Claims({
      type: 'PDA1',
      number: 'GR-DEMO-2026-000001',
      holder: {
        pin: 'GR-DEMO-12048800',
        sex: '1',
        surname: 'Nikolaidis (demo)',
        forenames: 'Georgios',
        dateOfBirth: '1988-04-12',
        nationalities: ['GR'],
        addressOfResidence: { street: 'Odos Dokimis 7', town: 'Rhodes', postCode: '85100', country: 'GR' },
      },
      legislation: {
        memberState: 'GR',
        startDate: addDays(today(), -10),
        endDate: addDays(today(), 350),
        provisional: false,
        transitionalRules: false,
      },
      statusConfirmation: { code: '01' },
      employments: [
        {
          type: '01',
          id: 'GR-DEMO-094000001',
          idType: '01',
          name: 'Aegean Marble Works (demo)',
          address: { town: 'Rhodes', postCode: '85100', country: 'GR' },
        },
      ],
      placesOfWork: [
        {
          companyOrVesselName: 'Cantiere Lombardo (demo)',
          address: { street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' },
        },
      ],
      institution: greece,
      issuedOn: plainDate('2026-01-10'),
    }) as JsonObject,
}

export interface TestAsker extends Served {
  readonly verifier: PresentationVerifier
  /** @returns the query of the link, and the session */
  ask(dcql: Dcql, options?: Partial<RequestInput>): Promise<{ readonly link: string; readonly sessionId: string }>
  /** The claims that came, by credential id, as texts of SD-JWTs. */
  received(sessionId: string): Promise<Readonly<Record<string, readonly string[]>>>
}

async function startAsker(signer: Signer): Promise<TestAsker> {
  let verifier: PresentationVerifier | undefined
  const served = await serveProtocol(async (origin) => {
    const made = createPresentationVerifier({
      baseUrl: origin,
      clientIdScheme: 'x509_hash',
      signer,
      clientName: 'Check (demo)',
      store: createMemoryStore(),
      secret: randomBytes(32),
      clock,
      random,
    })
    verifier = made
    return async (request) => (request.path === '/returned' ? htmlPage('Back at the check', '') : made.handle(request))
  })
  if (verifier === undefined) throw new Error('not started')
  const started = verifier
  return {
    ...served,
    verifier: started,
    async ask(dcql, options = {}) {
      const { requestUri, sessionId } = unwrap(
        await started.createRequest({
          transactionId: 'tx-1',
          dcql,
          purpose: 'labour-inspection',
          flow: 'cross-device',
          requestUriMethod: 'post',
          ...options,
        }),
      )
      return { link: requestUri.slice(requestUri.indexOf('?')), sessionId }
    },
    received: async (sessionId) => unwrap(await started.getPresentation(sessionId)).presentations,
  }
}

const pid = {
  id: 'pid',
  format: 'dc+sd-jwt' as const,
  meta: { vct_values: [...credentialTypes.PID.acceptedVcts] },
  claims: [{ path: ['family_name'] }, { path: ['given_name'] }, { path: ['birthdate'] }],
}

/** As a labour inspector asks: the A1 with the person beside it, or alone. */
export const inspection: Dcql = {
  credentials: [
    {
      id: 'pda1',
      format: 'dc+sd-jwt' as const,
      meta: { vct_values: [credentialTypes.PDA1.vct] },
      claims: [{ path: ['document_number'] }, { path: ['legislation_country'] }],
    },
    pid,
  ],
  credential_sets: [{ options: [['pda1', 'pid'], ['pda1']], required: true }],
}

/** As a hospital asks: the card and the person together. */
export const treatment: Dcql = {
  credentials: [
    {
      id: 'ehic',
      format: 'dc+sd-jwt' as const,
      meta: { vct_values: [credentialTypes.EHIC.vct] },
      claims: [{ path: ['personal_administrative_number'] }, { path: ['document_number'] }],
    },
    pid,
  ],
  credential_sets: [{ options: [['ehic', 'pid']], required: true }],
}
