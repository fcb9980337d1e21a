/** LOG001: messaging Log. */
import { sedText } from '../../definition/definition-text.ts'

export const log001 = sedText(`
LOG001 SystemComponents/SystemMessaging/LOG001 Messaging Log
  MessagingLog > messaging-log
`)
