/**
 * The message as institutions exchange it: StandardBusinessDocument = header (SBDH 1.1) and one SED.
 * @source public re-implementations of the 4.2 system documents and RINA's JSON header: Sender, Receiver, DocumentIdentification, BusinessScope.
 *   `RelatedSetId` and `IsProtectedPerson` carry the JSON header's fields of these meanings; their XML names are deduced. `Attachments` too: the JSON header lists them so.
 */
import {
  err,
  fromWireCountry,
  type InstitutionId,
  ok,
  parseInstitutionId,
  parsePlainDate,
  type Result,
  toWireCountry,
} from '@passerelle/kernel'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import { type ContentOf, findSed, type SedType } from '../seds/index.ts'
import { readXml } from './read-xml.ts'
import { type KeptElement, readSed, sedNamespace, writeSed } from './sed-codec.ts'
import { childOf, escapeAttribute, escapeText, serializeElement, type XmlElement } from './xml-element.ts'

export const sbdhNamespace = 'http://eessi.dgempl.ec.europa.eu/namespaces/sbdh'
const authority = 'urn:eu:europa:ec:dgempl:eessi:ir'

/** `IntelligentRA`: a routing application, which takes no part in the case and tells by X100 who does. */
export type ContactRole = 'CaseOwner' | 'Counterparty' | 'IntelligentRA'
export type DocumentAction = 'Start' | 'New' | 'Update'

export interface Contact {
  readonly id: InstitutionId
  readonly role: ContactRole
}

export interface BusinessHeader {
  readonly sender: Contact
  readonly receivers: readonly Contact[]
  readonly document: {
    readonly type: string
    readonly model: '4.2'
    /** This message; a retry of the transport carries the same. */
    readonly identifier: string
    /** The SED through all its versions. */
    readonly setId: string
    readonly version: number
    readonly action: DocumentAction
    /** ISO 8601 with offset, as the sender wrote it. */
    readonly createdAt: string
    /** The SED to which this one answers or which it withdraws. */
    readonly relatedSetId?: string
  }
  readonly case: {
    /** International case id: the same at all participants. */
    readonly id: string
    readonly bucType: string
    readonly model: '4.2'
    readonly protectedPerson: boolean
  }
  /** What travels beside the document, each in a part of its own; absent: nothing. */
  readonly attachments?: readonly HeaderAttachment[]
}

export interface HeaderAttachment {
  /** Under which its part is found. */
  readonly identifier: string
  /** As its sender wrote it; whoever shows or stores it makes it safe. */
  readonly fileName: string
  readonly mediaType: string
  readonly isMedical: boolean
}

export interface BusinessDocument<T extends SedType = SedType> {
  readonly header: BusinessHeader
  readonly content: ContentOf<T>
}

export function writeBusinessDocument(header: BusinessHeader, content: object): string {
  const definition = findSed(header.document.type)
  if (definition === undefined) throw new Error(`no definition of ${header.document.type}`)
  const { document } = header
  const role = (contact: Contact | undefined) => contact?.role ?? 'Counterparty'
  const transaction = `${header.case.bucType}-${header.case.model}-${header.sender.role}-${role(header.receivers[0])}-${document.action}-${document.type}-${document.model}.xsd`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<sbdh:StandardBusinessDocument xmlns:sbdh="${sbdhNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${escapeAttribute(`${sbdhNamespace} ${transaction}`)}">`,
    '<sbdh:StandardBusinessDocumentHeader>',
    element('HeaderVersion', '1.1'),
    writeContact('Sender', header.sender),
    ...header.receivers.map((receiver) => writeContact('Receiver', receiver)),
    '<sbdh:DocumentIdentification>',
    element('CreationDateAndTime', document.createdAt),
    element('CaseAction', document.action),
    element('Type', document.type),
    element('InstanceIdentifier', document.identifier),
    element('TypeVersion', document.model),
    '</sbdh:DocumentIdentification>',
    '<sbdh:BusinessScope>',
    element('DocumentVersion', String(document.version)),
    element('SetId', document.setId),
    document.relatedSetId === undefined ? '' : element('RelatedSetId', document.relatedSetId),
    '<sbdh:CaseId>',
    element('InstanceIdentifier', header.case.id),
    element('BusinessServiceName', `${header.case.bucType}:${header.case.model}`),
    header.case.protectedPerson ? element('IsProtectedPerson', 'true') : '',
    '</sbdh:CaseId>',
    '</sbdh:BusinessScope>',
    ...writeAttachments(header.attachments ?? []),
    '</sbdh:StandardBusinessDocumentHeader>',
    writeSed(definition, content),
    '</sbdh:StandardBusinessDocument>',
  ].join('')
}

function element(name: string, value: string): string {
  return `<sbdh:${name}>${escapeText(value)}</sbdh:${name}>`
}

function writeAttachments(attachments: readonly HeaderAttachment[]): readonly string[] {
  if (attachments.length === 0) return []
  const each = attachments.map(({ identifier, fileName, mediaType, isMedical }) =>
    [
      '<sbdh:Attachment>',
      element('Identifier', identifier),
      element('FileName', fileName),
      element('IsMedical', String(isMedical)),
      element('InternetMediaTypeCode', mediaType),
      '</sbdh:Attachment>',
    ].join(''),
  )
  return ['<sbdh:Attachments>', ...each, '</sbdh:Attachments>']
}

function writeContact(name: 'Sender' | 'Receiver', contact: Contact): string {
  const identifier = `<sbdh:Identifier Authority="${authority}">${escapeText(toWireInstitution(contact.id))}</sbdh:Identifier>`
  return `<sbdh:${name}>${identifier}${element('ContactTypeIdentifier', contact.role)}</sbdh:${name}>`
}

/** `GR:1001` → `EL:1001`. */
export function toWireInstitution(id: string): string {
  return `${toWireCountry(id.slice(0, 2))}${id.slice(2)}`
}

/** `EL:1001` → `GR:1001`; undefined for anything else than `CC:code`. */
export function fromWireInstitution(wireId: string): InstitutionId | undefined {
  return parseInstitutionId(`${fromWireCountry(wireId.slice(0, 2))}${wireId.slice(2)}`)
}

export interface ReadBusinessDocument {
  readonly header: BusinessHeader
  /** The SED, or why it is not valid: the header alone is enough to answer the sender. */
  readonly sed: Result<ContentOf<SedType>, readonly VocabularyError[]>
  readonly kept: readonly KeptElement[]
}

/** Reads header and SED. An unreadable header is an error; an unreadable SED is a part of the answer, because the sender must be told. */
export function readBusinessDocument(xml: string): Result<ReadBusinessDocument, readonly VocabularyError[]> {
  const root = readXml(xml)
  if (!root.ok) return err([root.error])
  if (root.value.name !== 'StandardBusinessDocument' || root.value.namespace !== sbdhNamespace)
    return err([{ code: 'vocabulary/not-a-business-document', at: '/' }])
  const header = readHeader(root.value)
  if (!header.ok) return header
  const kept = headerRemainder(root.value)
  const bodies = root.value.children.filter((child) => child.name !== 'StandardBusinessDocumentHeader')
  const body = bodies.find((child) => child.name === header.value.document.type)
  for (const other of bodies) if (other !== body) kept.push({ path: `/${other.name}`, xml: serializeElement(other) })
  const type = header.value.document.type
  const definition = findSed(type)
  if (definition === undefined)
    return ok({ header: header.value, sed: err([{ code: 'vocabulary/unknown-document-type', at: `/${type}` }]), kept })
  if (body === undefined || body.namespace !== sedNamespace(definition))
    return ok({ header: header.value, sed: err([{ code: 'vocabulary/missing-field', at: `/${type}` }]), kept })
  const read = readSed(definition, body)
  const parsed = parseAgainst(definition.content, read.content, type) as Result<ContentOf<SedType>, readonly VocabularyError[]>
  const errors = [...read.errors, ...(parsed.ok ? [] : parsed.error)]
  return ok({ header: header.value, sed: errors.length > 0 ? err(errors) : parsed, kept: [...kept, ...read.kept] })
}

const known: Readonly<Record<string, readonly string[]>> = {
  StandardBusinessDocumentHeader: ['HeaderVersion', 'Sender', 'Receiver', 'DocumentIdentification', 'BusinessScope', 'Attachments'],
  Sender: ['Identifier', 'ContactTypeIdentifier'],
  Receiver: ['Identifier', 'ContactTypeIdentifier'],
  DocumentIdentification: ['CreationDateAndTime', 'CaseAction', 'Type', 'InstanceIdentifier', 'TypeVersion'],
  BusinessScope: ['DocumentVersion', 'SetId', 'RelatedSetId', 'CaseId'],
  Attachments: ['Attachment'],
  Attachment: ['Identifier', 'FileName', 'IsMedical', 'InternetMediaTypeCode'],
  CaseId: ['InstanceIdentifier', 'BusinessServiceName', 'IsProtectedPerson'],
}

function headerRemainder(root: XmlElement): KeptElement[] {
  const walk = (element: XmlElement, path: string): KeptElement[] =>
    element.children.flatMap((child) => {
      const at = `${path}/${child.name}`
      if (!(known[element.name] ?? []).includes(child.name)) return [{ path: at, xml: serializeElement(child) }]
      return Object.hasOwn(known, child.name) ? walk(child, at) : []
    })
  const header = childOf(root, 'StandardBusinessDocumentHeader')
  return header === undefined ? [] : walk(header, '/StandardBusinessDocumentHeader')
}

/** An instant with its offset; no instant without one, because it would mean another time in each State. */
function isInstant(text: string): boolean {
  return (
    parsePlainDate(text.slice(0, 10)) !== undefined &&
    /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.test(text)
  )
}

const idPattern = /^[-A-Za-z0-9]{8,64}$/

function readHeader(root: XmlElement): Result<BusinessHeader, readonly VocabularyError[]> {
  const header = childOf(root, 'StandardBusinessDocumentHeader')
  const errors: VocabularyError[] = []
  const at = (path: string): string => {
    let current: XmlElement | undefined = header
    for (const name of path.split('/')) current = current === undefined ? undefined : childOf(current, name)
    return current?.text.trim() ?? ''
  }
  const check = (path: string, valid: boolean) => {
    if (!valid)
      errors.push({
        code: at(path) === '' ? 'vocabulary/missing-field' : 'vocabulary/wrong-text',
        at: `/StandardBusinessDocumentHeader/${path}`,
      })
  }
  if (header === undefined || at('HeaderVersion') !== '1.1')
    return err([{ code: 'vocabulary/not-a-business-document', at: '/StandardBusinessDocumentHeader/HeaderVersion' }])

  const sender = readContact(childOf(header, 'Sender'))
  const receivers = header.children.filter((child) => child.name === 'Receiver').map(readContact)
  const [bucType = '', model = ''] = at('BusinessScope/CaseId/BusinessServiceName').split(':')
  const version = at('BusinessScope/DocumentVersion')
  const action = at('DocumentIdentification/CaseAction')
  const createdAt = at('DocumentIdentification/CreationDateAndTime')
  const relatedSetId = at('BusinessScope/RelatedSetId')

  check('Sender', sender !== undefined)
  check('Receiver', receivers.length > 0 && receivers.length <= 100 && receivers.every((receiver) => receiver !== undefined))
  check('DocumentIdentification/CaseAction', action === 'Start' || action === 'New' || action === 'Update')
  check('DocumentIdentification/Type', /^[A-Z]{1,4}\d{3,5}[A-Z_]{0,6}$/.test(at('DocumentIdentification/Type')))
  check('DocumentIdentification/TypeVersion', at('DocumentIdentification/TypeVersion') === '4.2')
  check('DocumentIdentification/InstanceIdentifier', idPattern.test(at('DocumentIdentification/InstanceIdentifier')))
  check('DocumentIdentification/CreationDateAndTime', isInstant(createdAt))
  check('BusinessScope/SetId', idPattern.test(at('BusinessScope/SetId')))
  check('BusinessScope/DocumentVersion', /^[1-9]\d{0,3}$/.test(version))
  check('BusinessScope/CaseId/InstanceIdentifier', idPattern.test(at('BusinessScope/CaseId/InstanceIdentifier')))
  check('BusinessScope/CaseId/BusinessServiceName', /^[A-Z]{1,4}_BUC_\d{2}[a-z]?$/.test(bucType) && model === '4.2')
  if (relatedSetId !== '') check('BusinessScope/RelatedSetId', idPattern.test(relatedSetId))
  const listed = (childOf(header, 'Attachments')?.children ?? []).filter(({ name }) => name === 'Attachment')
  const attachments = listed.map(readAttachment)
  if (attachments.length > maxAttachments || attachments.includes(undefined))
    errors.push({ code: 'vocabulary/wrong-text', at: '/StandardBusinessDocumentHeader/Attachments' })
  if (errors.length > 0 || sender === undefined) return err(errors)

  return ok({
    sender,
    receivers: receivers.filter((receiver) => receiver !== undefined),
    document: {
      type: at('DocumentIdentification/Type'),
      model: '4.2',
      identifier: at('DocumentIdentification/InstanceIdentifier'),
      setId: at('BusinessScope/SetId'),
      version: Number(version),
      action: action as DocumentAction,
      createdAt,
      ...(relatedSetId === '' ? {} : { relatedSetId }),
    },
    case: {
      id: at('BusinessScope/CaseId/InstanceIdentifier'),
      bucType,
      model: '4.2',
      protectedPerson: at('BusinessScope/CaseId/IsProtectedPerson') === 'true',
    },
    ...(attachments.length === 0 ? {} : { attachments: attachments.filter((one) => one !== undefined) }),
  })
}

const maxAttachments = 100

/** A name may be anything that a sender wrote, also nothing. */
function readAttachment(element: XmlElement): HeaderAttachment | undefined {
  const textOf = (name: string) => childOf(element, name)?.text ?? ''
  const identifier = textOf('Identifier').trim()
  const mediaType = textOf('InternetMediaTypeCode').trim()
  if (!idPattern.test(identifier) || !/^[\x21-\x7e]{1,200}$/.test(mediaType)) return undefined
  return { identifier, fileName: textOf('FileName'), mediaType, isMedical: textOf('IsMedical').trim() === 'true' }
}

function readContact(element: XmlElement | undefined): Contact | undefined {
  const identifier = element === undefined ? undefined : childOf(element, 'Identifier')
  const role = element === undefined ? '' : (childOf(element, 'ContactTypeIdentifier')?.text.trim() ?? '')
  const id = fromWireInstitution(identifier?.text.trim() ?? '')
  if (id === undefined || (role !== 'CaseOwner' && role !== 'Counterparty' && role !== 'IntelligentRA')) return undefined
  return { id, role }
}
