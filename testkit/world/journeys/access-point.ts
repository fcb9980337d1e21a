/** The Greek access point in the hands of somebody who does not keep the rules: its own keys and certificates, messages as one likes them. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { request } from 'node:https'
import { dirname, join } from 'node:path'
import { buildUserMessage, openSignal, role, type Signal } from '@passerelle/as4'
import { eessi } from '@passerelle/exchange'
import { unwrap } from '@passerelle/kernel'
import { loadKeyFile, type SoftwareKey, softwareSigner } from '@passerelle/trust'
import { type NodePlan, nodePlans } from '../layout.table.ts'
import type { World } from '../world.ts'

export interface Wire {
  readonly bytes: Buffer
  readonly contentType: string
}

export interface RawMessage extends Wire {
  readonly messageId: string
  readonly trackingIdentifier: string
}

export interface MessageInput {
  readonly xml: string
  readonly finalRecipient?: string
  readonly messageId?: string
  readonly trackingIdentifier?: string
}

export interface Reply {
  readonly status: number
  readonly bytes: Buffer
  /** What an access point signed; undefined where the answer is something else. */
  readonly signal: Signal | undefined
}

export interface AccessPoint {
  message(input: MessageInput): Promise<RawMessage>
  /** To Italy, over TLS with the certificate of this access point unless another node's is named. */
  post(wire: Wire, tlsOf?: NodePlan['name']): Promise<Reply>
}

const partyOf = (name: string) => nodePlans.find((plan) => plan.name === name)?.partyId ?? ''

export const folderOf = (world: World): string => dirname(dirname(world.authorityCertificate))

export async function greekAccessPoint(world: World): Promise<AccessPoint> {
  const folder = folderOf(world)
  const key = async (node: string, name: string): Promise<SoftwareKey> =>
    unwrap(await loadKeyFile(join(folder, node, 'keys', `${name}.pem`)))
  const [signing, receiver, receiversSigning, authority] = await Promise.all([
    key('gr', 'as4-signing'),
    key('it', 'as4-encryption'),
    key('it', 'as4-signing'),
    readFile(world.authorityCertificate, 'utf8'),
  ])
  const signer = softwareSigner(signing)
  const [receiverCertificate] = softwareSigner(receiver).certificateChain
  const signers = softwareSigner(receiversSigning).certificateChain.slice(0, 1)
  return {
    async message(input) {
      const { xml, finalRecipient = 'IT:2001', messageId = `${randomUUID()}@el-apel01`, trackingIdentifier = randomUUID() } = input
      const built = unwrap(
        await buildUserMessage(
          {
            messageId,
            timestamp: new Date(),
            from: { id: { value: partyOf('gr'), type: eessi.partyType }, role: role.initiator },
            to: { id: { value: partyOf('it'), type: eessi.partyType }, role: role.responder },
            service: { value: eessi.businessMessaging, type: eessi.serviceType },
            action: eessi.send,
            conversationId: randomUUID(),
            properties: [
              { name: 'originalSender', value: 'EL:1001' },
              { name: 'finalRecipient', value: finalRecipient },
              { name: 'trackingIdentifier', value: trackingIdentifier },
            ],
            payloads: [
              {
                mimeType: 'application/xml',
                characterSet: 'UTF-8',
                bytes: Buffer.from(xml),
                properties: [{ name: 'PartType', value: 'SED' }],
              },
            ],
          },
          { signer, ...(receiverCertificate !== undefined && { receiverCertificate }) },
        ),
      )
      return { bytes: Buffer.from(built.bytes), contentType: built.contentType, messageId, trackingIdentifier }
    },
    async post({ bytes, contentType }, tlsOf = 'gr') {
      const answer = await postTo(`${world.nodes.it.tlsUrl}/as4`, { bytes, contentType }, await key(tlsOf, 'tls'), authority)
      const signal = openSignal(answer.bytes, answer.contentType, { now: new Date(), signers })
      return { status: answer.status, bytes: answer.bytes, signal: signal.ok ? signal.value : undefined }
    },
  }
}

/** @param tls absent: without a client certificate */
export function postTo(
  url: string,
  { bytes, contentType }: Wire,
  tls: SoftwareKey | undefined,
  authority: string,
): Promise<{ status: number; contentType: string; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        ca: authority,
        ...(tls !== undefined && { key: tls.privateKeyPem, cert: tls.certificateChainPem }),
        headers: { 'content-type': contentType, 'content-length': bytes.length },
      },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk as Buffer)
        resolve({ status: response.statusCode ?? 0, contentType: response.headers['content-type'] ?? '', bytes: Buffer.concat(chunks) })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(bytes)
  })
}

/** One byte of the message is another: behind the first place where `mark` stands. */
export function withFlippedByte({ bytes, contentType }: Wire, mark: string, behind = 0): Wire {
  const at = bytes.indexOf(mark)
  if (at < 0) throw new Error(`the message has no ${mark}`)
  const changed = Buffer.from(bytes)
  const place = at + mark.length + behind
  const before = changed.readUInt8(place)
  // Stays a letter or digit where it was text, so that the message is still well formed and base64 still base64.
  const flipped = isText(before) ? [1, 2, 4, 8].map((bit) => before ^ bit).find(isWordCharacter) : before ^ 1
  changed.writeUInt8(flipped ?? 0x41, place)
  return { bytes: changed, contentType }
}

const isWordCharacter = (byte: number) => /[A-Za-z0-9]/.test(String.fromCharCode(byte))
const isText = (byte: number) => isWordCharacter(byte) || byte === 0x2b || byte === 0x2f

/** The signature is cut out, the rest stays as it was. */
export function withoutSignature({ bytes, contentType }: Wire): Wire {
  const text = bytes.toString('latin1')
  const cut = text.replace(/<ds:Signature[\s>][\s\S]*?<\/ds:Signature>/, '')
  if (cut.length === text.length) throw new Error('the message has no signature')
  return { bytes: Buffer.from(cut, 'latin1'), contentType }
}
