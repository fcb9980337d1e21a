/** Writes eb:Messaging with one eb:UserMessage, in canonical form. Source: ebMS 3.0 Core section 5.2. */
import { ns } from '../uris.table.ts'
import { element, isWritable, text } from '../xml/write-canonical-xml.ts'
import { isMessageId } from './parse-user-message.ts'
import type { Party, Property, UserMessage } from './user-message.ts'

/** @returns the name of the first field that a message cannot carry; undefined when all can be written */
export function findUnwritable(message: UserMessage): string | undefined {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['from', message.from.id.value],
    ['from', message.from.role],
    ['to', message.to.id.value],
    ['to', message.to.role],
    ['service', message.service.value],
    ['action', message.action],
    ...[message.from.id.type, message.to.id.type, message.service.type, message.mpc, message.agreement?.value, message.agreement?.type]
      .filter((value) => value !== undefined)
      .map((value) => ['type', value] as const),
    ...[...message.properties, ...message.parts.flatMap((part) => part.properties)].map(
      (property) => ['properties', property.name] as const,
    ),
  ]
  const empty = fields.find(([, value]) => value === undefined || value === '' || !isWritable(value))
  if (empty !== undefined) return empty[0]
  if (!isMessageId(message.messageId)) return 'messageId'
  if (message.refToMessageId !== undefined && !isMessageId(message.refToMessageId)) return 'refToMessageId'
  if (!isWritable(message.conversationId)) return 'conversationId'
  const values = [...message.properties, ...message.parts.flatMap((part) => part.properties)].flatMap(({ value, type = '' }) => [
    value,
    type,
  ])
  if (!values.every(isWritable)) return 'properties'
  return message.parts.every((part) => /^[A-Za-z0-9._@=+-]{1,200}$/.test(part.contentId)) ? undefined : 'contentId'
}

/** @param id the wsu:Id that the signature refers to */
export function writeMessaging(unit: string, id: string): string {
  return element(
    'eb:Messaging',
    [
      ['xmlns:S', ns.soap],
      ['xmlns:eb', ns.eb],
      ['xmlns:wsu', ns.wsu],
      ['wsu:Id', id],
      ['S:mustUnderstand', 'true'],
    ],
    unit,
  )
}

export function writeUserMessage(message: UserMessage): string {
  return element(
    'eb:UserMessage',
    optionalAttribute('mpc', message.mpc),
    writeMessageInfo(message),
    element('eb:PartyInfo', [], writeParty('eb:From', message.from), writeParty('eb:To', message.to)),
    element(
      'eb:CollaborationInfo',
      [],
      message.agreement === undefined
        ? ''
        : element(
            'eb:AgreementRef',
            [...optionalAttribute('pmode', message.agreement.pmode), ...optionalAttribute('type', message.agreement.type)],
            text(message.agreement.value),
          ),
      element('eb:Service', optionalAttribute('type', message.service.type), text(message.service.value)),
      element('eb:Action', [], text(message.action)),
      element('eb:ConversationId', [], text(message.conversationId)),
    ),
    message.properties.length === 0 ? '' : element('eb:MessageProperties', [], ...message.properties.map(writeProperty)),
    message.parts.length === 0
      ? ''
      : element(
          'eb:PayloadInfo',
          [],
          ...message.parts.map((part) =>
            element(
              'eb:PartInfo',
              [['href', `cid:${part.contentId}`]],
              part.properties.length === 0 ? '' : element('eb:PartProperties', [], ...part.properties.map(writeProperty)),
            ),
          ),
        ),
  )
}

export function writeMessageInfo(info: { timestamp: Date; messageId: string; refToMessageId?: string }): string {
  return element(
    'eb:MessageInfo',
    [],
    element('eb:Timestamp', [], info.timestamp.toISOString()),
    element('eb:MessageId', [], text(info.messageId)),
    info.refToMessageId === undefined ? '' : element('eb:RefToMessageId', [], text(info.refToMessageId)),
  )
}

function writeParty(name: string, party: Party): string {
  return element(
    name,
    [],
    element('eb:PartyId', optionalAttribute('type', party.id.type), text(party.id.value)),
    element('eb:Role', [], text(party.role)),
  )
}

function writeProperty(property: Property): string {
  return element('eb:Property', [['name', property.name], ...optionalAttribute('type', property.type)], text(property.value))
}

function optionalAttribute(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, value]]
}
