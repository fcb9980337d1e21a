/** Random values that a node makes for itself at its first start and keeps in its keys folder, readable by its process alone. */
import { createHmac, randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface NodeSecrets {
  /** Seals what the wallet protocols hand out. */
  readonly protocol: Uint8Array
  /** An opaque reference to a person or company: the same for the same number, useless without this node's secret. */
  referenceTo(number: string): string
}

export async function openSecrets(folder: string): Promise<NodeSecrets> {
  const protocol = await secret(join(folder, 'protocol.secret'))
  const reference = await secret(join(folder, 'reference.secret'))
  return { protocol, referenceTo: (number) => createHmac('sha256', reference).update(number).digest('hex') }
}

/** Two processes that start at once agree: whoever creates the file first has made the secret. */
async function secret(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'wx', 0o600)
    const made = randomBytes(32)
    await file.writeFile(made)
    await file.sync()
    await file.close()
    return made
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
    const kept = await readFile(path)
    if (kept.length !== 32) throw new Error(`${path} does not hold a secret`)
    return kept
  }
}
