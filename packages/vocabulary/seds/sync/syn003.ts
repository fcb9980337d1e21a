/** SYN003: cMD Sync. */
import { sedText } from '../../definition/definition-text.ts'

export const syn003 = sedText(`
SYN003 SystemComponents/SystemContext/SYN003 CMD Sync
  CDMSync
    artefact
    artefactGroup
    artefactCounter
    totalInGroup
    noUpdate
    newTimeSyncedUpTo
`)
