/** LOG002: messaging Audit Log. */
import { sedText } from '../../definition/definition-text.ts'

export const log002 = sedText(`
LOG002 SystemComponents/SystemMessaging/LOG002 Messaging Audit Log
  MessagingAuditLog > messaging-log
`)
