/** SYN002: request for IR Sync. */
import { sedText } from '../../definition/definition-text.ts'

export const syn002 = sedText(`
SYN002 SystemComponents/SystemContext/SYN002 Request for IR Sync
  RequestForIRSync
    currentVersion
`)
