/** One State's node: opens everything, then the ports, then says that it is ready; closes in the opposite order. */
import { createSecureContext } from 'node:tls'
import { reportOverdueMessages } from '@passerelle/casework'
import { createPoster, startSending } from '@passerelle/exchange'
import {
  healthCardJourney,
  type JourneyEnv,
  type JourneyRuntime,
  journeyJobs,
  postingJourney,
  reviewCovers,
  sendAnswers,
  settleMessage,
} from '@passerelle/journeys'
import { type Clock, institutionId } from '@passerelle/kernel'
import { recordStep } from '@passerelle/ledger'
import { createHttpServer, type HttpServer, startJobs, systemClock } from '@passerelle/platform'
import { forgetResults } from '@passerelle/verification'
import { parseNodeConfig, withEnvironment } from './config.ts'
import { addApiPage } from './http/api-page.ts'
import { addCheck } from './http/check.ts'
import { addDesk } from './http/desk.ts'
import { addDeskAttachments } from './http/desk-attachments.ts'
import { addDeskCaseWork } from './http/desk-case-work.ts'
import { addDeskCases } from './http/desk-cases.ts'
import { addDeskDrafts } from './http/desk-drafts.ts'
import { addDocuments } from './http/documents.ts'
import { addExchange } from './http/exchange.ts'
import { addFaces } from './http/faces.ts'
import { addLogin } from './http/login.ts'
import { addPortal } from './http/portal.ts'
import { listenWithTls } from './http/tls-port.ts'
import { addWalletProtocols } from './http/wallet-protocols.ts'
import { keepDirectoryFresh } from './runtime/directory-sync.ts'
import type { NodeRuntime } from './runtime/node-runtime.ts'
import { openRuntime } from './runtime/open-runtime.ts'
import { createProtocolStore } from './store/protocol-store.ts'
import { removeExpired } from './store/sessions.ts'

export interface RunningNode {
  readonly url: string
  close(): Promise<void>
}

/** @throws with a sentence when the configuration, a key, the database or a port is not as it must be */
export async function startNode(input: unknown, clock: Clock = systemClock): Promise<RunningNode> {
  const config = parseNodeConfig(withEnvironment(input, process.env))
  if (!config.ok) throw new Error(`the configuration is wrong at ${config.error.at ?? '/'}: ${config.error.detail ?? config.error.code}`)
  const node = await openRuntime(config.value, clock)
  const { host, webPort, tlsPort, name, roles } = config.value
  const workers = roles.includes('worker') ? await startWorkers(node) : undefined
  const server = await createHttpServer({
    name,
    title: `Passerelle node ${config.value.state}`,
    log: node.log,
    requestsPerMinute: 2400,
    ready: async () => ({ database: await isAnswering(node) }),
    connectOrigins: [config.value.walletOrigin],
    formOrigins: [new URL(config.value.login.issuer).origin],
  })
  // Without the role the process answers for its health only.
  if (roles.includes('web')) await addPages(server, node)
  await server.listen({ port: webPort, host })
  const secure = await listenWithTls(server, node.keys, { host, port: tlsPort })
  const directory = keepDirectoryFresh(node)
  node.log.info({ roles }, 'ready')
  return {
    url: config.value.publicOrigin,
    async close() {
      directory.stop()
      await new Promise((done) => {
        secure.close(done)
        secure.closeAllConnections()
      })
      await server.close()
      await workers?.stop()
      await node.printer.close()
      await node.database.close()
    },
  }
}

async function addPages(server: HttpServer, node: NodeRuntime): Promise<void> {
  await addExchange(server, node)
  await addWalletProtocols(server, node)
  addLogin(server, node)
  addPortal(server, node)
  addDocuments(server, node)
  addDesk(server, node)
  addDeskCases(server, node)
  addDeskCaseWork(server, node)
  addDeskAttachments(server, node)
  addDeskDrafts(server, node)
  addCheck(server, node)
  addApiPage(server, `Passerelle node ${node.config.state}`)
  await addFaces(server, node.config.webFolder)
}

interface Workers {
  stop(): Promise<void>
}

async function startWorkers(node: NodeRuntime): Promise<Workers> {
  const { database, env, clock, log, config } = node
  const runtime: JourneyRuntime<JourneyEnv> = {
    database,
    clock,
    env,
    journeys: [postingJourney, healthCardJourney],
    async onStep(tx, { instance, name, failure }) {
      await recordStep(tx, {
        transactionId: instance.id,
        kind: 'request',
        name,
        institutionId: instance.institutionId,
        ...(failure === undefined ? { outcome: 'passed' } : { outcome: 'failed', code: failure.code, next: 'it-is-tried-again' }),
        now: clock.now(),
      })
    },
    onCommitted: () => node.sending?.wake(),
  }
  const jobs = await startJobs(database.pool, journeyJobs(runtime), {
    takesOver: true,
    onFailure: ({ name, attempt, error }) =>
      log.warn(
        { job: name, attempt, reason: (error as { failure?: { code: string } }).failure?.code ?? (error as Error).name },
        'a step was not done and is tried again',
      ),
  })
  const poster = createPoster({
    secureContext: createSecureContext({
      key: node.keys.tls.privateKeyPem,
      cert: node.keys.tls.certificateChainPem,
      ca: node.keys.authorityPem,
    }),
  })
  node.sending = await startSending(
    { ...node.receiver, poster, senderId: config.name, onSettled: (tx, settled) => settleMessage(env, tx, settled) },
    {
      takesOverClaims: true,
      onTrouble: (error) => log.error({ reason: (error as { code?: string }).code ?? (error as Error).name }, 'sending was interrupted'),
    },
  )
  const reviews = every(config.coverReviewSeconds * 1000, log, 'covers could not be reviewed', () => reviewCovers(env, database))
  const housekeeping = every(60_000, log, 'housekeeping failed', async () => {
    const now = clock.now()
    await removeExpired(database.db, now)
    await createProtocolStore(database.db).sweep(new Date(now.getTime() - 86_400_000))
    await forgetResults(database.db, now)
    await database.transaction(async (tx) => {
      for (const served of config.institutions)
        await sendAnswers(env, tx, await reportOverdueMessages(tx, { institutionId: institutionId(served), now }))
    })
  })
  return {
    async stop() {
      await reviews.stop()
      await housekeeping.stop()
      await jobs.stop()
      await node.sending?.stop()
      poster.close()
    },
  }
}

/** Work at intervals, never twice at a time. */
function every(ms: number, log: NodeRuntime['log'], trouble: string, work: () => Promise<unknown>): { stop(): Promise<void> } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const turn = () => {
    running = work()
      .then(() => undefined)
      .catch((error: unknown) => log.warn({ reason: (error as { code?: string }).code ?? (error as Error).name }, trouble))
      .finally(() => {
        if (!isStopped) timer = setTimeout(turn, ms)
      })
  }
  timer = setTimeout(turn, ms)
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}

async function isAnswering(node: NodeRuntime): Promise<boolean> {
  try {
    await node.database.pool.query('select 1')
    return true
  } catch {
    return false
  }
}
