/** Who may do what, asked at every route: default deny, by the directory's table of permissions; each look at a person's data is recorded with its purpose. */
import { type Action, type Actor, mayDo, type Resource, type StaffActor } from '@passerelle/directory'
import type { InstitutionId } from '@passerelle/kernel'
import { recordAccess } from '@passerelle/ledger'
import { problem } from '@passerelle/platform'
import type { FastifyRequest } from 'fastify'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { answer } from './answer.ts'
import { requireActor } from './login.ts'

/** The actor, when the table of permissions allows it this action on this resource. What may not be seen is not found. */
export function allow(request: FastifyRequest, action: Action, resource: Resource, refusal: 403 | 404 = 403): Actor {
  const actor = requireActor(request)
  if (!mayDo(actor, action, resource))
    throw problem(refusal, { code: refusal === 404 ? 'platform/not-found' : 'node/not-allowed' }, { next: 'ask-your-administrator' })
  return actor
}

export function allowStaff(request: FastifyRequest, action: Action): StaffActor {
  const actor = requireActor(request)
  if (actor.kind !== 'staff') throw problem(403, { code: 'node/not-allowed' }, { next: 'ask-your-administrator' })
  allow(request, action, { institutionId: actor.institutionId })
  return actor
}

export interface Look {
  readonly institutionId: InstitutionId
  readonly actor: Actor
  /** References of the persons whose data it is. */
  readonly subjects: readonly string[]
  readonly purpose: string
  readonly legalBasis: string
  readonly what: string
}

/** Written before the data are given out; where it cannot be written, nothing is. */
export async function recordLook(node: Pick<NodeRuntime, 'database' | 'clock' | 'secrets'>, { subjects, ...look }: Look): Promise<void> {
  const { actor } = look
  const who =
    actor.kind === 'staff'
      ? { id: actor.subject, name: actor.name }
      : actor.kind === 'person'
        ? { id: node.secrets.referenceTo(actor.personId), name: actor.name }
        : { id: 'system', name: 'system' }
  await node.database.transaction(async (tx) => {
    for (const subject of subjects) answer(await recordAccess(tx, { ...look, subject, actor: who, now: node.clock.now() }))
  })
}
