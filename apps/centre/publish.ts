/** Publishes the directory and the lists that follow from it: a new version when the content changed or half the life of the last is over. */
import { createHash } from 'node:crypto'
import { type ContentError, checkContent, type DirectoryContent, importDirectory, signDirectoryBundle } from '@passerelle/directory'
import { err, ok, type Result, unwrap } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { createTrustedList } from '@passerelle/trust'
import { sql } from 'kysely'
import type { Centre } from './centre.ts'
import { tables } from './store/tables.ts'
import { listNames, trustedListOf } from './trusted-lists.ts'

const lifeInMs = 24 * 3_600_000
const directoryName = 'directory'

export interface Published {
  readonly version: number
  readonly token: string
  readonly expiresAt: Date
}

/** The publication in force under a name: `directory`, or the name of a list. Renews it when half its life is over. */
export async function getPublication(centre: Centre, name: string): Promise<Published | undefined> {
  const held = await findPublication(centre.database.db, name)
  if (held !== undefined && isYoung(held, centre.clock.now())) return held
  await centre.database.transaction(async (tx) => unwrap(await publishIfNeeded(tx, centre)))
  return await findPublication(centre.database.db, name)
}

async function findPublication(tx: Tx, name: string): Promise<(Published & Life) | undefined> {
  const row = await tables(tx)
    .selectFrom('centre.publications')
    .select(['version', 'token', 'content_digest', 'issued_at', 'expires_at'])
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && { version: row.version, token: row.token, contentDigest: row.content_digest, issuedAt: row.issued_at, expiresAt: row.expires_at }
  )
}

interface Life {
  readonly contentDigest: string
  readonly issuedAt: Date
  readonly expiresAt: Date
}

function isYoung(life: Life, now: Date): boolean {
  return now.getTime() < (life.issuedAt.getTime() + life.expiresAt.getTime()) / 2
}

/** Inside the caller's transaction, so that a registration and the version that carries it are one. */
export async function publishIfNeeded(tx: Tx, centre: Centre): Promise<Result<{ version: number }, ContentError>> {
  await sql`select pg_advisory_xact_lock(hashtext('centre.publications'))`.execute(tx)
  const now = centre.clock.now()
  const content = await collectContent(tx, centre)
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const last = await findPublication(tx, directoryName)
  if (last !== undefined && last.contentDigest === digest && isYoung(last, now)) return ok({ version: last.version })
  const checked = checkContent(content)
  if (!checked.ok) return err(checked.error)
  const version = (last?.version ?? 0) + 1
  await publish(tx, centre, { version, content: checked.value, digest, now })
  return ok({ version })
}

interface NewVersion {
  readonly version: number
  readonly content: DirectoryContent
  readonly digest: string
  readonly now: Date
}

async function publish(tx: Tx, centre: Centre, { version, content, digest, now }: NewVersion): Promise<void> {
  const issuedAt = new Date(Math.floor(now.getTime() / 1000) * 1000)
  const expiresAt = new Date(issuedAt.getTime() + lifeInMs)
  const { environment, publicOrigin, signer } = centre
  const bundle = await signDirectoryBundle({ issuer: publicOrigin, environment, version, issuedAt, expiresAt, content }, signer)
  // What a node would refuse is not published: the centre takes its own bundle first, as a node does.
  unwrap(await importDirectory(tx, bundle, { signers: [centre.signerCertificate], environment, now }))
  const lists = await Promise.all(
    listNames.map(async (name) => {
      const list = trustedListOf(name, content, { version, issuedAt, expiresAt, publicOrigin })
      return { name: name as string, token: await createTrustedList(list, signer) }
    }),
  )
  await tables(tx)
    .insertInto('centre.publications')
    .values(
      [{ name: directoryName, token: bundle }, ...lists].map((publication) => ({
        ...publication,
        version,
        content_digest: digest,
        issued_at: issuedAt,
        expires_at: expiresAt,
      })),
    )
    .execute()
}

async function collectContent(tx: Tx, centre: Centre): Promise<DirectoryContent> {
  const institutions = await tables(tx).selectFrom('centre.institutions').select('record').orderBy('institution_id').execute()
  const registrations = await tables(tx)
    .selectFrom('centre.registrations')
    .select('content')
    .where('state', '=', 'approved')
    .orderBy('registrant')
    .execute()
  return {
    institutions: institutions.map((row) => row.record),
    accessPoints: registrations.flatMap(({ content }) => (content.accessPoint === undefined ? [] : [content.accessPoint])),
    trustAnchors: [...centre.anchors],
    trustedServices: registrations.flatMap(({ content }) => content.trustedServices),
  }
}
