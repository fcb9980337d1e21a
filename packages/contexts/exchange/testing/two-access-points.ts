/** Two access points in one process, each with its own database, keys and HTTPS server with mutual TLS on loopback. */
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createSecureContext, type TLSSocket } from 'node:tls'
import { type InstitutionId, institutionId } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import {
  type Authority,
  createAuthority,
  type IssuedCertificate,
  issueCertificate,
  softwareSigner,
  softwareUnwrapper,
} from '@passerelle/trust'
import {
  createPoster,
  type DeliveredMessage,
  eessi,
  exchangeStore,
  type HttpAnswer,
  type Partner,
  type Poster,
  type Receiver,
  type RetrySchedule,
  receiveMessage,
  type Sender,
  type Settled,
  type Submission,
  submitMessage,
} from '../index.ts'

export const schedule: RetrySchedule = [1, 2, 4]
export const sed = Buffer.from('<?xml version="1.0" encoding="UTF-8"?><sed>A009 (demo)</sed>')

export interface TestAccessPoint {
  readonly partner: Partner
  readonly institution: InstitutionId
  readonly database: TestDatabase
  readonly delivered: DeliveredMessage[]
  readonly settled: Settled[]
  readonly troubles: unknown[]
  readonly keys: Keys
  readonly receiver: Receiver
  readonly sender: Sender
  readonly poster: Poster
  /** What the server does with the answer; the network as it can be. */
  network: (answer: HttpAnswer) => HttpAnswer | 'lost'
  /** Requests that arrived. */
  readonly requests: { readonly body: Buffer; readonly contentType: string }[]
  close(): Promise<void>
}

export interface TestWorld {
  readonly greece: TestAccessPoint
  readonly italy: TestAccessPoint
  readonly clock: { now(): Date; advance(seconds: number): void }
  readonly partners: Map<string, Partner>
  readonly authority: Authority
  /** Certificates of the same authority that no partner uses. */
  readonly stranger: Keys
  close(): Promise<void>
}

interface Keys {
  readonly signing: IssuedCertificate
  readonly encryption: IssuedCertificate
  readonly tls: IssuedCertificate
}

const validity = { from: new Date('2026-01-01'), to: new Date('2027-12-31') }

export async function makeWorld(): Promise<TestWorld> {
  let time = Date.parse('2026-11-21T10:00:00.000Z')
  const clock = {
    now: () => new Date(time),
    advance(seconds: number) {
      time += seconds * 1000
    },
  }
  const authority = await createAuthority({ subject: { commonName: 'Demo authority' }, validity })
  const partners = new Map<string, Partner>()
  const stranger = await makeKeys(authority, 'XX:STRANGER')
  const greece = await makeAccessPoint('EL:APEL01', institutionId('GR:1001'), authority, partners, clock)
  const italy = await makeAccessPoint('IT:APIT01', institutionId('IT:2001'), authority, partners, clock)
  return {
    greece,
    italy,
    clock,
    partners,
    authority,
    stranger,
    async close() {
      await greece.close()
      await italy.close()
    },
  }
}

async function makeKeys(authority: Authority, commonName: string): Promise<Keys> {
  const subject = { commonName }
  const [signing, encryption, tls] = await Promise.all([
    issueCertificate(authority, { keyType: 'RSA-2048', subject, validity, keyUsages: ['digitalSignature'] }),
    issueCertificate(authority, { keyType: 'RSA-2048', subject, validity, keyUsages: ['keyEncipherment'] }),
    issueCertificate(authority, {
      keyType: 'EC-P256',
      subject,
      validity,
      keyUsages: ['digitalSignature'],
      extendedKeyUsages: ['serverAuth', 'clientAuth'],
      alternativeNames: { dns: ['localhost'], ip: ['127.0.0.1'] },
    }),
  ])
  return { signing, encryption, tls }
}

async function makeAccessPoint(
  partyId: string,
  institution: InstitutionId,
  authority: Authority,
  partners: Map<string, Partner>,
  clock: TestWorld['clock'],
): Promise<TestAccessPoint> {
  const database = await testDatabase([exchangeStore])
  const keys = await makeKeys(authority, partyId)
  const delivered: DeliveredMessage[] = []
  const settled: Settled[] = []
  const troubles: unknown[] = []
  const requests: TestAccessPoint['requests'] = []
  const tls = { key: keys.tls.privateKeyPem, cert: keys.tls.certificatePem, ca: authority.certificatePem }
  const setting = {
    database,
    clock,
    identity: { partyId, signer: softwareSigner(keys.signing), unwrapper: softwareUnwrapper(keys.encryption) },
    findPartner: async (_tx: unknown, id: string) => partners.get(id),
  }
  const receiver: Receiver = {
    ...setting,
    knowsRecipient: async (_tx, id) => id === institution,
    deliver: async (_tx, message) => void delivered.push(message),
    onTrouble: (error) => void troubles.push(error),
  }
  const poster = createPoster({ secureContext: createSecureContext(tls), timeoutMs: 2000 })
  const onSettled = async (_tx: unknown, one: Settled) => void settled.push(one)
  const sender: Sender = { ...setting, poster, schedule, senderId: `${partyId}-sender`, leaseSeconds: 10, onSettled }
  const state: { network: TestAccessPoint['network'] } = { network: (answer) => answer }
  const server = await listen(tls, async (body, contentType, tlsCertificate) => {
    requests.push({ body, contentType })
    return state.network(await receiveMessage(point.receiver, { body, contentType, tlsCertificate }))
  })
  const partner: Partner = {
    partyId,
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/as4`,
    institutions: [institution],
    signingCertificate: keys.signing.certificatePem,
    encryptionCertificate: keys.encryption.certificatePem,
    tlsCertificate: keys.tls.certificatePem,
  }
  partners.set(partyId, partner)
  const point: TestAccessPoint = {
    ...{ partner, institution, database, delivered, settled, troubles, keys, receiver, sender, poster, requests },
    get network() {
      return state.network
    },
    set network(change) {
      state.network = change
    },
    async close() {
      poster.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    },
  }
  return point
}

type Answerer = (body: Buffer, contentType: string, tlsCertificate: Uint8Array) => Promise<HttpAnswer | 'lost'>

async function listen(tls: { key: string; cert: string; ca: string }, answerer: Answerer): Promise<Server> {
  const server = createServer({ ...tls, requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.2' }, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const certificate = (request.socket as TLSSocket).getPeerCertificate().raw
    const answer = await answerer(Buffer.concat(chunks), request.headers['content-type'] ?? '', certificate)
    if (answer === 'lost') return request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body)
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

let counter = 0

export function aSubmission(world: TestWorld, changes: Partial<Submission> = {}): Submission {
  counter += 1
  return {
    submissionId: `submission-${counter}`,
    conversationId: 'case-1',
    trackingIdentifier: `transaction-${counter}`,
    from: world.greece.partner.partyId,
    to: world.italy.partner.partyId,
    originalSender: world.greece.institution,
    finalRecipient: world.italy.institution,
    service: eessi.businessMessaging,
    action: eessi.send,
    parts: [{ mimeType: 'application/xml', characterSet: 'UTF-8', bytes: sed, properties: [{ name: 'PartType', value: 'SED' }] }],
    properties: [{ name: 'documentType', value: 'A009' }],
    now: world.clock.now(),
    ...changes,
  }
}

export async function submit(world: TestWorld, changes: Partial<Submission> = {}): Promise<string> {
  const submitted = await world.greece.database.transaction((tx) => submitMessage(tx, aSubmission(world, changes)))
  if (!submitted.ok) throw new Error(submitted.error.code)
  return submitted.value.messageId
}
