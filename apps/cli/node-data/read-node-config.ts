/** The configuration of one node, as it lies in the data folder. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '@passerelle/kernel'
import { type NodeConfig, parseNodeConfig } from '@passerelle/node'

/** @returns the failure as a sentence for the operator */
export async function readNodeConfig(data: string, node: string): Promise<Result<NodeConfig, string>> {
  const file = join(data, 'config', `${node}.json`)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return err(`There is no node ${node} here: ${file} cannot be read. Name the data folder with --data, or start the world once.`)
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return err(`${file} is not JSON. Start the world once: it writes the file anew.`)
  }
  const config = parseNodeConfig(content)
  return config.ok ? ok(config.value) : err(`${file} is wrong at ${config.error.at ?? '/'}: ${config.error.detail ?? config.error.code}`)
}
