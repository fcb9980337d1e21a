/** Server-side sessions: the browser holds a random value, the database its hash, so that a copy of the database logs nobody in. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type ContextStore, json, type Tx } from '@passerelle/platform'
import type { Kysely } from 'kysely'

export const nodeStore: ContextStore = { schema: 'node', migrations: new URL('./migrations/', import.meta.url) }

export interface SessionPerson {
  readonly personId: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string
  readonly actingFor?: { readonly legalPersonId: string; readonly name: string }
}

export interface Session {
  readonly csrf: string
  readonly person?: SessionPerson
  readonly staffSubject?: string
}

interface Tables {
  'node.sessions': {
    id_hash: string
    csrf: string
    person: SessionPerson | null
    staff_subject: string | null
    created_at: Date
    last_seen_at: Date
    expires_at: Date
  }
  'node.wallet_consents': { session_hash: string; return_to: string }
  'node.logins': { state: string; nonce: string; code_verifier: string; return_to: string; expires_at: Date }
}
const tables = (tx: Tx) => tx as unknown as Kysely<Tables>

const sessionHours = 8
const loginMinutes = 10

/** @returns the value for the browser's cookie */
export async function startSession(tx: Tx, who: { person?: SessionPerson; staffSubject?: string }, now: Date): Promise<string> {
  const id = randomBytes(32).toString('base64url')
  await tables(tx)
    .insertInto('node.sessions')
    .values({
      id_hash: hashOf(id),
      csrf: randomBytes(24).toString('base64url'),
      person: who.person === undefined ? null : json(who.person),
      staff_subject: who.staffSubject ?? null,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + sessionHours * 3_600_000),
    })
    .execute()
  return id
}

export async function findSession(tx: Tx, id: string, now: Date): Promise<Session | undefined> {
  const row = await tables(tx)
    .selectFrom('node.sessions')
    .selectAll()
    .where('id_hash', '=', hashOf(id))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    csrf: row.csrf,
    ...(row.person !== null && { person: row.person }),
    ...(row.staff_subject !== null && { staffSubject: row.staff_subject }),
  }
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  await tables(tx).deleteFrom('node.sessions').where('id_hash', '=', hashOf(id)).execute()
}

export async function removeExpired(tx: Tx, now: Date): Promise<void> {
  await tables(tx).deleteFrom('node.sessions').where('expires_at', '<=', now).execute()
  await tables(tx).deleteFrom('node.logins').where('expires_at', '<=', now).execute()
}

export async function recordWalletConsent(tx: Tx, id: string, returnTo: string): Promise<void> {
  await tables(tx)
    .insertInto('node.wallet_consents')
    .values({ session_hash: hashOf(id), return_to: returnTo })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function hasWalletConsent(tx: Tx, id: string, returnTo: string): Promise<boolean> {
  const row = await tables(tx)
    .selectFrom('node.wallet_consents')
    .select('return_to')
    .where('session_hash', '=', hashOf(id))
    .where('return_to', '=', returnTo)
    .executeTakeFirst()
  return row !== undefined
}

export interface Login {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
  readonly returnTo: string
}

export async function rememberLogin(tx: Tx, login: Login, now: Date): Promise<void> {
  await tables(tx)
    .insertInto('node.logins')
    .values({
      state: login.state,
      nonce: login.nonce,
      code_verifier: login.codeVerifier,
      return_to: login.returnTo,
      expires_at: new Date(now.getTime() + loginMinutes * 60_000),
    })
    .execute()
}

/** Takes the login away: a second return with the same state finds nothing. */
export async function consumeLogin(tx: Tx, state: string, now: Date): Promise<Login | undefined> {
  const row = await tables(tx).deleteFrom('node.logins').where('state', '=', state).returningAll().executeTakeFirst()
  if (row === undefined || row.expires_at <= now) return undefined
  return { state: row.state, nonce: row.nonce, codeVerifier: row.code_verifier, returnTo: row.return_to }
}

export function isSameSecret(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest()
  const right = createHash('sha256').update(b).digest()
  return timingSafeEqual(left, right)
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex')
}
