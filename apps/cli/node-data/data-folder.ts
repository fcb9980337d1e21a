/** Where the data of this installation lie: the folder that `npm start` uses. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function defaultDataFolder(): string {
  const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
  return process.env.PASSERELLE_DATA ?? join(root, 'var')
}
