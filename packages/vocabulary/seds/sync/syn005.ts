/** SYN005: cDM Sync Status. */
import { sedText } from '../../definition/definition-text.ts'

export const syn005 = sedText(`
SYN005 SystemComponents/SystemContext/SYN005 CDM Sync Status
  CDMSyncStatus
    ArtefactRequest[]
      artefactGroup : value
      timeSyncedUpTo
`)
