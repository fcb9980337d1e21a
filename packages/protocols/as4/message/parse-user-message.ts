/**
 * Reads eb:UserMessage strictly: every mandatory field once, in the order of the schema, nothing unknown. Prefixes are the sender's own choice.
 * Source: ebMS 3.0 Core schema; eDelivery AS4 1.15 (one PartyId each, every payload in its own MIME part).
 */
import { ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import { parseContentReference } from '../mime/content-id.ts'
import { ns } from '../uris.table.ts'
import { attributeOf, childrenOf, leafText, onlyChild } from '../xml/find-element.ts'
import type { XmlElement } from '../xml/xml-document.ts'
import type { PartInfo, Party, PartyId, Property, UserMessage } from './user-message.ts'

/** What an element may hold: its children in order; `?` at most once, `*` any number, otherwise exactly once. */
const schema: Readonly<Record<string, readonly string[]>> = {
  UserMessage: ['MessageInfo', 'PartyInfo', 'CollaborationInfo', 'MessageProperties?', 'PayloadInfo?'],
  MessageInfo: ['Timestamp', 'MessageId', 'RefToMessageId?'],
  PartyInfo: ['From', 'To'],
  From: ['PartyId', 'Role'],
  To: ['PartyId', 'Role'],
  CollaborationInfo: ['AgreementRef?', 'Service', 'Action', 'ConversationId'],
  MessageProperties: ['Property*'],
  PayloadInfo: ['PartInfo*'],
  // AS4.NET writes `Schemas`, also when it is empty.
  PartInfo: ['Schemas?', 'Schema?', 'Description?', 'PartProperties?'],
  PartProperties: ['Property*'],
  Schemas: ['Schema*'],
  Schema: [],
  Description: [],
}

export function parseUserMessage(unit: XmlElement): Result<UserMessage, As4Error> {
  const misplaced = findMisplaced(unit)
  if (misplaced !== undefined) return refuse('as4/header-invalid', { at: misplaced })
  const info = parseMessageInfo(onlyChild(unit, ns.eb, 'MessageInfo'))
  if (!info.ok) return info
  const parties = onlyChild(unit, ns.eb, 'PartyInfo')
  const from = parseParty(onlyChild(parties, ns.eb, 'From'))
  const to = parseParty(onlyChild(parties, ns.eb, 'To'))
  if (from === undefined || to === undefined) return refuse('as4/header-invalid', { at: from === undefined ? 'From' : 'To' })
  const collaboration = onlyChild(unit, ns.eb, 'CollaborationInfo')
  const service = onlyChild(collaboration, ns.eb, 'Service')
  const agreement = onlyChild(collaboration, ns.eb, 'AgreementRef')
  const fields = {
    Service: leafText(service),
    Action: leafText(onlyChild(collaboration, ns.eb, 'Action')),
    ConversationId: leafText(onlyChild(collaboration, ns.eb, 'ConversationId')),
  }
  const empty = Object.entries(fields).find(([name, value]) => value === undefined || (value === '' && name !== 'ConversationId'))
  if (empty !== undefined || service === undefined) return refuse('as4/header-invalid', { at: empty?.[0] ?? 'Service' })
  const properties = parseProperties(onlyChild(unit, ns.eb, 'MessageProperties'))
  if (properties === undefined) return refuse('as4/header-invalid', { at: 'MessageProperties' })
  const parts = parseParts(onlyChild(unit, ns.eb, 'PayloadInfo'))
  if (!parts.ok) return parts
  return ok({
    ...info.value,
    ...optional('mpc', attributeOf(unit, 'mpc')),
    from,
    to,
    ...(agreement === undefined
      ? {}
      : {
          agreement: {
            value: leafText(agreement) ?? '',
            ...optional('type', attributeOf(agreement, 'type')),
            ...optional('pmode', attributeOf(agreement, 'pmode')),
          },
        }),
    service: { value: fields.Service ?? '', ...optional('type', attributeOf(service, 'type')) },
    action: fields.Action ?? '',
    conversationId: fields.ConversationId ?? '',
    properties,
    parts: parts.value,
  })
}

export interface MessageInfo {
  readonly messageId: string
  readonly refToMessageId?: string
  readonly timestamp: Date
}

/** Also the first element of a signal. */
export function parseMessageInfo(info: XmlElement | undefined): Result<MessageInfo, As4Error> {
  const messageId = leafText(onlyChild(info, ns.eb, 'MessageId'))
  if (messageId === undefined || !isMessageId(messageId)) return refuse('as4/header-invalid', { at: 'MessageId' })
  const timestamp = parseTimestamp(leafText(onlyChild(info, ns.eb, 'Timestamp')))
  if (timestamp === undefined) return refuse('as4/header-invalid', { at: 'Timestamp' })
  const reference = info === undefined ? [] : childrenOf(info, ns.eb, 'RefToMessageId')
  const refToMessageId = leafText(reference[0])
  if (reference.length > 1 || (refToMessageId !== undefined && refToMessageId !== '' && !isMessageId(refToMessageId))) {
    return refuse('as4/header-invalid', { at: 'RefToMessageId' })
  }
  return ok({ messageId, timestamp, ...(refToMessageId === undefined || refToMessageId === '' ? {} : { refToMessageId }) })
}

/** RFC 2822 asks for `left@right`; products also send a bare identifier, so only blanks, brackets and control characters are refused. */
export function isMessageId(text: string): boolean {
  return /^[\x21-\x3b\x3d\x3f-\x7e]{1,255}$/.test(text)
}

function parseTimestamp(text: string | undefined): Date | undefined {
  if (text === undefined || !/^-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?(Z|[+-]\d\d:\d\d)?$/.test(text)) return undefined
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`)
  return Number.isNaN(time) ? undefined : new Date(time)
}

function parseParty(party: XmlElement | undefined): Party | undefined {
  const idElement = onlyChild(party, ns.eb, 'PartyId')
  const value = leafText(idElement)
  const role = leafText(onlyChild(party, ns.eb, 'Role'))
  if (idElement === undefined || !value || !role) return undefined
  const id: PartyId = { value, ...optional('type', attributeOf(idElement, 'type')) }
  return { id, role }
}

function parseProperties(list: XmlElement | undefined): readonly Property[] | undefined {
  const properties = (list === undefined ? [] : childrenOf(list, ns.eb, 'Property')).map((element): Property | undefined => {
    const name = attributeOf(element, 'name')
    const value = leafText(element)
    return name === undefined || name === '' || value === undefined
      ? undefined
      : { name, value, ...optional('type', attributeOf(element, 'type')) }
  })
  return properties.every((property) => property !== undefined) ? properties : undefined
}

function parseParts(payload: XmlElement | undefined): Result<readonly PartInfo[], As4Error> {
  const parts: PartInfo[] = []
  for (const element of payload === undefined ? [] : childrenOf(payload, ns.eb, 'PartInfo')) {
    const href = attributeOf(element, 'href')
    const properties = parseProperties(onlyChild(element, ns.eb, 'PartProperties'))
    if (properties === undefined) return refuse('as4/header-invalid', { at: 'PartProperties' })
    // Without an href the payload would be in the SOAP Body, which must be empty.
    if (href === undefined) return refuse('as4/header-invalid', { at: 'PartInfo' })
    const contentId = parseContentReference(href)
    if (contentId === undefined) return refuse('as4/external-payload')
    if (parts.some((part) => part.contentId === contentId)) return refuse('as4/header-invalid', { at: 'PartInfo' })
    parts.push({ contentId, properties })
  }
  return ok(parts)
}

/** @returns the path of the first element that is unknown, missing, doubled or out of order */
function findMisplaced(element: XmlElement): string | undefined {
  const allowed = schema[element.name]
  if (allowed === undefined) return undefined
  let position = 0
  for (const child of element.children) {
    if (child.namespace !== ns.eb) return `${element.name}/${child.name}`
    while (position < allowed.length && bare(allowed[position]) !== child.name) {
      if (isMandatory(allowed[position])) return `${element.name}/${bare(allowed[position])}`
      position += 1
    }
    if (position === allowed.length) return `${element.name}/${child.name}`
    if (!allowed[position]?.endsWith('*')) position += 1
    const inside = findMisplaced(child)
    if (inside !== undefined) return inside
  }
  const missing = allowed.slice(position).find(isMandatory)
  return missing === undefined ? undefined : `${element.name}/${missing}`
}

function bare(rule: string | undefined): string {
  return rule?.replace(/[?*]$/, '') ?? ''
}

function isMandatory(rule: string | undefined): boolean {
  return rule !== undefined && !/[?*]$/.test(rule)
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string }
}
