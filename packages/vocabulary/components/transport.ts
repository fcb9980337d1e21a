/** Components of the SEDs of transport logs. @source EESSI data model 4.2, field paths of the empty documents */
import { componentTexts } from '../definition/definition-text.ts'

export const transportComponents = componentTexts(`
business-message-metadata
  technicalId
  date
  direction
  SEDId
  caseId
  SED
  SEDVersion
  bUC
  bUCVersion
  caseAction
  isTestCaseIndicator
  isMedicalInfoIndicator
  isProtectedPersonIndicator
message
  TransportMessageMetadata > transport-message-metadata
message-audit-event
  eventTime
  event
  eventData
message-audit-events
  MessageAuditEvent[] > message-audit-event
message-status
  date
  status
  statusInfo
message-statuses
  MessageStatus[] > message-status
messages
  Message[] > message
messaging-log
  Messages > messages
transport-message-metadata
  technicalId
  date
  direction
  ebMSMessageId
  ebMSRefToMessageId
  ebMSConversationId
  ebMSMessage
  ebMSTimestamp
  ebMSService
  ebMSAction
  ebMSFrom
  ebMSTo
  BusinessMessageMetadata > business-message-metadata
  MessageStatuses > message-statuses
  MessageAuditEvents > message-audit-events
`)
