/** LOG002: messaging Audit Log. */
import { sedText } from '../../definition/definition-text.ts'

export const log002 = sedText(`
LOG002 SystemComponents/SystemMessaging/LOG002
  MessagingAuditLog > messaging-log
`)
