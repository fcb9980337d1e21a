/** The central services of the exchange, started from one configuration. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { directoryStore, type Institution } from '@passerelle/directory'
import { demoInstitutions } from '@passerelle/directory/demo'
import { type Clock, type StateCode, unwrap } from '@passerelle/kernel'
import { createHttpServer, createLogger, type Database, json, migrate, openDatabase, systemClock } from '@passerelle/platform'
import { certificatesFromPem, certificateToPem, loadKeyFile, softwareSigner } from '@passerelle/trust'
import type { Centre } from './centre.ts'
import { publishIfNeeded } from './publish.ts'
import { addCodeListRoutes } from './routes/code-lists.ts'
import { addDirectoryRoutes } from './routes/directory.ts'
import { addPage } from './routes/page.ts'
import { addRegistrationRoutes } from './routes/registrations.ts'
import { centreStore, tables } from './store/tables.ts'

export interface CentreConfig {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** How nodes and people reach it; the issuer of the bundle. */
  readonly publicOrigin: string
  readonly databaseUrl: string
  /** Holds `keys/directory.pem`: P-256 key and certificate, mode 0600. */
  readonly dataFolder: string
  /** PEM file of the authority to which every registered certificate must lead. */
  readonly authorityCertificate: string
  /** Who may register, for which States; each secret in a file of its own. */
  readonly registrants: readonly { readonly name: string; readonly states: readonly StateCode[]; readonly secretFile: string }[]
  /** `automatic` is for the demo and is shown as such. */
  readonly approval: 'automatic' | 'by-operator'
  readonly operatorSecretFile?: string
  /** `demo` when absent; a node takes bundles of its own environment only. */
  readonly environment?: string
  /** The demo's institutions when absent. Those that the database holds already stay as they are. */
  readonly institutions?: readonly Institution[]
  /** Standard output when absent. */
  readonly logFile?: string
  readonly clock?: Clock
}

export interface RunningCentre {
  readonly url: string
  close(): Promise<void>
}

/** Rejects when a key or secret is missing, the database cannot be reached, or the port is taken; nothing keeps running then. */
export async function startCentre(config: CentreConfig): Promise<RunningCentre> {
  const database = openDatabase(config.databaseUrl, { maxConnections: 5, applicationName: 'centre' })
  try {
    const centre = await openCentre(config, database)
    await migrate(database.pool, [directoryStore, centreStore])
    await database.transaction(async (tx) => {
      for (const institution of config.institutions ?? demoInstitutions) {
        await tables(tx)
          .insertInto('centre.institutions')
          .values({ institution_id: institution.id, record: json(institution) })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
      }
      unwrap(await publishIfNeeded(tx, centre))
    })
    const server = await createHttpServer({
      name: 'centre',
      title: 'Passerelle centre',
      log: centre.log,
      ready: async () => ({
        database: await database.pool.query('select 1').then(
          () => true,
          () => false,
        ),
      }),
    })
    addDirectoryRoutes(server, centre)
    addCodeListRoutes(server)
    addRegistrationRoutes(server, centre)
    addPage(server, centre)
    const url = await server.listen({ host: config.host, port: config.port })
    return {
      url,
      close: async () => {
        await server.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function openCentre(config: CentreConfig, database: Database): Promise<Centre> {
  const key = unwrap(await loadKeyFile(join(config.dataFolder, 'keys', 'directory.pem')))
  const authorities = certificatesFromPem(await readFile(config.authorityCertificate, 'utf8')).map(certificateToPem)
  const signer = softwareSigner(key)
  return {
    database,
    log: createLogger('centre', config.logFile === undefined ? {} : { destination: config.logFile }),
    clock: config.clock ?? systemClock,
    environment: config.environment ?? 'demo',
    publicOrigin: config.publicOrigin,
    signer,
    signerCertificate: certificateToPem(signer.certificateChain[0] ?? new Uint8Array()),
    anchors: (['tls', 'exchange', 'attestation', 'access'] as const).flatMap((purpose) =>
      authorities.map((certificate) => ({ purpose, certificate })),
    ),
    registrants: await Promise.all(
      config.registrants.map(async ({ name, states, secretFile }) => ({ name, states, secret: await readSecret(secretFile) })),
    ),
    approval: config.approval,
    ...(config.operatorSecretFile !== undefined && { operatorSecret: await readSecret(config.operatorSecretFile) }),
  }
}

async function readSecret(file: string): Promise<string> {
  const secret = (await readFile(file, 'utf8')).trim()
  if (secret.length < 16) throw new Error(`the secret in ${file} is shorter than 16 characters`)
  return secret
}
