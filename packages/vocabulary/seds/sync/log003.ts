/** LOG003: user Audit Log. */
import { sedText } from '../../definition/definition-text.ts'

export const log003 = sedText(`
LOG003 SystemComponents/SystemMessaging/LOG003 User Audit Log
  UserAuditLogs
    UserAuditLog[]
      eventSource
      eventDate
      computer
      userId
      userName
      userDomainName
      eventLevel
      event
      eventOutcome
      eventData
`)
