/**
 * Brings a node back from what `backupNode` wrote: database and keys. Nothing is touched while the node runs.
 * The database is filled beside the old one and takes its place when it is whole: a damaged back-up costs nothing.
 */
import { existsSync } from 'node:fs'
import { cp, readFile, rename, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { err, ok, type Result } from '@passerelle/kernel'
import { type NodeConfig, nodeStores } from '@passerelle/node'
import { type BackupError, type BackupSummary, migrate, prepareJobs, restoreDatabase } from '@passerelle/platform'
import type { Output } from '../output.ts'
import { aboutFile, databaseFile, keysIn } from './backup-folder.ts'
import { applicationName, withDatabase, withServer } from './open-node-database.ts'
import { readNodeConfig } from './read-node-config.ts'

export interface RestoreOptions {
  readonly node: string
  readonly from: string
  readonly data: string
  readonly replace: boolean
}

export async function restoreNode(options: RestoreOptions, output: Output): Promise<number> {
  const from = resolve(options.from)
  const config = await readNodeConfig(options.data, options.node)
  const restored = config.ok
    ? await restore(config.value, from, options.replace, output).catch((error: Error) =>
        err(`${options.node} was not restored: ${error.message}`),
      )
    : config
  if (!restored.ok) {
    output.err(restored.error)
    return 1
  }
  output.out(`${options.node}: ${restored.value.rows} rows of ${restored.value.tables} tables and all keys are back from ${from}`)
  return 0
}

async function restore(config: NodeConfig, from: string, isReplacing: boolean, output: Output): Promise<Result<BackupSummary, string>> {
  const { name, keysFolder, host, webPort, tlsPort } = config
  const fitting = await checkFolder(name, from)
  if (!fitting.ok) return fitting
  if ((await isAnsweredAt(host, webPort)) || (await isAnsweredAt(host, tlsPort)))
    return err(`The node ${name} runs. Stop it first: what it does meanwhile would be lost.`)
  if (existsSync(keysFolder) && !isReplacing) return err(`There are keys at ${keysFolder}. ${addReplace(name)}`)
  const filled = await withServer(config, output, () => fillDatabase(config, databaseFile(from), isReplacing))
  if (!filled.ok) return filled
  if (filled.value.ok) await putKeysBack(keysIn(from), keysFolder)
  return filled.value
}

async function checkFolder(name: string, from: string): Promise<Result<true, string>> {
  const about: unknown = await readFile(aboutFile(from), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
  const node = typeof about === 'object' && about !== null && 'node' in about ? about.node : undefined
  if (node === undefined || !existsSync(databaseFile(from)) || !existsSync(keysIn(from)))
    return err(`${from} is not a back-up of a node. passerelle backup --node ${name} --to <folder> writes one.`)
  return node === name ? ok(true) : err(`${from} is a back-up of the node ${node}, not of ${name}.`)
}

async function fillDatabase(config: NodeConfig, file: string, isReplacing: boolean): Promise<Result<BackupSummary, string>> {
  const target = decodeURIComponent(new URL(config.databaseUrl).pathname.slice(1))
  const beside = `${target}_restoring_${process.pid}`
  const urlOf = (database: string) => Object.assign(new URL(config.databaseUrl), { pathname: `/${database}` }).href
  return withDatabase(urlOf('postgres'), async ({ pool }) => {
    if (await isInUse(pool, target)) return err(`Somebody works with the database ${target}. Stop the node ${config.name} first.`)
    const isThere = (await pool.query('select 1 from pg_database where datname = $1', [target])).rowCount !== 0
    if (isThere && !isReplacing && (await withDatabase(urlOf(target), ({ pool: inside }) => holdsTables(inside))))
      return err(`The database ${target} is not empty. ${addReplace(config.name)}`)
    await pool.query(`create database ${quoted(beside)}`)
    try {
      const restored = await withDatabase(urlOf(beside), async ({ pool: inside }) => {
        await migrate(inside, nodeStores)
        await prepareJobs(inside)
        return restoreDatabase(inside, file)
      })
      if (!restored.ok) return err(sentenceOf(restored.error, file))
      // The server sees the end of our own sessions a moment after us.
      await untilLeft(pool, [target, beside])
      await pool.query(`drop database if exists ${quoted(target)}`)
      await pool.query(`alter database ${quoted(beside)} rename to ${quoted(target)}`)
      return restored
    } finally {
      await pool.query(`drop database if exists ${quoted(beside)} with (force)`)
    }
  })
}

type Pool = Parameters<typeof restoreDatabase>[0]

const sessionsOf = "select 1 from pg_stat_activity where datname = any($1) and backend_type = 'client backend' and"

async function isInUse(pool: Pool, database: string): Promise<boolean> {
  const { rowCount } = await pool.query(`${sessionsOf} application_name <> $2`, [[database], applicationName])
  return rowCount !== 0
}

async function untilLeft(pool: Pool, databases: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rowCount } = await pool.query(`${sessionsOf} application_name = $2`, [databases, applicationName])
    if (rowCount === 0) return
    await new Promise((next) => setTimeout(next, 50))
  }
}

async function holdsTables(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query(
    "select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') limit 1",
  )
  return rowCount !== 0
}

async function putKeysBack(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}.part`
  await cp(from, unfinished, { recursive: true, preserveTimestamps: true })
  await rm(to, { recursive: true, force: true })
  await rename(unfinished, to)
}

function isAnsweredAt(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: 2000 })
    const end = (isAnswered: boolean) => () => {
      socket.destroy()
      done(isAnswered)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
}

function addReplace(name: string): string {
  return `Add --replace to throw away what ${name} has now.`
}

function sentenceOf(error: BackupError, file: string): string {
  switch (error.code) {
    case 'platform/backup-unreadable':
      return `${file} is damaged or cut short. Nothing was changed.`
    case 'platform/backup-other-schema':
      return `${file} was written by another version of Passerelle${error.detail === undefined ? '' : ` (table ${error.detail})`}. Restore it with that version, then upgrade. Nothing was changed.`
    case 'platform/restore-not-empty':
      return `The database was filled by somebody else meanwhile${error.detail === undefined ? '' : ` (table ${error.detail})`}. Nothing was changed.`
  }
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}
