/** Reads the header of a message, or says what is wrong with it and where; what it does not know it keeps. */
import { err, ok, parsePlainDate, type Result } from '@passerelle/kernel'
import type { VocabularyError } from '../errors.ts'
import {
  type BusinessHeader,
  type Contact,
  type DocumentAction,
  fromWireId,
  fromWireInstitution,
  type HeaderAttachment,
  wholeDocument,
} from './business-header.ts'
import type { KeptElement } from './sed-codec.ts'
import { childOf, serializeElement, type XmlElement } from './xml-element.ts'

/** Where the versions of document and case stand. */
export const typeVersion = 'DocumentIdentification/TypeVersion'
export const serviceName = 'BusinessScope/CaseId/BusinessServiceName'

const known: Readonly<Record<string, readonly string[]>> = {
  StandardBusinessDocumentHeader: ['HeaderVersion', 'Sender', 'Receiver', 'DocumentIdentification', 'Manifest', 'BusinessScope'],
  Sender: ['Identifier', 'ContactTypeIdentifier'],
  Receiver: ['Identifier', 'ContactTypeIdentifier'],
  DocumentIdentification: ['CreationDateAndTime', 'CaseAction', 'Type', 'InstanceIdentifier', 'TypeVersion'],
  Manifest: ['NumberOfItems', 'ManifestItem'],
  ManifestItem: ['MimeTypeQualifierCode', 'UniformResourceIdentifier', 'Description', 'MedicalScope', 'FileName'],
  BusinessScope: ['DocumentVersion', 'SetId', 'RelatedSetId', 'PersonalProtectedCase', 'CaseId'],
  CaseId: ['InstanceIdentifier', 'BusinessServiceName'],
}

/** What stands in the header and has no meaning here. */
export function headerRemainder(root: XmlElement): KeptElement[] {
  const walk = (element: XmlElement, path: string): KeptElement[] =>
    element.children.flatMap((child) => {
      const at = `${path}/${child.name}`
      const isSection = child.name === 'Description' && child.text.trim() !== wholeDocument
      if (isSection || !(known[element.name] ?? []).includes(child.name)) return [{ path: at, xml: serializeElement(child) }]
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

/** Any version, known here or not. */
const versionPattern = /^\d{1,2}\.\d{1,2}$/
const idPattern = /^[-A-Za-z0-9]{8,64}$/

/** Of a StandardBusinessDocument. A version that nobody here knows is read as it is written. */
export function readHeader(root: XmlElement): Result<BusinessHeader<string>, readonly VocabularyError[]> {
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
  if (header === undefined || !headerVersions.has(at('HeaderVersion')))
    return err([{ code: 'vocabulary/not-a-business-document', at: '/StandardBusinessDocumentHeader/HeaderVersion' }])

  const sender = readContact(childOf(header, 'Sender'))
  const receivers = header.children.filter((child) => child.name === 'Receiver').map(readContact)
  const model = at(typeVersion)
  const [bucType = '', caseModel = ''] = at(serviceName).split(':')
  const version = at('BusinessScope/DocumentVersion')
  const action = at('DocumentIdentification/CaseAction')
  const createdAt = at('DocumentIdentification/CreationDateAndTime')
  const relatedSetId = at('BusinessScope/RelatedSetId')

  check('Sender', sender !== undefined)
  check('Receiver', receivers.length > 0 && receivers.length <= 100 && receivers.every((receiver) => receiver !== undefined))
  check('DocumentIdentification/CaseAction', action === 'Start' || action === 'New' || action === 'Update')
  check('DocumentIdentification/Type', /^[A-Z]{1,4}\d{3,5}[A-Z_]{0,6}$/.test(at('DocumentIdentification/Type')))
  check(typeVersion, versionPattern.test(model))
  check('DocumentIdentification/InstanceIdentifier', idPattern.test(at('DocumentIdentification/InstanceIdentifier')))
  check('DocumentIdentification/CreationDateAndTime', isInstant(createdAt))
  check('BusinessScope/SetId', idPattern.test(at('BusinessScope/SetId')))
  check('BusinessScope/DocumentVersion', /^[1-9]\d{0,3}$/.test(version))
  check('BusinessScope/CaseId/InstanceIdentifier', idPattern.test(at('BusinessScope/CaseId/InstanceIdentifier')))
  check(serviceName, /^[A-Z]{1,4}_BUC_\d{2}[a-z]?$/.test(bucType) && versionPattern.test(caseModel))
  if (relatedSetId !== '') check('BusinessScope/RelatedSetId', idPattern.test(relatedSetId))
  const manifest = childOf(header, 'Manifest')
  const attachments = (manifest?.children ?? []).filter(({ name }) => name === 'ManifestItem').map(readAttachment)
  if (attachments.length > maxAttachments || attachments.includes(undefined))
    errors.push({ code: 'vocabulary/wrong-text', at: '/StandardBusinessDocumentHeader/Manifest' })
  if (manifest !== undefined) check('Manifest/NumberOfItems', at('Manifest/NumberOfItems') === String(attachments.length))
  if (errors.length > 0 || sender === undefined) return err(errors)

  return ok({
    sender,
    receivers: receivers.filter((receiver) => receiver !== undefined),
    document: {
      type: at('DocumentIdentification/Type'),
      model,
      identifier: fromWireId(at('DocumentIdentification/InstanceIdentifier')),
      setId: fromWireId(at('BusinessScope/SetId')),
      version: Number(version),
      action: action as DocumentAction,
      createdAt,
      ...(relatedSetId === '' ? {} : { relatedSetId: fromWireId(relatedSetId) }),
    },
    case: {
      id: fromWireId(at('BusinessScope/CaseId/InstanceIdentifier')),
      bucType,
      model: caseModel,
      protectedPerson: isTrue(at('BusinessScope/PersonalProtectedCase')),
    },
    ...(attachments.length === 0 ? {} : { attachments: attachments.filter((one) => one !== undefined) }),
  })
}

const maxAttachments = 100
const headerVersions: ReadonlySet<string> = new Set(['1.1', '1.2'])
/** As XML Schema writes it. */
const isTrue = (text: string) => text.trim() === 'true' || text.trim() === '1'

/** A name may be anything that a sender wrote, also nothing. */
function readAttachment(element: XmlElement): HeaderAttachment | undefined {
  const textOf = (name: string) => childOf(element, name)?.text ?? ''
  const identifier = textOf('UniformResourceIdentifier').trim()
  const mediaType = textOf('MimeTypeQualifierCode').trim()
  if (!idPattern.test(identifier) || !/^[\x21-\x7e]{1,200}$/.test(mediaType)) return undefined
  return { identifier: fromWireId(identifier), fileName: textOf('FileName'), mediaType, isMedical: isTrue(textOf('MedicalScope')) }
}

function readContact(element: XmlElement | undefined): Contact | undefined {
  const identifier = element === undefined ? undefined : childOf(element, 'Identifier')
  const role = element === undefined ? '' : (childOf(element, 'ContactTypeIdentifier')?.text.trim() ?? '')
  const id = fromWireInstitution(identifier?.text.trim() ?? '')
  if (id === undefined || (role !== 'CaseOwner' && role !== 'Counterparty' && role !== 'IntelligentRA')) return undefined
  return { id, role }
}
