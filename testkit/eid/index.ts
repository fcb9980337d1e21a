/** Starts the stand-in eID: OpenID Connect for the nodes, a PID for wallets. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, type StateCode, unwrap } from '@passerelle/kernel'
import { createHttpServer, createLogger, systemClock } from '@passerelle/platform'
import { loadKeyFile, softwareSigner } from '@passerelle/trust'
import { createProvider, type EidClient } from './login/provider.ts'
import { addLoginRoutes } from './login/routes.ts'
import { html } from './page/html.ts'
import { chooseLanguage } from './page/messages.ts'
import { renderPage, textsIn } from './page/page.ts'
import { personAtWallet } from './pid/consent.ts'
import { createPidIssuer } from './pid/issuer.ts'
import { addPidRoutes } from './pid/routes.ts'
import { keepRegistering } from './register-at-centre.ts'
import { openSecrets, readSecret } from './secrets.ts'

export { type DemoPerson, type DemoStaff, demoPeople, demoStaffLogins, nameOf } from './people.table.ts'

export interface EidConfig {
  readonly host: string
  readonly port: number
  /** How browsers reach it, such as `http://localhost:4460`; also the issuer of its tokens. The PID issuer is `<publicOrigin>/pid`. */
  readonly publicOrigin: string
  /** Holds `keys/seal.pem` (P-256, signs PIDs) and, after the first start, `secrets.json`. */
  readonly dataFolder: string
  readonly walletOrigin: string
  /** The nodes; each secret in a file of its own. */
  readonly clients: readonly {
    readonly clientId: string
    readonly name: string
    readonly state: StateCode
    readonly redirectUris: readonly string[]
    readonly secretFile: string
  }[]
  /** Where to publish the PID issuer; left out, it is published nowhere. */
  readonly centre?: {
    readonly url: string
    readonly registrant: string
    readonly secretFile: string
    readonly states: readonly StateCode[]
    readonly environment?: string
  }
  /** Standard output when absent. */
  readonly logFile?: string
  readonly clock?: Clock
}

export interface RunningEid {
  readonly url: string
  close(): Promise<void>
}

const style = readFileSync(new URL('./page/style.css', import.meta.url), 'utf8')

export async function startEid(config: EidConfig): Promise<RunningEid> {
  const { publicOrigin, walletOrigin } = config
  const clock = config.clock ?? systemClock
  const log = createLogger('eid', config.logFile === undefined ? {} : { destination: config.logFile })
  const secrets = await openSecrets(config.dataFolder)
  const issuerSecret = Buffer.from(secrets.issuerSecret, 'base64url')
  const signer = softwareSigner(unwrap(await loadKeyFile(join(config.dataFolder, 'keys', 'seal.pem'))))
  const clients: EidClient[] = await Promise.all(
    config.clients.map(async ({ secretFile, ...client }) => ({ ...client, secret: await readSecret(secretFile) })),
  )
  const server = await createHttpServer({
    name: 'eid',
    title: 'Stand-in eID (demo)',
    log,
    requestsPerMinute: 3000,
    ready: async () => ({ keys: true }),
    // Browsers hold redirects after a form to the same list.
    formOrigins: [...new Set(clients.flatMap((client) => client.redirectUris.map((uri) => new URL(uri).origin))), walletOrigin],
  })
  server.get('/style.css', { schema: { hide: true } as object }, async (_request, reply) => reply.type('text/css').send(style))
  server.get('/', { schema: { hide: true } as object }, async (request, reply) => {
    const language = chooseLanguage(undefined, request.headers['accept-language'])
    const t = textsIn(language)
    const body = html`<p><a href="/pid/offers">${t('home.pid')}</a></p>`
    return reply.type('text/html; charset=utf-8').send(renderPage({ language, title: t('home.title'), body }))
  })
  await addLoginRoutes(server, createProvider(publicOrigin, clients, secrets), clients)
  const issuer = await createPidIssuer({
    publicOrigin,
    signer,
    secret: issuerSecret,
    clock,
    identify: personAtWallet(publicOrigin, issuerSecret),
  })
  await addPidRoutes(server, { issuer, publicOrigin, walletOrigin, secret: issuerSecret })
  const url = await server.listen({ host: config.host, port: config.port })
  const stopRegistering = config.centre === undefined ? () => undefined : await startRegistering(config.centre)
  return {
    url,
    close: async () => {
      stopRegistering()
      issuer.close()
      await server.close()
    },
  }

  async function startRegistering(centre: NonNullable<EidConfig['centre']>): Promise<() => void> {
    const { url: centreUrl, registrant, states, environment = 'demo' } = centre
    return keepRegistering(
      { url: centreUrl, registrant, states, environment, secret: await readSecret(centre.secretFile) },
      signer,
      clock,
      log,
    )
  }
}
