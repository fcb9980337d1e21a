/** The synchronisation use cases, by id. */
import { syncSuc01 } from './sync-suc-01.ts'
import { syncSuc02 } from './sync-suc-02.ts'
import { syncSuc04 } from './sync-suc-04.ts'
import type { SynchronisationProcess } from './synchronisation-process.ts'

export type { SynchronisationProcess } from './synchronisation-process.ts'

export const synchronisationProcesses: Readonly<Record<string, SynchronisationProcess>> = Object.fromEntries(
  [syncSuc01, syncSuc02, syncSuc04].map((process) => [process.id, process]),
)
