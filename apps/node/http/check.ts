/** The check page's routes: ask a wallet, or read the code on paper; the answer with its three validities; the signed proofs. */
import { directoryStatus, type StaffActor, trustedServices } from '@passerelle/directory'
import { type CodedError, err, ok, parsePlainDate, type Result } from '@passerelle/kernel'
import { type HttpServer, problem } from '@passerelle/platform'
import { qrSvg } from '@passerelle/qr'
import {
  completeVerification,
  findSession,
  getProof,
  linkProtocolSession,
  listProofs,
  type PolicyName,
  policyNames,
  refuseVerification,
  startVerification,
  trustFromServices,
  type VerificationTrust,
  verifyQr,
} from '@passerelle/verification'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { allowStaff } from './access.ts'
import { answer } from './answer.ts'

const closed = { additionalProperties: false } as const
const id = Type.Object({ id: Type.String({ format: 'uuid' }) })
const policy = Type.Union(policyNames.map((name) => Type.Literal(name)))
const date = Type.String({ maxLength: 10 })

/** Which role makes which check. */
const policyOfRole = { inspector: 'labour-inspection', 'healthcare-desk': 'healthcare-provider' } as const

export function addCheck(server: HttpServer, node: NodeRuntime): void {
  const { database, env, clock } = node

  server.post(
    '/api/check/sessions',
    {
      schema: {
        body: Type.Object({ policy, date, flow: Type.Union([Type.Literal('cross-device'), Type.Literal('same-device')]) }, closed),
      },
    },
    async (request, reply) => {
      const actor = allowStaff(request, 'check.run')
      const { flow } = request.body
      mustFit(actor, request.body.policy)
      const created = await database.transaction(async (tx) => {
        const started = answer(
          await startVerification(tx, {
            institutionId: actor.institutionId,
            policy: request.body.policy,
            date: dateOf(request.body.date),
            today: env.today(),
            startedBy: actor.subject,
            now: clock.now(),
          }),
        )
        const asked = answer(
          await node.verifier.createRequest({
            transactionId: started.sessionId,
            dcql: started.dcql,
            purpose: started.policy.purpose,
            flow,
            ...(flow === 'same-device' && { returnTo: `${node.config.publicOrigin}/check/sessions/${started.sessionId}` }),
            walletBase: node.config.walletOrigin,
          }),
        )
        answer(
          await linkProtocolSession(tx, {
            institutionId: actor.institutionId,
            sessionId: started.sessionId,
            protocolSession: asked.sessionId,
          }),
        )
        return { ...asked, sessionId: started.sessionId }
      })
      return reply.code(201).send({
        id: created.sessionId,
        requestUri: created.requestUri,
        walletUri: created.walletUri,
        qrSvg: qrSvg(created.requestUri),
        expiresAt: created.expiresAt.toISOString(),
      })
    },
  )

  server.get(
    '/api/check/sessions/:id',
    { schema: { params: id, querystring: Type.Object({ response_code: Type.Optional(Type.String({ maxLength: 200 })) }) } },
    async (request) => {
      const { institutionId } = allowStaff(request, 'check.run')
      const sessionId = request.params.id
      const session = await findSession(database.db, { institutionId, sessionId, now: clock.now() })
      if (session === undefined) throw problem(404, { code: 'verification/session-not-found' })
      if (session.state !== 'waiting' || session.protocolSession === undefined)
        return { state: session.state, ...(session.result !== undefined && { result: session.result }) }
      const asked = await node.verifier.findPresentationState(session.protocolSession)
      if (asked === undefined || asked.state === 'expired') return { state: 'expired' }
      if (asked.state === 'waiting') return { state: 'waiting' }
      if (asked.state === 'refused') {
        await database.transaction((tx) =>
          refuseVerification(tx, { institutionId, sessionId, code: 'verification/wallet-refused', now: clock.now() }),
        )
        return { state: 'refused' }
      }
      const presentation = await node.verifier.getPresentation(session.protocolSession, request.query.response_code)
      // The answer is there and belongs to another browser: this one goes on waiting for its own.
      if (!presentation.ok) return { state: presentation.error.code === 'openid4vc/response-code-wrong' ? 'received' : 'waiting' }
      const { presentations, nonce, clientId, receivedAt } = presentation.value
      const trust = await trustNow(node)
      const result = await database.transaction(async (tx) =>
        answer(
          await completeVerification(tx, {
            institutionId,
            sessionId,
            presentations,
            nonce,
            audience: clientId,
            trust,
            fetchStatusList,
            signer: node.keys.access,
            // The holder's proof was fresh when it came, whenever the page asks for it.
            now: receivedAt,
          }),
        ),
      )
      return { state: 'done', result }
    },
  )

  server.post(
    '/api/check/scan',
    { schema: { body: Type.Object({ qr: Type.String({ minLength: 1, maxLength: 8000 }), date, policy }, closed) } },
    async (request) => {
      const actor = allowStaff(request, 'check.run')
      mustFit(actor, request.body.policy)
      const day = dateOf(request.body.date)
      const trust = await trustNow(node)
      return database.transaction((tx) =>
        verifyQr(tx, {
          institutionId: actor.institutionId,
          policy: request.body.policy,
          qr: request.body.qr,
          date: day,
          today: env.today(),
          trust,
          fetchStatusList,
          signer: node.keys.access,
          startedBy: actor.subject,
          now: clock.now(),
        }),
      )
    },
  )

  server.get('/api/check/proofs', async (request) => {
    const { institutionId } = allowStaff(request, 'proof.read')
    return listProofs(database.db, { institutionId })
  })

  server.get('/api/check/proofs/:id', { schema: { params: id } }, async (request, reply) => {
    const { institutionId } = allowStaff(request, 'proof.read')
    const proof = answer(await getProof(database.db, { institutionId, proofId: request.params.id }))
    return reply.type('application/jwt').header('content-disposition', `attachment; filename="proof-${proof.id}.jwt"`).send(proof.jws)
  })
}

function mustFit(actor: StaffActor, asked: PolicyName): void {
  const fits = actor.roles.some((role) => role in policyOfRole && policyOfRole[role as keyof typeof policyOfRole] === asked)
  if (!fits) throw problem(403, { code: 'node/not-allowed', at: 'policy' }, { next: 'choose-another-check' })
}

function dateOf(text: string) {
  const day = parsePlainDate(text)
  if (day === undefined)
    throw problem(422, { code: 'verification/not-a-date', at: 'date' }, { fields: [{ field: 'date', code: 'requests/not-a-date' }] })
  return day
}

/** A directory that is out of date beyond its grace says nothing any more: then no check is called valid. */
async function trustNow(node: NodeRuntime): Promise<VerificationTrust> {
  const now = node.clock.now()
  const status = await directoryStatus(node.database.db, now)
  if (status.state === 'stale' || status.state === 'empty') return trustFromServices(undefined)
  return trustFromServices(await trustedServices(node.database.db, {}))
}

const largestList = 2_000_000
const listTimeoutMs = 4_000

async function fetchStatusList(uri: string): Promise<Result<string, CodedError>> {
  const unreachable = err({ code: 'verification/status-unreachable' } as const)
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  // The address comes from a document: only the web, never a file; plain HTTP only on this machine.
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))) return unreachable
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/statuslist+jwt' },
      redirect: 'error',
      signal: AbortSignal.timeout(listTimeoutMs),
    })
    if (!response.ok || response.body === null) return unreachable
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of response.body) {
      size += part.length
      // Breaking off closes the connection: nobody can make this node read without end.
      if (size > largestList) return unreachable
      parts.push(part)
    }
    return ok(Buffer.concat(parts).toString('utf8'))
  } catch {
    return unreachable
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
}
