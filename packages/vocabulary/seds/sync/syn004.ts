/** SYN004: cDM Sync Status Request. */
import { sedText } from '../../definition/definition-text.ts'

export const syn004 = sedText(`
SYN004 SystemComponents/SystemContext/SYN004 CDM Sync Status Request
  CDMSyncStatusRequest
    ArtefactGroupWithUpdateAvailable[]
      artefactGroupWithUpdateAvailable
`)
