/** Two States in this process, each with its own database, keys and HTTPS port with mutual TLS; a SED enters the case on both sides as in a node. */
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createSecureContext, type TLSSocket } from 'node:tls'
import { caseworkStore } from '@passerelle/casework'
import { createPoster, exchangeStore, type Partner, type Receiver, receiveMessage, type Sender } from '@passerelle/exchange'
import { deliverMessage, type JourneyEnv, settleMessage } from '@passerelle/journeys'
import { type InstitutionId, institutionId, plainDateAt } from '@passerelle/kernel'
import { ledgerStore } from '@passerelle/ledger'
import { type Database, migrate, openDatabase, systemClock } from '@passerelle/platform'
import {
  type Authority,
  createAuthority,
  type IssuedCertificate,
  issueCertificate,
  softwareSigner,
  softwareUnwrapper,
} from '@passerelle/trust'

export interface AccessPoint {
  readonly partner: Partner
  readonly institution: InstitutionId
  readonly database: Database
  readonly sender: Sender
  readonly keys: Keys
  close(): Promise<void>
}

interface Keys {
  readonly signing: IssuedCertificate
  readonly encryption: IssuedCertificate
  readonly tls: IssuedCertificate
}

const day = 86_400_000
const validity = { from: new Date(Date.now() - day), to: new Date(Date.now() + 30 * day) }

/** @param urlOf makes an empty database of that name */
export async function openTwoAccessPoints(urlOf: (name: string) => Promise<string>) {
  const authority = await createAuthority({ subject: { commonName: 'Bench authority' }, validity })
  const partners = new Map<string, Partner>()
  const open = async (partyId: string, institution: string, name: string) =>
    openAccessPoint({ partyId, institution: institutionId(institution), authority, partners, databaseUrl: await urlOf(name) })
  const greece = await open('EL:APEL01', 'GR:1001', 'bench_gr')
  const italy = await open('IT:APIT01', 'IT:2001', 'bench_it')
  return { greece, italy, close: async () => void (await Promise.all([greece.close(), italy.close()])) }
}

interface Setting {
  readonly partyId: string
  readonly institution: InstitutionId
  readonly authority: Authority
  readonly partners: Map<string, Partner>
  readonly databaseUrl: string
}

async function openAccessPoint({ partyId, institution, authority, partners, databaseUrl }: Setting): Promise<AccessPoint> {
  const database = openDatabase(databaseUrl, { maxConnections: 6 })
  await migrate(database.pool, [caseworkStore, exchangeStore, ledgerStore])
  const keys = await makeKeys(authority, partyId)
  const tls = { key: keys.tls.privateKeyPem, cert: keys.tls.certificatePem, ca: authority.certificatePem }
  const env = envOf(partyId, institution)
  const setting = {
    database,
    clock: systemClock,
    identity: { partyId, signer: softwareSigner(keys.signing), unwrapper: softwareUnwrapper(keys.encryption) },
    findPartner: async (_tx: unknown, id: string) => partners.get(id),
  }
  const fail = (error: unknown) => {
    throw error
  }
  const receiver: Receiver = {
    ...setting,
    knowsRecipient: async (_tx, id) => id === institution,
    deliver: (tx, message) => deliverMessage(env, tx, message),
    onTrouble: fail,
  }
  const poster = createPoster({ secureContext: createSecureContext(tls) })
  const sender: Sender = { ...setting, poster, senderId: partyId, onSettled: (tx, settled) => settleMessage(env, tx, settled) }
  const server = await listen(tls, receiver)
  const partner: Partner = {
    partyId,
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/as4`,
    institutions: [institution],
    signingCertificate: keys.signing.certificatePem,
    encryptionCertificate: keys.encryption.certificatePem,
    tlsCertificate: keys.tls.certificatePem,
  }
  partners.set(partyId, partner)
  return {
    partner,
    institution,
    database,
    sender,
    keys,
    async close() {
      poster.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await database.close()
    },
  }
}

/** What casework needs of a node; registers and documents have no part in an exchange. */
function envOf(partyId: string, institution: InstitutionId): JourneyEnv {
  return {
    institution: { id: institution },
    partyId,
    clock: systemClock,
    today: () => plainDateAt(systemClock.now()),
  } as JourneyEnv
}

async function makeKeys(authority: Authority, commonName: string): Promise<Keys> {
  const common = { subject: { commonName }, validity }
  const [signing, encryption, tls] = await Promise.all([
    issueCertificate(authority, { ...common, keyType: 'RSA-2048', keyUsages: ['digitalSignature'] }),
    issueCertificate(authority, { ...common, keyType: 'RSA-2048', keyUsages: ['keyEncipherment'] }),
    issueCertificate(authority, {
      ...common,
      keyType: 'EC-P256',
      keyUsages: ['digitalSignature'],
      extendedKeyUsages: ['serverAuth', 'clientAuth'],
      alternativeNames: { dns: ['localhost'], ip: ['127.0.0.1'] },
    }),
  ])
  return { signing, encryption, tls }
}

async function listen(tls: { key: string; cert: string; ca: string }, receiver: Receiver): Promise<Server> {
  const server = createServer({ ...tls, requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.2' }, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const tlsCertificate = new Uint8Array((request.socket as TLSSocket).getPeerCertificate().raw)
    const answer = await receiveMessage(receiver, {
      body: Buffer.concat(chunks),
      contentType: request.headers['content-type'],
      tlsCertificate,
    })
    response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}
