/**
 * Writes all that makes a node what it is into one folder: a snapshot of its database, and its keys and secrets.
 * The node may run meanwhile. The folder appears whole or not at all.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { backupDatabase } from '@passerelle/platform'
import type { Output } from '../output.ts'
import { aboutFile, databaseFile, keysIn } from './backup-folder.ts'
import { withDatabase, withServer } from './open-node-database.ts'
import { readNodeConfig } from './read-node-config.ts'

export interface BackupOptions {
  readonly node: string
  readonly to: string
  readonly data: string
}

export async function backupNode(options: BackupOptions, output: Output): Promise<number> {
  const refuse = (sentence: string): number => {
    output.err(sentence)
    return 1
  }
  const config = await readNodeConfig(options.data, options.node)
  if (!config.ok) return refuse(config.error)
  const { databaseUrl, keysFolder } = config.value
  const to = resolve(options.to)
  if (existsSync(to)) return refuse(`${to} is there already. Name a folder that does not exist yet: a back-up never overwrites another.`)
  if (!existsSync(keysFolder))
    return refuse(`The keys of ${options.node} are not at ${keysFolder}: a back-up without them brings no node back.`)

  const unfinished = `${to}.${process.pid}.part`
  const now = new Date()
  try {
    await mkdir(dirname(to), { recursive: true })
    await mkdir(unfinished, { mode: 0o700 })
    const written = await withServer(config.value, output, () =>
      withDatabase(databaseUrl, ({ pool }) => backupDatabase(pool, databaseFile(unfinished), now)),
    )
    if (!written.ok) return refuse(written.error)
    await cp(keysFolder, keysIn(unfinished), { recursive: true, preserveTimestamps: true })
    await writeFile(aboutFile(unfinished), `${JSON.stringify({ node: options.node, at: now.toISOString(), ...written.value }, null, 2)}\n`)
    await rename(unfinished, to)
    output.out(`${options.node}: ${written.value.rows} rows of ${written.value.tables} tables and all keys are in ${to}`)
    output.out('It holds private keys and personal data: keep it as you keep those.')
    return 0
  } catch (error) {
    return refuse(`The back-up was not written, and nothing is left of it: ${(error as Error).message}`)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}
