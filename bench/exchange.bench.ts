/** One SED from the outbox of one State onto the desk of another, and its receipt back into the case; against the RSA work in it. */
import { constants, createPrivateKey, createPublicKey, privateDecrypt, publicEncrypt, randomBytes, sign, verify } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCase, openCase, recordOutgoingDocument } from '@passerelle/casework'
import { eessi, sendDue, submitMessage } from '@passerelle/exchange'
import { unwrap } from '@passerelle/kernel'
import { openDatabase } from '@passerelle/platform'
import { a009FromPdA1 } from '@passerelle/vocabulary'
import { freePort, removePostgresData, startPostgres } from '../testkit/world/postgres.ts'
import { georgiosA1 } from './demo-records.ts'
import { type Effort, millisecondsOfOne } from './measure.ts'
import type { Figure } from './table.ts'
import { type AccessPoint, openTwoAccessPoints } from './two-access-points.ts'

export async function exchangeFigures(effort: Effort): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
  const server = await startPostgres({ folder: join(folder, 'postgres'), port: await freePort() })
  const world = await openTwoAccessPoints((name) => createDatabase(server.url, name))
  try {
    const { passed, worked } = await millisecondsOfOne(
      effort,
      () => sendOneSed(world.greece, world.italy),
      rsaWork(world.greece, world.italy),
    )
    const common = { unit: 'ms', limitName: '(3 RSA-2048 private, 3 public operations)' } as const
    return [
      { ...common, ...passed, name: 'one SED: outbox → other desk → receipt in the case' },
      { ...common, ...worked, name: 'the same, processor time of both access points without PostgreSQL' },
    ]
  } finally {
    await world.close()
    await server.stop()
    await removePostgresData(join(folder, 'postgres'))
    await rm(folder, { recursive: true, force: true })
  }
}

async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const admin = openDatabase(serverUrl, { maxConnections: 1 })
  await admin.pool.query(`create database ${name}`)
  await admin.close()
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
}

let count = 0

async function sendOneSed(from: AccessPoint, to: AccessPoint): Promise<void> {
  count += 1
  const now = new Date()
  const institutionId = from.institution
  const caseId = await from.database.transaction(async (tx) => {
    const opened = unwrap(
      await openCase(tx, {
        institutionId,
        bucType: 'LA_BUC_04',
        counterparties: [{ id: to.institution }],
        requestId: `case ${count}`,
        now,
      }),
    )
    const { message } = unwrap(
      await recordOutgoingDocument(tx, {
        institutionId,
        caseId: opened.caseId,
        action: 'send',
        documentType: 'A009',
        content: a009FromPdA1(georgiosA1, { article: '12(1)' }),
        requestId: `sed ${count}`,
        provision: '987/2009 Art 15(1)',
        now,
      }),
    )
    unwrap(
      await submitMessage(tx, {
        submissionId: message.identifier,
        conversationId: message.caseId,
        trackingIdentifier: message.identifier,
        from: from.partner.partyId,
        to: to.partner.partyId,
        originalSender: from.institution,
        finalRecipient: to.institution,
        service: eessi.businessMessaging,
        action: eessi.send,
        parts: [
          {
            mimeType: 'application/xml',
            characterSet: 'UTF-8',
            bytes: Buffer.from(message.xml, 'utf8'),
            properties: [{ name: 'PartType', value: 'SED' }],
          },
        ],
        now,
      }),
    )
    return opened.caseId
  })
  const { receipted } = await sendDue(from.sender, { destination: to.partner.partyId })
  if (receipted !== 1) throw new Error('the bench sent a SED and has no receipt')
  if (count === 1) await expectOnBothDesks(from, to, caseId)
}

/** Once, so that the figure is of what it says. */
async function expectOnBothDesks(from: AccessPoint, to: AccessPoint, caseId: string): Promise<void> {
  const digests = await Promise.all(
    [from, to].map(async ({ database, institution }) => {
      const found = unwrap(await getCase(database.db, { institutionId: institution, caseId, now: new Date() }))
      return found.documents.find(({ type }) => type === 'A009')?.transport?.receiptDigest
    }),
  )
  if (digests[0] === undefined || digests[0] !== digests[1]) throw new Error('the bench sent a SED, and the desks do not show one receipt')
}

/** Sender signs and wraps a key; receiver unwraps, verifies, signs the receipt; sender verifies it. */
function rsaWork(from: AccessPoint, to: AccessPoint): () => void {
  const pairOf = (pem: string) => ({ privateKey: createPrivateKey(pem), publicKey: createPublicKey(pem) })
  const [sender, receiver, encryption] = [from.keys.signing, to.keys.signing, to.keys.encryption].map(({ privateKeyPem }) =>
    pairOf(privateKeyPem),
  )
  if (sender === undefined || receiver === undefined || encryption === undefined) throw new Error('a key of the bench is missing')
  const digestInput = randomBytes(2000)
  const contentKey = randomBytes(16)
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }
  return () => {
    const signature = sign('sha256', digestInput, sender.privateKey)
    const wrapped = publicEncrypt({ key: encryption.publicKey, ...padding }, contentKey)
    privateDecrypt({ key: encryption.privateKey, ...padding }, wrapped)
    verify('sha256', digestInput, sender.publicKey, signature)
    const receipt = sign('sha256', digestInput, receiver.privateKey)
    verify('sha256', digestInput, receiver.publicKey, receipt)
  }
}
