/**
 * The demo world: PostgreSQL, the centre, the registers, the eID stand-in, the wallet's pages and one process for each national node.
 * Comes up whole or not at all, says what it does meanwhile, and goes down in order.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoInstitutionsOf, demoStaffOf } from '@passerelle/directory/demo'
import pg from 'pg'
import { buildWeb } from './build-web.ts'
import { bundleParts } from './bundle-parts.ts'
import { allPorts, defaultPortBase, type NodePlan, nodePlans, portsOf } from './layout.table.ts'
import { knowEachOther } from './neighbours.ts'
import { removePostgresData, startPostgres } from './postgres.ts'
import { prepareKeys } from './prepare-keys.ts'

const environment = 'demo'
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export interface WorldOptions {
  /** Where everything lives that outlasts a stop: databases, keys, logs. */
  readonly folder: string
  readonly portBase?: number
  readonly isFresh?: boolean
  readonly onProgress?: (text: string) => void
  /** Told when a part ends by itself, after the world was ready. */
  readonly onBroken?: (sentence: string) => void
}

export interface Part {
  readonly name: string
  readonly url: string
  readonly logFile: string
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>
  /** Starts the process again and waits until it is ready. */
  restart(): Promise<void>
}

export interface World {
  readonly nodes: Readonly<
    Record<NodePlan['name'], Part & { readonly tlsUrl: string; readonly databaseUrl: string; readonly configFile: string }>
  >
  readonly centre: Part
  readonly registers: Part
  readonly eid: Part
  readonly wallet: { readonly url: string }
  readonly authorityCertificate: string
  readonly secondsToReady: number
  stop(): Promise<void>
}

/** A sentence for the person who started the world: what is wrong and what to do. */
export class WorldProblem extends Error {}

export async function startWorld(options: WorldOptions): Promise<World> {
  const begun = Date.now()
  const progress = options.onProgress ?? (() => undefined)
  const folder = resolve(options.folder)
  const base = options.portBase ?? defaultPortBase
  const ports = portsOf(base)
  const stops: (() => Promise<void>)[] = []
  const stopAll = async () => {
    for (const stop of stops.reverse().splice(0)) await stop().catch(() => undefined)
  }
  let isReady = false
  try {
    await checkDisk(folder)
    await checkPorts(base)
    if (options.isFresh === true) {
      progress('removing what was there')
      await removePostgresData(join(folder, 'postgres'))
      await rm(folder, { recursive: true, force: true })
    }
    await mkdir(join(folder, 'logs'), { recursive: true })
    const [databases, authorityCertificate, script] = await Promise.all([
      prepareDatabases(),
      prepareKeys(folder, new Date()),
      bundleParts(root),
      prepareSecrets(folder),
      buildWeb(root, progress),
    ])

    progress('centre, registers, eID stand-in, wallet')
    const centreUrl = `http://localhost:${ports.centre}`
    const eidUrl = `http://localhost:${ports.eid}`
    const walletUrl = `http://localhost:${ports.wallet}`
    const host = '127.0.0.1'
    const secret = (name: string) => join(folder, 'secrets', name)
    const [centre, registers, eid] = await Promise.all([
      startPart(script, 'centre', ports.centre, {
        host,
        port: ports.centre,
        publicOrigin: centreUrl,
        databaseUrl: databases('centre'),
        dataFolder: join(folder, 'centre'),
        authorityCertificate,
        registrants: [
          ...nodePlans.map((plan) => ({ name: plan.name, states: [plan.state], secretFile: secret(`registration-${plan.name}`) })),
          { name: 'eid', states: nodePlans.map(({ state }) => state), secretFile: secret('registration-eid') },
        ],
        approval: 'automatic',
        environment,
      }),
      startPart(script, 'registers', ports.registers, { host, port: ports.registers, databaseUrl: databases('registers') }),
      startPart(script, 'eid', ports.eid, {
        host,
        port: ports.eid,
        publicOrigin: eidUrl,
        dataFolder: join(folder, 'eid'),
        walletOrigin: walletUrl,
        clients: nodePlans.map(({ name, state, issuer }) => ({
          clientId: `node-${name}`,
          name: issuer.name,
          state,
          redirectUris: [`http://localhost:${ports.node[name].web}/login/callback`],
          secretFile: secret(`login-${name}`),
        })),
        centre: {
          url: centreUrl,
          registrant: 'eid',
          secretFile: secret('registration-eid'),
          states: nodePlans.map(({ state }) => state),
          environment,
        },
      }),
      startPart(script, 'wallet', ports.wallet, {
        host,
        port: ports.wallet,
        webFolder: join(root, 'dist', 'web'),
        authorities: authorityCertificate,
      }),
    ])

    progress('national nodes: Greece, Italy, Slovenia, Spain')
    const nodes = Object.fromEntries(
      await Promise.all(
        nodePlans.map(async (plan) => {
          const { web, tls } = ports.node[plan.name]
          const databaseUrl = databases(plan.name)
          const part = await startPart(script, plan.name, web, {
            name: plan.name,
            state: plan.state,
            language: plan.language,
            timeZone: plan.timeZone,
            host,
            webPort: web,
            tlsPort: tls,
            publicOrigin: `http://localhost:${web}`,
            exchangeUrl: `https://localhost:${tls}/as4`,
            databaseUrl,
            keysFolder: join(folder, plan.name, 'keys'),
            logFile: join(folder, 'logs', `${plan.name}.log`),
            webFolder: join(root, 'dist', 'web'),
            partyId: plan.partyId,
            issuer: plan.issuer,
            institutions: demoInstitutionsOf(plan.state),
            checker: plan.checker,
            authorityCertificate,
            centre: {
              url: centreUrl,
              signerCertificate: join(folder, 'centre', 'directory-certificate.pem'),
              registrationSecretFile: secret(`registration-${plan.name}`),
            },
            login: { issuer: eidUrl, clientId: `node-${plan.name}`, clientSecretFile: secret(`login-${plan.name}`) },
            registers: { employment: `http://localhost:${ports.registers}`, insurance: `http://localhost:${ports.registers}` },
            walletOrigin: walletUrl,
            coverReviewSeconds: 5,
            environment,
            staff: demoStaffOf(plan.state),
            roles: ['web', 'worker'],
          })
          return [plan.name, { ...part, tlsUrl: `https://localhost:${tls}`, databaseUrl }] as const
        }),
      ),
    ) as unknown as World['nodes']
    if (!(await knowEachOther(Object.values(nodes).map(({ databaseUrl }) => databaseUrl))))
      throw new WorldProblem(`The nodes did not hear of each other from the centre. Its log: ${centre.logFile}`)
    isReady = true
    return {
      nodes,
      centre,
      registers,
      eid,
      wallet: { url: walletUrl },
      authorityCertificate,
      secondsToReady: (Date.now() - begun) / 1000,
      stop: async () => {
        isReady = false
        await stopAll()
      },
    }
  } catch (error) {
    await stopAll()
    throw error
  }

  async function prepareDatabases(): Promise<(name: string) => string> {
    const names = ['centre', 'registers', ...nodePlans.map(({ name }) => name)]
    const given = (name: string) => process.env[`DATABASE_URL_${name.toUpperCase()}`] ?? process.env.DATABASE_URL
    const isEmbedded = names.some((name) => given(name) === undefined)
    let embedded: string | undefined
    if (isEmbedded) {
      progress('PostgreSQL')
      const server = await startPostgres({
        folder: join(folder, 'postgres'),
        port: ports.postgres,
        onExit: (words) => isReady && options.onBroken?.(`PostgreSQL ended by itself: ${words.trim().split('\n').at(-1) ?? ''}`),
      }).catch((error: Error) => {
        throw new WorldProblem(error.message)
      })
      stops.push(server.stop)
      embedded = server.url
    }
    const urls = new Map<string, string>()
    for (const name of names) {
      // One address for all: each part gets a database of its own on that server. One address a part: it is used as it is.
      const own = process.env[`DATABASE_URL_${name.toUpperCase()}`]
      urls.set(name, own ?? (await ownDatabase(process.env.DATABASE_URL ?? embedded ?? '', `passerelle_${name}`, options.isFresh === true)))
    }
    return (name) => urls.get(name) ?? ''
  }

  async function startPart(script: string, name: string, port: number, config: object): Promise<Part & { configFile: string }> {
    const configFile = join(folder, 'config', `${name}.json`)
    const logFile = join(folder, 'logs', `${name}.log`)
    await mkdir(dirname(configFile), { recursive: true })
    await writeFile(configFile, JSON.stringify({ logFile, ...config }, null, 2), { mode: 0o600 })
    const url = `http://localhost:${port}`
    let child: ChildProcess | undefined
    let isMeantToRun = false
    const start = async () => {
      const begin = Date.now()
      child = spawn(process.execPath, [script, name, configFile], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        // A Ctrl-C in the terminal reaches every process of its group; the world stops its parts itself, in order.
        detached: true,
        env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'authority', 'certificate.pem') },
      })
      const own = child
      const words: string[] = []
      own.stderr?.on('data', (chunk: Buffer) => {
        words.push(chunk.toString())
        if (words.length > 40) words.shift()
      })
      isMeantToRun = true
      own.on('exit', (code, signal) => {
        if (isMeantToRun && isReady) options.onBroken?.(`${name} ended by itself (${signal ?? code}). Its log: ${logFile}`)
      })
      while (!(await isUp(`${url}/readyz`))) {
        if (own.exitCode !== null || own.signalCode !== null)
          throw new WorldProblem(`${name} did not start: ${lastSentence(words.join(''))}\nIts log: ${logFile}`)
        if (Date.now() - begin > 90_000) throw new WorldProblem(`${name} was not ready in 90 s. Its log: ${logFile}`)
        await new Promise((next) => setTimeout(next, 60))
      }
    }
    const end = async (signal: NodeJS.Signals) => {
      isMeantToRun = false
      const own = child
      if (own === undefined || own.exitCode !== null || own.signalCode !== null) return
      const gone = new Promise((done) => own.once('exit', done))
      own.kill(signal)
      const patience = setTimeout(() => own.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(patience)
    }
    stops.push(() => end('SIGTERM'))
    await start()
    return { name, url, logFile, configFile, kill: () => end('SIGKILL'), restart: start }
  }
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}

function lastSentence(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return lines.find((line) => /Error/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
}

async function ownDatabase(serverUrl: string, name: string, isFresh: boolean): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl })
  try {
    await admin.connect()
  } catch (error) {
    throw new WorldProblem(
      `The database server could not be reached: ${(error as Error).message}. Check DATABASE_URL, or unset it to use the built-in PostgreSQL.`,
    )
  }
  try {
    if (isFresh) await admin.query(`drop database if exists ${name} with (force)`)
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount === 0) await admin.query(`create database ${name}`)
  } finally {
    await admin.end()
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function prepareSecrets(folder: string): Promise<void> {
  await mkdir(join(folder, 'secrets'), { recursive: true, mode: 0o700 })
  const names = ['registration-eid', ...nodePlans.flatMap(({ name }) => [`login-${name}`, `registration-${name}`])]
  for (const name of names) {
    const file = join(folder, 'secrets', name)
    if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
}

async function checkPorts(base: number): Promise<void> {
  for (const port of allPorts(base)) {
    if (await isFree(port)) continue
    throw new WorldProblem(
      `Port ${port} is in use by another program (perhaps Passerelle already runs).\nStop that program, or choose another first port: PASSERELLE_PORT_BASE=${base + 1000} npm start`,
    )
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
}

const neededBytes = 400 * 1024 * 1024

async function checkDisk(folder: string): Promise<void> {
  let place = folder
  while (!existsSync(place)) place = dirname(place)
  const { bavail, bsize } = await statfs(place)
  if (bavail * bsize >= neededBytes) return
  throw new WorldProblem(
    `The disk of ${place} has ${Math.floor((bavail * bsize) / 1_048_576)} MB free; Passerelle needs ${neededBytes / 1_048_576} MB. Make room, or set PASSERELLE_DATA to a folder on another disk.`,
  )
}
