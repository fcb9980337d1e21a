/** What lies where in a back-up of a node. */
import { join } from 'node:path'

export const databaseFile = (folder: string): string => join(folder, 'database.jsonl.gz')
export const keysIn = (folder: string): string => join(folder, 'keys')
export const aboutFile = (folder: string): string => join(folder, 'about.json')
