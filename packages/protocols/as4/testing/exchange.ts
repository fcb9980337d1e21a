/** One message between two test parties, for tests that then harm it. */
import {
  type BuiltMessage,
  buildUserMessage,
  loadPModes,
  type OpenOptions,
  openUserMessage,
  type Payload,
  type UserMessageInput,
} from '../index.ts'
import type { WireMessage } from '../mime/write-multipart.ts'
import { makeParty, type TestParty, testPMode } from './parties.ts'

export const now = new Date('2026-11-21T10:00:00.000Z')
export const sed = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<sed>${'<line>έγγραφο</line>'.repeat(40)}</sed>`)

export interface TestWorld {
  readonly sender: TestParty
  readonly receiver: TestParty
  readonly stranger: TestParty
}

export async function makeWorld(): Promise<TestWorld> {
  const [sender, receiver, stranger] = await Promise.all([
    makeParty('EL:APEL01', 'initiator'),
    makeParty('IT:APIT01', 'responder'),
    makeParty('XX:APXX01', 'initiator'),
  ])
  return { sender, receiver, stranger }
}

export function aMessage(world: TestWorld, changes: Partial<UserMessageInput> = {}): UserMessageInput {
  return {
    messageId: '0d4a5a0e-7f3c-4b7e-9a51-2f6d6a1c9b10@ap.example',
    timestamp: now,
    from: world.sender.party,
    to: world.receiver.party,
    service: testPMode.service,
    action: testPMode.action,
    conversationId: 'conversation-1',
    properties: [
      { name: 'originalSender', value: 'GR:1001' },
      { name: 'finalRecipient', value: 'IT:2001' },
      { name: 'trackingIdentifier', value: 'track-1', type: 'urn:example' },
    ],
    payloads: [aPayload(sed)],
    ...changes,
  }
}

export function aPayload(bytes: Uint8Array, changes: Partial<Payload> = {}): Payload {
  return { mimeType: 'application/xml', characterSet: 'UTF-8', bytes, properties: [{ name: 'PartType', value: 'SED' }], ...changes }
}

export async function build(
  world: TestWorld,
  changes: Partial<UserMessageInput> = {},
  options: { encrypt?: boolean; by?: TestParty } = {},
): Promise<BuiltMessage> {
  const built = await buildUserMessage(aMessage(world, changes), {
    signer: (options.by ?? world.sender).signer,
    ...(options.encrypt === false ? {} : { receiverCertificate: world.receiver.certificate }),
  })
  if (!built.ok) throw new Error(built.error.code)
  return built.value
}

/** The receiver opens; it knows the sender and the stranger, each with its own certificate. */
export function open(world: TestWorld, wire: WireMessage, changes: Partial<OpenOptions> = {}) {
  const pmodes = loadPModes([testPMode])
  if (!pmodes.ok) throw new Error(pmodes.error.code)
  return openUserMessage(wire.bytes, wire.contentType, {
    now,
    pmodes: pmodes.value,
    signersOf: async (from) =>
      [world.sender, world.stranger].filter(({ party }) => party.id.value === from.id.value).map(({ certificate }) => certificate),
    unwrapper: world.receiver.unwrapper,
    ...changes,
  })
}

/** Changes the SOAP part and leaves everything else as it was. */
export function withEnvelope(wire: WireMessage, change: (envelope: string) => string): WireMessage {
  const bytes = Buffer.from(wire.bytes)
  const start = bytes.indexOf('<S:Envelope')
  const end = bytes.indexOf('</S:Envelope>') + '</S:Envelope>'.length
  const before = bytes.subarray(start, end).toString('utf8')
  const after = change(before)
  if (after === before) throw new Error('the change did not change anything')
  return { ...wire, bytes: Buffer.concat([bytes.subarray(0, start), Buffer.from(after, 'utf8'), bytes.subarray(end)]) }
}
