/** The header of a message (SBDH): who writes to whom, which document of which case, in which version of the data model. */
import { fromWireCountry, type InstitutionId, parseInstitutionId, toWireCountry } from '@passerelle/kernel'
import type { ModelVersion } from '../versions/model-versions.table.ts'

export const sbdhNamespace = 'http://eessi.dgempl.ec.europa.eu/namespaces/sbdh'

/** `IntelligentRA`: a routing application, which takes no part in the case and tells by X100 who does. */
export type ContactRole = 'CaseOwner' | 'Counterparty' | 'IntelligentRA'
export type DocumentAction = 'Start' | 'New' | 'Update'

export interface Contact {
  readonly id: InstitutionId
  readonly role: ContactRole
}

/** @typeParam Model `string` for what was read: a version that nobody here knows is no reason not to know who sent it */
export interface BusinessHeader<Model extends string = ModelVersion> {
  readonly sender: Contact
  readonly receivers: readonly Contact[]
  readonly document: {
    readonly type: string
    /** Version of the data model in which the document is written. */
    readonly model: Model
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
    /** Version in which the case began. */
    readonly model: Model
    readonly protectedPerson: boolean
  }
  /** What travels beside the document, each in a part of its own; absent: nothing. */
  readonly attachments?: readonly HeaderAttachment[]
}

/** What an attachment belongs to, where it is no section of the document. */
export const wholeDocument = 'sed'

export interface HeaderAttachment {
  /** Under which its part is found. */
  readonly identifier: string
  /** As its sender wrote it; whoever shows or stores it makes it safe. */
  readonly fileName: string
  readonly mediaType: string
  readonly isMedical: boolean
}

/** `GR:1001` → `EL:1001`. */
export function toWireInstitution(id: string): string {
  return `${toWireCountry(id.slice(0, 2))}${id.slice(2)}`
}

/** `EL:1001` → `GR:1001`; undefined for anything else than `CC:code`. */
export function fromWireInstitution(wireId: string): InstitutionId | undefined {
  return parseInstitutionId(`${fromWireCountry(wireId.slice(0, 2))}${wireId.slice(2)}`)
}

/** An identifier as the header from 1.2 on has it, a UUID with dashes; what is no UUID stays as it is. */
export function toWireId(id: string): string {
  return id.replace(/^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i, '$1-$2-$3-$4-$5')
}

/** Without dashes, as RINA keeps it and headers before 1.2 have it. */
export function fromWireId(wireId: string): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(wireId) ? wireId.replaceAll('-', '') : wireId
}
