/** Takes registrations: who asks, for which State, with which certificates; then a person or, in the demo, nobody decides. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { certificatesOf, parseRegistration, type Registration } from '@passerelle/directory'
import { err, ok, type Result } from '@passerelle/kernel'
import { json, newId, type Tx } from '@passerelle/platform'
import { certificatesFromPem, verifyChain } from '@passerelle/trust'
import { anchorsFor, type Centre, type Registrant } from './centre.ts'
import type { DecisionError, RegisterError } from './errors.ts'
import { publishIfNeeded } from './publish.ts'
import { type RegistrationState, tables } from './store/tables.ts'

export interface RegistrationView {
  readonly id: string
  readonly registrant: string
  readonly state: RegistrationState
  readonly decidedBy?: string
  /** The directory version that carries it, when it is approved. */
  readonly version?: number
}

/** Shown wherever an approval was not a person's. */
const automatic = 'automatic (demo)'

export function findRegistrant(centre: Centre, secret: string): Registrant | undefined {
  return centre.registrants.find((registrant) => isSameSecret(registrant.secret, secret))
}

export async function register(centre: Centre, secret: string, token: string): Promise<Result<RegistrationView, RegisterError>> {
  const registrant = findRegistrant(centre, secret)
  if (registrant === undefined) return err({ code: 'centre/registrant-unknown' })
  const now = centre.clock.now()
  const parsed = parseRegistration(token, centre.environment, now)
  if (!parsed.ok) return parsed
  const refusal = refusalOf(centre, registrant, parsed.value)
  if (refusal !== undefined) return err(refusal)
  return await centre.database.transaction(async (tx) => await keep(tx, centre, parsed.value, now)).catch(contentErrorOf)
}

export async function decide(
  centre: Centre,
  secret: string,
  id: string,
  decision: 'approve' | 'refuse',
): Promise<Result<RegistrationView, DecisionError>> {
  if (centre.operatorSecret === undefined || !isSameSecret(centre.operatorSecret, secret)) return err({ code: 'centre/not-the-operator' })
  return await centre.database
    .transaction(async (tx): Promise<Result<RegistrationView, DecisionError>> => {
      const row = await tables(tx).selectFrom('centre.registrations').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
      if (row === undefined) return err({ code: 'centre/registration-unknown' })
      if (row.state !== 'awaiting-approval') return err({ code: 'centre/registration-decided', params: { state: row.state } })
      if (decision === 'approve') return ok(await approve(tx, centre, row, 'operator'))
      await setState(tx, id, 'refused', centre.clock.now(), 'operator')
      return ok({ id, registrant: row.registrant, state: 'refused', decidedBy: 'operator' })
    })
    .catch(contentErrorOf)
}

export async function findRegistration(centre: Centre, registrant: Registrant, id: string): Promise<RegistrationView | undefined> {
  const row = await tables(centre.database.db)
    .selectFrom('centre.registrations')
    .select(['id', 'registrant', 'state', 'decided_by'])
    .where('id', '=', id)
    .where('registrant', '=', registrant.name)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : { id: row.id, registrant: row.registrant, state: row.state, ...(row.decided_by !== null && { decidedBy: row.decided_by }) }
}

function refusalOf(centre: Centre, registrant: Registrant, registration: Registration): RegisterError | undefined {
  if (registration.registrant !== registrant.name) return { code: 'centre/registrant-unknown' }
  const { accessPoint, trustedServices } = registration
  if (accessPoint !== undefined && !registrant.states.includes(accessPoint.state))
    return { code: 'centre/not-your-state', at: '/accessPoint/state' }
  const foreign = trustedServices.findIndex((service) => !registrant.states.includes(service.state))
  if (foreign >= 0) return { code: 'centre/not-your-state', at: `/trustedServices/${foreign}/state` }
  for (const { at, purpose, certificate } of certificatesOf(registration)) {
    const anchors = anchorsFor(centre, purpose).flatMap(certificatesFromPem)
    const chain = verifyChain(certificatesFromPem(certificate), anchors, centre.clock.now())
    if (!chain.ok) return { code: 'centre/certificate-untrusted', at, params: { why: chain.error.code } }
  }
  return undefined
}

/** The same content sent again changes nothing, so that a node may register at every start. */
async function keep(tx: Tx, centre: Centre, registration: Registration, now: Date): Promise<Result<RegistrationView, never>> {
  const { iat: _, ...lasting } = registration
  const digest = createHash('sha256').update(JSON.stringify(lasting)).digest('hex')
  const same = await tables(tx)
    .selectFrom('centre.registrations')
    .select(['id', 'registrant', 'state', 'decided_by'])
    .where('registrant', '=', registration.registrant)
    .where('digest', '=', digest)
    .where('state', 'in', ['approved', 'awaiting-approval'])
    .executeTakeFirst()
  if (same !== undefined)
    return ok({
      id: same.id,
      registrant: same.registrant,
      state: same.state,
      ...(same.decided_by !== null && { decidedBy: same.decided_by }),
    })
  const row = { id: newId(now), registrant: registration.registrant }
  await tables(tx)
    .insertInto('centre.registrations')
    .values({ ...row, content: json(registration), digest, state: 'awaiting-approval', received_at: now })
    .execute()
  return centre.approval === 'automatic' ? ok(await approve(tx, centre, row, automatic)) : ok({ ...row, state: 'awaiting-approval' })
}

async function approve(tx: Tx, centre: Centre, row: { id: string; registrant: string }, by: string): Promise<RegistrationView> {
  await tables(tx)
    .updateTable('centre.registrations')
    .set({ state: 'replaced' })
    .where('registrant', '=', row.registrant)
    .where('state', '=', 'approved')
    .execute()
  await setState(tx, row.id, 'approved', centre.clock.now(), by)
  const published = await publishIfNeeded(tx, centre)
  if (!published.ok) throw new ContentRefused(published.error)
  return { ...row, state: 'approved', decidedBy: by, version: published.value.version }
}

async function setState(tx: Tx, id: string, state: RegistrationState, at: Date, by: string): Promise<void> {
  await tables(tx).updateTable('centre.registrations').set({ state, decided_at: at, decided_by: by }).where('id', '=', id).execute()
}

type ContentRefusal = Extract<RegisterError & DecisionError, { code: 'directory/bundle-invalid' }>

/** Thrown inside the transaction so that nothing of a contradicting registration stays. */
class ContentRefused extends Error {
  readonly refusal: ContentRefusal
  constructor(refusal: ContentRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

function contentErrorOf(error: unknown): Result<never, ContentRefusal> {
  if (error instanceof ContentRefused) return err(error.refusal)
  throw error
}

function isSameSecret(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
