/** Yes or no to a request. A copy is marked as used before it leaves, its key deleted after; the history says what was shown to whom. */
import { err, ok, type Result } from '@passerelle/kernel'
import { type Responded, refuse, respond } from '@passerelle/openid4vc/holder'
import { problemWithAnswer, type WalletProblem } from '../problems.ts'
import { takeCopies } from '../store/documents.ts'
import { addToHistory } from '../store/history.ts'
import type { NamedDocument } from '../store/history-entry.ts'
import { deleteKeys, walletHost } from '../store/host.ts'
import type { Serving } from './plan-answer.ts'
import type { ReadRequest } from './read-request.ts'
import { rehearse } from './shown-claims.ts'

export async function share({ request, asker }: ReadRequest, chosen: readonly Serving[]): Promise<Result<Responded, WalletProblem>> {
  const now = walletHost.now()
  const taken = chosen.map(({ document, candidate }) => ({ documentId: document.held.id, keyId: candidate.held.keyId }))
  const documents = await Promise.all(
    chosen.map(async ({ document: { held }, candidate }) => {
      const { shown } = await rehearse(walletHost, candidate)
      return { documentId: held.id, vct: held.vct, names: held.names, claims: Object.keys(shown) }
    }),
  )
  if (!(await takeCopies(taken, now))) return err({ code: 'wallet/no-unused-copy' })
  const responded = await respond(
    walletHost,
    request,
    chosen.map(({ candidate }) => candidate),
  )
  await deleteKeys(taken.map(({ keyId }) => keyId))
  await addToHistory({
    kind: 'shown',
    at: now.toISOString(),
    to: asker,
    ...(request.purpose !== undefined && { purpose: request.purpose }),
    documents,
    outcome: responded.ok ? 'accepted' : 'not-confirmed',
  })
  return responded.ok ? responded : err(problemWithAnswer(responded.error))
}

/** The decision holds even when the asker cannot be told. */
export async function decline({ request, asker }: ReadRequest, asked: readonly NamedDocument[]): Promise<Result<Responded, WalletProblem>> {
  const responded = await refuse(walletHost, request)
  await addToHistory({
    kind: 'declined',
    at: walletHost.now().toISOString(),
    to: asker,
    ...(request.purpose !== undefined && { purpose: request.purpose }),
    documents: asked,
  })
  return responded.ok ? ok(responded.value) : ok({})
}
