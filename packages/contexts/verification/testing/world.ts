/** The other parties of a check, as real parts: an authority, two institutions and a provider of identity data that sign, a wallet that presents. */
import { generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto'
import { createStatusList, issueSdJwtVc, type JsonObject, setStatus, signStatusList } from '@passerelle/attestation'
import { buildPresentation, chooseDisclosures, parseCredential } from '@passerelle/attestation/holder'
import { err, ok, type PlainDate, plainDate, type Signer, unwrap } from '@passerelle/kernel'
import { type QrPayload, signQrDocument } from '@passerelle/qr'
import { createAuthority, type IssuedCertificate, issueCertificate, softwareSigner } from '@passerelle/trust'
import { credentialTypes } from '@passerelle/vocabulary'
import { type FetchStatusList, type TrustedServiceRow, trustFromServices } from '../index.ts'

export const now = new Date('2026-11-21T12:00:00Z')
export const today = plainDate('2026-11-21')
export const audience = 'x509_hash:verifier'
export const nonce = 'nonce-of-this-check'
const day = 86_400_000
const validity = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2028-01-01T00:00:00Z') }
const listUri = (name: string) => `https://${name}.example/status-lists/1`

export interface Holder {
  readonly publicJwk: JsonWebKey
  sign(input: Uint8Array): Promise<Uint8Array>
}

export type World = Awaited<ReturnType<typeof buildWorld>>

export async function buildWorld() {
  const authority = await createAuthority({ subject: { commonName: 'Demo authority' }, validity })
  const seal = (commonName: string) =>
    issueCertificate(authority, { keyType: 'EC-P256', subject: { commonName }, validity, keyUsages: ['digitalSignature'] })
  const [gr, si, pid, stranger, verifier] = await Promise.all(['GR:1001', 'SI:3001', 'PID', 'Stranger', 'IT:2901'].map(seal))
  if (!gr || !si || !pid || !stranger || !verifier) throw new Error('a key is missing')
  const services = [
    service('pub-eaa-issuance', gr, 'GR:1001', ['PDA1', 'EHIC', 'PRC']),
    service('pub-eaa-issuance', si, 'SI:3001', ['EHIC', 'PRC']),
    service('pid-issuance', pid, undefined, ['PID']),
  ]
  const signers = { gr: softwareSigner(gr), si: softwareSigner(si), pid: softwareSigner(pid), stranger: softwareSigner(stranger) }
  const statuses: Record<'gr' | 'si' | 'pid', Map<number, { value: number; on: PlainDate }>> = {
    gr: new Map(),
    si: new Map(),
    pid: new Map(),
  }
  const lists = {
    fetches: 0,
    isReachable: true,
    /** Seconds before the check at which lists are signed. */
    age: 0,
    signer: undefined as Signer | undefined,
  }

  const fetchStatusList: FetchStatusList = async (uri) => {
    lists.fetches++
    const name = (['gr', 'si', 'pid'] as const).find((candidate) => listUri(candidate) === uri)
    if (!lists.isReachable || name === undefined) return err({ code: 'test/unreachable' })
    const list = createStatusList(2, 100)
    for (const [index, { value }] of statuses[name]) setStatus(list, index, value)
    const changes = new Map([...statuses[name]].map(([index, { on }]) => [index, on]))
    const issuedAt = new Date(now.getTime() - lists.age * 1000)
    return ok(await signStatusList({ list, uri, issuedAt, timeToLiveSeconds: 300, changes }, lists.signer ?? signers[name]))
  }

  return {
    services,
    trust: trustFromServices(services),
    signers,
    verifier: softwareSigner(verifier),
    verifierCertificate: verifier.certificate,
    statuses,
    lists,
    fetchStatusList,
    listUri,
  }
}

function service(kind: string, issued: IssuedCertificate, institutionId: string | undefined, documentTypes: string[]): TrustedServiceRow {
  return {
    kind,
    state: institutionId?.slice(0, 2) ?? 'SI',
    ...(institutionId !== undefined && { institutionId }),
    name: institutionId ?? 'eID (demo)',
    documentTypes,
    certificate: issued.certificatePem,
    status: 'notified',
    from: plainDate('2026-01-01'),
  }
}

export function aHolder(): Holder {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    publicJwk: publicKey.export({ format: 'jwk' }),
    sign: async (input) => new Uint8Array(sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
  }
}

const institutionBlock = (id: string, name: string) => ({
  issuing_authority: { id, name, country: id.slice(0, 2) },
  authentic_source: { id, name },
})

export const pdA1: JsonObject = {
  ...institutionBlock('GR:1001', 'e-EFKA (demo) – Insured Abroad'),
  personal_administrative_number: 'GR-DEMO-12048800',
  document_number: 'GR-DEMO-2026-000001',
  date_of_issuance: '2026-10-20',
  starting_date: '2026-11-01',
  ending_date: '2027-04-30',
  legislation_country: 'GR',
  status_confirmation: '01',
  employer: [{ type: '01', id: 'GR-DEMO-094000001', name: 'Aegean Marble Works (demo)', country: 'GR' }],
  work_information: {
    work_address: [
      { company_name: 'Cantiere Lombardo (demo)', street_address: 'Via Prova 12', postal_code: '20100', locality: 'Milano', country: 'IT' },
    ],
  },
}

export const ehic: JsonObject = {
  ...institutionBlock('SI:3001', 'ZZZS (demo) – OE Ljubljana'),
  personal_administrative_number: 'SI-DEMO-03099100',
  document_number: '80705000000000000001',
  date_of_issuance: '2026-01-10',
  date_of_expiry: '2027-01-09',
  starting_date: '2026-01-10',
  ending_date: '2027-01-09',
}

export const ziva: JsonObject = { family_name: 'Novak (demo)', given_name: 'Živa', birthdate: '1991-09-03' }
export const georgios: JsonObject = { family_name: 'Nikolaidis (demo)', given_name: 'Georgios', birthdate: '1988-04-12' }

export interface CredentialOptions {
  readonly type: 'PDA1' | 'EHIC' | 'PID'
  readonly claims: JsonObject
  readonly holder: Holder
  readonly signer: Signer
  readonly status?: { readonly uri: string; readonly index: number }
  readonly lifeDays?: number
  readonly vct?: string
}

/** Issued an hour ago. */
export function aCredential({ type, claims, holder, signer, status, lifeDays = 14, vct }: CredentialOptions): Promise<string> {
  const issuedAt = new Date(now.getTime() - 3_600_000)
  return issueSdJwtVc(
    {
      vct: vct ?? credentialTypes[type].vct,
      claims: type === 'PID' ? { ...claims, issuing_authority: 'eID (demo)', issuing_country: 'SI' } : claims,
      disclosable: credentialTypes[type].disclosable.map((path) => [...path]),
      holderKey: holder.publicJwk,
      issuedAt,
      notBefore: issuedAt,
      expiresAt: new Date(issuedAt.getTime() + lifeDays * day),
      ...(status && { status }),
    },
    signer,
  )
}

/** What the wallet answers: of each credential what was asked, under the nonce and audience of this check. */
export async function present(
  credential: string,
  holder: Holder,
  paths: readonly (readonly string[])[],
  change: Partial<{ audience: string; nonce: string; now: Date }> = {},
): Promise<string> {
  const held = unwrap(await parseCredential(credential))
  const disclosures = unwrap(chooseDisclosures(held, paths))
  return buildPresentation(held, { disclosures, audience, nonce, now, sign: holder.sign, ...change })
}

export const paperPrc: QrPayload = {
  sid: 'eessi:prc:1.0',
  jti: '8',
  rid: listUri('si'),
  prc: {
    ic: 'SI',
    fn: 'Novak (demo)',
    gn: 'Živa',
    dob: '1991-09-03',
    hi: 'SI-DEMO-03099100',
    in: 'ZZZS (demo)',
    ii: '3001',
    ci: '80705000000000000001',
    sd: '2026-11-01',
    ed: '2027-01-31',
    di: '2026-11-20',
  },
}

export const paperPdA1: QrPayload = {
  sid: 'eessi:pda1:1.0',
  jti: '9',
  rid: listUri('gr'),
  pda1: {
    ic: 'GR',
    in: 'e-EFKA (demo)',
    ii: '1001',
    dn: 'GR-DEMO-2026-000001',
    fn: 'Nikolaidis (demo)',
    gn: 'Georgios',
    dob: '1988-04-12',
    lc: 'GR',
    sd: '2026-11-01',
    ed: '2027-04-30',
    en: 'Aegean Marble Works (demo)',
    hc: 'IT',
    hp: 'Cantiere Lombardo (demo)',
    di: '2026-10-20',
  },
}

export async function onPaper(payload: QrPayload, signer: Signer): Promise<string> {
  return unwrap(await signQrDocument(payload, signer))
}
