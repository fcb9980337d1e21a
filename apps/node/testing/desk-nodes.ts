/**
 * Desks of several States in one process, each with a database of its own, served by the routes that a node serves. What one sends lies in its
 * outbox until `carry` gives it to the others, as the access points would. No exchange and no login page here: journeys through the running
 * world have those. For tests.
 */
import { createHmac } from 'node:crypto'
import { caseworkStore } from '@passerelle/casework'
import { directoryStore, findInstitution, importDirectory, type StaffRole, seedStaff } from '@passerelle/directory'
import { eessi, exchangeStore } from '@passerelle/exchange'
import { deliverMessage, type JourneyEnv } from '@passerelle/journeys'
import { type InstitutionId, institutionId, plainDateAt, stateOfInstitution, unwrap } from '@passerelle/kernel'
import { ledgerStore } from '@passerelle/ledger'
import { createHttpServer, createLogger, type HttpServer } from '@passerelle/platform'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import type { ModelVersion } from '@passerelle/vocabulary'
import { sql } from 'kysely'
import type { NodeConfig } from '../config.ts'
import { addDeskAttachments } from '../http/desk-attachments.ts'
import { addDeskCaseWork } from '../http/desk-case-work.ts'
import { addDeskCases } from '../http/desk-cases.ts'
import { addDeskDrafts } from '../http/desk-drafts.ts'
import { addLogin } from '../http/login.ts'
import { findSession, nodeStore, startSession } from '../store/sessions.ts'
import { aBundle, aConfig, type Bundle, partyOf } from './desk-config.ts'

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>> & { readonly code?: string }
  readonly bytes: Buffer
}

export interface Clerk {
  get(path: string): Promise<Reply>
  post(path: string, body: unknown): Promise<Reply>
  put(path: string, body: unknown): Promise<Reply>
  remove(path: string): Promise<Reply>
  /** Text instead of JSON, and headers that replace the usual ones. */
  raw(path: string, text: string, headers?: Readonly<Record<string, string>>): Promise<Reply>
}

export interface DeskNode {
  readonly institution: InstitutionId
  readonly database: TestDatabase
  readonly server: HttpServer
  readonly referenceTo: (number: string) => string
  /** Takes a document in as if the access point of its sender had brought it. */
  receive(xml: string, from: InstitutionId): Promise<void>
  /** Somebody of the staff of an institution that this node serves, logged in; the node's own clerk when nothing is said. */
  as(who?: { readonly institution?: InstitutionId; readonly role?: StaffRole }): Promise<Clerk>
}

export interface Desks {
  /** By the institution. */
  readonly nodes: Readonly<Record<string, DeskNode>>
  /** Time of all nodes; moves by a second with each question. */
  pass(days: number): void
  /** Gives what lies in the outboxes to those for whom it is, until nothing more follows. @returns document types in the order of arrival */
  carry(): Promise<readonly string[]>
  close(): Promise<void>
}

/** @param ids institutions of the demo, each with a desk and an access point of its own */
export async function openDesks(
  ids: readonly string[],
  options: { readonly unreachable?: readonly string[]; readonly caseModel?: ModelVersion } = {},
): Promise<Desks> {
  let time = Date.parse('2026-11-21T09:00:00Z')
  const clock = {
    now() {
      time += 1000
      return new Date(time)
    },
  }
  const institutions = ids.map((id) => institutionId(id))
  const bundle = await aBundle(
    institutions.filter((id) => options.unreachable?.includes(id) !== true),
    new Date(time),
  )
  const nodes = await Promise.all(institutions.map((institution) => openDesk(institution, clock, bundle, options.caseModel)))
  const taken = new Set<string>()
  return {
    nodes: Object.fromEntries(nodes.map((node) => [node.institution, node])),
    pass: (days) => {
      time += days * 86_400_000
    },
    async carry() {
      const arrived: string[] = []
      for (;;) {
        const waiting = (await Promise.all(nodes.map((node) => waitingAt(node, [...taken])))).flat()
        if (waiting.length === 0) return arrived
        for (const message of waiting) {
          taken.add(message.message_id)
          const receiver = nodes.find(({ institution }) => institution === message.final_recipient)
          if (receiver === undefined) throw new Error(`nobody is ${message.final_recipient}`)
          await receiver.take(message)
          arrived.push(/<sbdh:Type>([^<]+)</.exec(String(message.parts[0]?.bytes))?.[1] ?? 'unknown')
        }
      }
    },
    async close() {
      await Promise.all(nodes.map(async ({ server, database }) => [await server.close(), await database.close()]))
    },
  }
}

interface Waiting {
  readonly message_id: string
  readonly conversation_id: string
  readonly tracking_identifier: string
  readonly institution_id: InstitutionId
  readonly final_recipient: InstitutionId
  readonly from_party: string
  readonly service: string
  readonly action: string
  readonly parts: readonly { mimeType: string; properties: readonly { name: string; value: string }[]; bytes: Buffer }[]
}

async function waitingAt({ database }: DeskNode, taken: readonly string[]): Promise<readonly Waiting[]> {
  const { rows } = await sql<Omit<Waiting, 'parts'> & { submission_id: string }>`
    select * from exchange.outbox where message_id <> all(${taken}::text[]) order by accepted_at, message_id`.execute(database.db)
  if (rows.length === 0) return []
  const { rows: parts } = await sql<{
    submission_id: string
    mime_type: string
    properties: readonly { name: string; value: string }[]
    bytes: Buffer
  }>`
    select * from exchange.outbox_parts where submission_id = any(${rows.map((row) => row.submission_id)}::text[])
    order by submission_id, position`.execute(database.db)
  return rows.map((row) => ({
    ...row,
    parts: parts
      .filter((part) => part.submission_id === row.submission_id)
      .map(({ mime_type: mimeType, properties, bytes }) => ({ mimeType, properties, bytes })),
  }))
}

async function openDesk(
  institution: InstitutionId,
  clock: { now(): Date },
  bundle: Bundle,
  caseModel: ModelVersion | undefined,
): Promise<DeskNode & { take(message: Waiting): Promise<void> }> {
  const database = await testDatabase([directoryStore, caseworkStore, exchangeStore, ledgerStore, nodeStore])
  await database.transaction(async (tx) => void unwrap(await importDirectory(tx, bundle.text, { ...bundle.trust, now: clock.now() })))
  const config = { ...aConfig(institution), ...(caseModel !== undefined && { caseModel }) }
  const env = anEnv(institution, config, clock)
  const server = await createHttpServer({
    name: config.name,
    title: 'Desk',
    log: createLogger(config.name, { level: 'silent' }),
    ready: async () => ({}),
    requestsPerMinute: 0,
  })
  const node = {
    config,
    database,
    clock,
    env,
    loginSecret: 'secret',
    secrets: { protocol: new Uint8Array(32), referenceTo: env.referenceTo },
    async institutionName(id: InstitutionId) {
      return (await findInstitution(database.db, id))?.names.en ?? id
    },
  }
  addLogin(server, node)
  addDeskCases(server, node)
  addDeskCaseWork(server, node)
  addDeskAttachments(server, node)
  addDeskDrafts(server, node)
  return {
    institution,
    database,
    server,
    referenceTo: env.referenceTo,
    async as({ institution: served = institution, role = 'clerk' } = {}) {
      const subject = `${role}-${served.toLowerCase().replace(':', '-')}`
      await seedStaff(database.db, [{ subject, name: 'Eleni Markou (demo)', institutionId: served, roles: [role] }])
      return aClerk(server, async () => {
        // Logged in anew for each question: tests let weeks pass.
        const id = await startSession(database.db, { staffSubject: subject }, clock.now())
        const csrf = (await findSession(database.db, id, clock.now()))?.csrf ?? ''
        return { cookie: `passerelle_${config.name}=${id}`, 'x-csrf-token': csrf }
      })
    },
    take,
    receive: (xml, from) =>
      take({
        message_id: `as4-${clock.now().getTime()}@test`,
        conversation_id: 'conversation',
        tracking_identifier: `tracking-${clock.now().getTime()}`,
        institution_id: from,
        final_recipient: institution,
        from_party: partyOf(from),
        service: eessi.businessMessaging,
        action: eessi.send,
        parts: [{ mimeType: 'application/xml', properties: [{ name: 'PartType', value: 'SED' }], bytes: Buffer.from(xml) }],
      }),
  }

  async function take(message: Waiting): Promise<void> {
    await database.transaction((tx) =>
      deliverMessage(env, tx, {
        messageId: message.message_id,
        conversationId: message.conversation_id,
        trackingIdentifier: message.tracking_identifier,
        originalSender: message.institution_id,
        finalRecipient: message.final_recipient,
        fromParty: message.from_party,
        service: message.service,
        action: message.action,
        properties: [],
        parts: message.parts.map((part, index) => ({ contentId: `part-${index}`, ...part })),
        receivedAt: clock.now(),
        receiptDigest: 'c0ffee'.repeat(10),
      }),
    )
  }
}

function aClerk(server: HttpServer, logIn: () => Promise<Readonly<Record<string, string>>>): Clerk {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: string,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const answer = await server.inject({
      method,
      url,
      headers: { ...(await logIn()), ...(payload !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(payload !== undefined && { payload }),
    })
    const isJson = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, headers: answer.headers, body: isJson ? answer.json() : {}, bytes: answer.rawPayload }
  }
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, JSON.stringify(body)),
    put: (path, body) => ask('PUT', path, JSON.stringify(body)),
    remove: (path) => ask('DELETE', path),
    raw: (path, text, headers) => ask('POST', path, text, headers),
  }
}

function anEnv(institution: InstitutionId, config: NodeConfig, clock: { now(): Date }): JourneyEnv {
  const nobody = async (): Promise<never> => {
    throw new Error('a desk asks no register')
  }
  return {
    state: stateOfInstitution(institution),
    institution: { ...config.issuer, id: institution },
    partyId: config.partyId,
    clock,
    today: () => plainDateAt(clock.now(), config.timeZone),
    registers: {
      employment: { findEmployment: nobody },
      insurance: { findInsurance: nobody },
    },
    statusListBase: `${config.publicOrigin}/status-lists`,
    referenceTo: (number) => createHmac('sha256', institution).update(number).digest('hex'),
  }
}
