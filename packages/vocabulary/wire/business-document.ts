/**
 * The message as institutions exchange it: StandardBusinessDocument = header (SBDH 1.1, from 4.4 on 1.2) and one SED.
 * @source schemas of the header 1.2 (names, `Manifest` of what is attached, `PersonalProtectedCase`); that 1.1 has the same is deduced.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import { type ContentOf, findSed, type SedType } from '../seds/index.ts'
import { isModelVersion } from '../versions/model-versions.table.ts'
import {
  type BusinessHeader,
  type Contact,
  type HeaderAttachment,
  sbdhNamespace,
  toWireId,
  toWireInstitution,
  wholeDocument,
} from './business-header.ts'
import { headerRemainder, readHeader, serviceName, typeVersion } from './read-header.ts'
import { readXml } from './read-xml.ts'
import { type KeptElement, readSed, sedNamespace, writeSed } from './sed-codec.ts'
import { escapeAttribute, escapeText, serializeElement, type XmlElement } from './xml-element.ts'

export {
  type BusinessHeader,
  type Contact,
  type ContactRole,
  type DocumentAction,
  fromWireInstitution,
  type HeaderAttachment,
  sbdhNamespace,
  toWireInstitution,
} from './business-header.ts'

const authority = 'urn:eu:europa:ec:dgempl:eessi:ir'

export interface BusinessDocument<T extends SedType = SedType> {
  readonly header: BusinessHeader
  readonly content: ContentOf<T>
}

/** @param content valid by the definition of the version that the header names, which must have one */
export function writeBusinessDocument(header: BusinessHeader, content: object): string {
  const definition = findSed(header.document.type, header.document.model)
  if (definition === undefined) throw new Error(`no definition of ${header.document.type} in ${header.document.model}`)
  const { document } = header
  const headerVersion = document.model < '4.4' ? '1.1' : '1.2'
  const id = (identifier: string) => (headerVersion === '1.1' ? identifier : toWireId(identifier))
  const role = (contact: Contact | undefined) => contact?.role ?? 'Counterparty'
  const transaction = `${header.case.bucType}-${header.case.model}-${header.sender.role}-${role(header.receivers[0])}-${document.action}-${document.type}-${document.model}.xsd`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<sbdh:StandardBusinessDocument xmlns:sbdh="${sbdhNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${escapeAttribute(`${sbdhNamespace} ${transaction}`)}">`,
    '<sbdh:StandardBusinessDocumentHeader>',
    element('HeaderVersion', headerVersion),
    writeContact('Sender', header.sender),
    ...header.receivers.map((receiver) => writeContact('Receiver', receiver)),
    '<sbdh:DocumentIdentification>',
    element('CreationDateAndTime', document.createdAt),
    element('CaseAction', document.action),
    element('Type', document.type),
    element('InstanceIdentifier', id(document.identifier)),
    element('TypeVersion', document.model),
    '</sbdh:DocumentIdentification>',
    ...writeManifest(header.attachments ?? [], id),
    '<sbdh:BusinessScope>',
    element('DocumentVersion', String(document.version)),
    element('SetId', id(document.setId)),
    document.relatedSetId === undefined ? '' : element('RelatedSetId', id(document.relatedSetId)),
    '<sbdh:CaseId>',
    element('InstanceIdentifier', id(header.case.id)),
    element('BusinessServiceName', `${header.case.bucType}:${header.case.model}`),
    '</sbdh:CaseId>',
    header.case.protectedPerson ? element('PersonalProtectedCase', 'true') : '',
    '</sbdh:BusinessScope>',
    '</sbdh:StandardBusinessDocumentHeader>',
    writeSed(definition, content),
    '</sbdh:StandardBusinessDocument>',
  ].join('')
}

function element(name: string, value: string): string {
  return `<sbdh:${name}>${escapeText(value)}</sbdh:${name}>`
}

function writeManifest(attachments: readonly HeaderAttachment[], id: (identifier: string) => string): readonly string[] {
  if (attachments.length === 0) return []
  const each = attachments.map(({ identifier, fileName, mediaType, isMedical }) =>
    [
      '<sbdh:ManifestItem>',
      element('MimeTypeQualifierCode', mediaType),
      element('UniformResourceIdentifier', id(identifier)),
      element('Description', wholeDocument),
      element('MedicalScope', String(isMedical)),
      element('FileName', fileName),
      '</sbdh:ManifestItem>',
    ].join(''),
  )
  return ['<sbdh:Manifest>', element('NumberOfItems', String(attachments.length)), ...each, '</sbdh:Manifest>']
}

function writeContact(name: 'Sender' | 'Receiver', contact: Contact): string {
  const identifier = `<sbdh:Identifier Authority="${authority}">${escapeText(toWireInstitution(contact.id))}</sbdh:Identifier>`
  return `<sbdh:${name}>${identifier}${element('ContactTypeIdentifier', contact.role)}</sbdh:${name}>`
}

export interface ReadBusinessDocument {
  /** Its versions are as the sender wrote them, also where nobody here knows them; then `sed` says so. */
  readonly header: BusinessHeader<string>
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
  return ok({ header: header.value, ...readBody(header.value, body, kept) })
}

/** By the definition of the version that the header names. */
function readBody(
  header: BusinessHeader<string>,
  body: XmlElement | undefined,
  kept: readonly KeptElement[],
): Pick<ReadBusinessDocument, 'sed' | 'kept'> {
  const { type, model } = header.document
  const unreadable = (code: VocabularyError['code'], at: string) => ({ sed: err([{ code, at }]), kept })
  if (!isModelVersion(model)) return unreadable('vocabulary/unknown-version', `/StandardBusinessDocumentHeader/${typeVersion}`)
  if (!isModelVersion(header.case.model)) return unreadable('vocabulary/unknown-version', `/StandardBusinessDocumentHeader/${serviceName}`)
  const definition = findSed(type, model)
  if (definition === undefined) return unreadable('vocabulary/unknown-document-type', `/${type}`)
  if (body === undefined || body.namespace !== sedNamespace(definition)) return unreadable('vocabulary/missing-field', `/${type}`)
  const read = readSed(definition, body)
  const parsed = parseAgainst(definition.content, read.content, type) as Result<ContentOf<SedType>, readonly VocabularyError[]>
  const errors = [...read.errors, ...(parsed.ok ? [] : parsed.error)]
  return { sed: errors.length > 0 ? err(errors) : parsed, kept: [...kept, ...read.kept] }
}
