/**
 * Case files field by field: our name, the file's name, and what stands there. `bookkeeping` names what only RINA's own database and screens need:
 * it is written out again and not reported.
 * @source index of the public case samples; field list of RINA's case index (public migration tool, EUPL-1.2)
 */
import type { CaseValueKind } from './case-values.ts'

export interface CaseRow {
  readonly ours: string
  readonly theirs: string
  /** A value, a part with rows of its own, or a list of such parts. */
  readonly of: CaseValueKind | CasePart | readonly [CasePart]
}

export interface CasePart {
  readonly rows: readonly CaseRow[]
  readonly bookkeeping: ReadonlySet<string>
}

type Short = readonly [ours: string, theirs: string, of: CaseRow['of']]

const part = (rows: readonly Short[], bookkeeping = ''): CasePart => ({
  rows: rows.map(([ours, theirs, of]) => ({ ours, theirs, of })),
  bookkeeping: new Set(bookkeeping.split(' ')),
})

const address = part([
  ['street', 'street', 'text'],
  ['town', 'town', 'text'],
  ['postalCode', 'postalCode', 'text'],
  ['region', 'region', 'text'],
  ['country', 'country', 'country'],
])

const institution = part(
  [
    ['id', 'id', 'institution'],
    ['name', 'name', 'text'],
    ['acronym', 'acronym', 'text'],
    ['country', 'countryCode', 'country'],
    ['registryNumber', 'registryNumber', 'text'],
    ['activeSince', 'activeSince', 'instant'],
    ['address', 'address', address],
  ],
  'location accessPoint contactMethods',
)

const user = part(
  [
    ['id', 'id', 'text'],
    ['name', 'name', 'text'],
    ['kind', 'type', 'word'],
    ['institution', 'organisation', institution],
  ],
  'address contactMethods',
)

export const participant = part([
  ['role', 'role', 'role'],
  ['institution', 'organisation', institution],
  ['isSelected', 'selected', 'yes-no'],
])

const version = part([
  ['number', 'id', 'text'],
  ['at', 'date', 'instant'],
  ['by', 'user', user],
])

const attachment = part(
  [
    ['id', 'id', 'text'],
    ['name', 'name', 'text'],
    ['fileName', 'fileName', 'text'],
    ['mediaType', 'mimeType', 'text'],
    ['isMedical', 'medical', 'yes-no'],
    ['createdAt', 'creationDate', 'instant'],
    ['changedAt', 'lastUpdate', 'instant'],
    ['documentId', 'documentId', 'text'],
    ['by', 'creator', user],
    ['versions', 'versions', [version]],
  ],
  'caseId subdocumentId',
)

const party = part([
  ['institution', 'identifier', 'institution'],
  ['role', 'contactTypeIdentifier', 'role'],
  ['authority', 'authority', 'text'],
])

/** The header of a message (SBDH 1.1) as RINA keeps it. */
export const header = part([
  ['headerVersion', 'headerVersion', 'text'],
  ['sender', 'sender', party],
  ['receivers', 'receivers', [party]],
  [
    'document',
    'documentIdentification',
    part([
      ['type', 'type', 'document-type'],
      ['model', 'schemaVersion', 'text'],
      ['identifier', 'identifier', 'text'],
      ['setId', 'setIdentifier', 'text'],
      ['relatedSetId', 'relatedSetIdentifier', 'text'],
      ['version', 'version', 'number'],
      ['action', 'action', 'text'],
      ['createdAt', 'creationDate', 'instant'],
    ]),
  ],
  [
    'case',
    'caseIdentification',
    part([
      ['id', 'identifier', 'text'],
      ['buc', 'type', 'text'],
      ['model', 'version', 'text'],
      ['isProtectedPerson', 'isProtectedPerson', 'yes-no'],
      ['isProtectedPerson', 'protectedPerson', 'yes-no'],
    ]),
  ],
  [
    'attachments',
    'attachments',
    [
      part([
        ['id', 'identifier', 'text'],
        ['fileName', 'fileName', 'text'],
        ['mediaType', 'internetMediaTypeCode', 'text'],
        ['isMedical', 'isMedical', 'yes-no'],
        ['isMedical', 'medical', 'yes-no'],
        ['section', 'sectionReference', 'text'],
      ]),
    ],
  ],
])

const answer = part([
  ['id', 'id', 'text'],
  ['at', 'date', 'instant'],
  ['description', 'description', 'text'],
  ['sender', 'sender', institution],
  ['receiver', 'receiver', institution],
])

const message = part([
  ['id', 'id', 'text'],
  ['isSent', 'isSent', 'yes-no'],
  ['isSent', 'sent', 'yes-no'],
  ['action', 'action', 'text'],
  ['version', 'documentVersion', 'text'],
  ['sender', 'sender', institution],
  ['receiver', 'receiver', institution],
  ['receipt', 'ack', answer],
  ['error', 'error', answer],
  ['header', 'sbdh', header],
])

const conversation = part([
  ['id', 'id', 'text'],
  ['version', 'versionId', 'text'],
  ['at', 'date', 'instant'],
  ['receivedAt', 'receiveDate', 'instant'],
  ['participants', 'participants', [participant]],
  ['messages', 'userMessages', [message]],
])

const failure = part([
  ['code', 'code', 'text'],
  ['description', 'description', 'text'],
])

/** Whom a child of a batch is about, for lists. */
const traits = part([
  ['familyName', 'fam', 'text'],
  ['forename', 'for', 'text'],
  ['claim', 'cid', 'text'],
])

const comment = part(
  [
    ['id', 'id', 'text'],
    ['text', 'comment', 'text'],
    ['at', 'date', 'instant'],
    ['by', 'creator', user],
    ['documentId', 'documentId', 'text'],
  ],
  'caseId',
)

const validation = part([['state', 'status', 'word']])

/** What RINA keeps about a document: not what it says. */
export const document = part(
  [
    ['id', 'id', 'text'],
    ['caseId', 'caseId', 'text'],
    ['type', 'type', 'document-type'],
    ['model', 'typeVersion', 'text'],
    ['title', 'displayName', 'text'],
    ['name', 'name', 'text'],
    ['status', 'status', 'word'],
    ['direction', 'direction', 'word'],
    ['answers', 'parentDocumentId', 'text'],
    ['createdAt', 'creationDate', 'instant'],
    ['changedAt', 'lastUpdate', 'instant'],
    ['receivedAt', 'receiveDate', 'instant'],
    ['by', 'creator', user],
    ['versions', 'versions', [version]],
    ['attachments', 'attachments', [attachment]],
    ['conversations', 'conversations', [conversation]],
    ['validation', 'validation', validation],
    ['starts', 'starter', 'yes-no'],
    ['isFirst', 'isFirstDocument', 'yes-no'],
    ['isSent', 'isSendExecuted', 'yes-no'],
    ['isAdministrative', 'isAdmin', 'yes-no'],
    ['isBatch', 'bulk', 'yes-no'],
    ['isForAll', 'isMLC', 'yes-no'],
    ['mayHaveVersions', 'hasMultipleVersions', 'yes-no'],
    ['mayBeWithdrawn', 'hasCancel', 'yes-no'],
    ['mayBeRejected', 'hasReject', 'yes-no'],
    ['mayBeClarified', 'hasClarify', 'yes-no'],
    ['mayAnswerClarification', 'hasReplyClarify', 'yes-no'],
    ['mayHaveAttachments', 'allowsAttachments', 'yes-no'],
    ['choosesReceivers', 'selectParticipants', 'yes-no'],
    ['isForSenderOnly', 'toSenderOnly', 'yes-no'],
    ['isChecked', 'hasBusinessValidation', 'yes-no'],
    ['maySendWithoutChild', 'canBeSentWithoutChild', 'yes-no'],
    ['hasLetter', 'hasLetter', 'yes-no'],
    ['referenceId', 'referenceId', 'text'],
    ['failure', 'failureReason', failure],
    ['comments', 'comments', [comment]],
    ['subject', 'traits', traits],
  ],
  '_id referenceManager internalId mimeType order subProcessId DMProcessId dmprocessId ParentType parendDocumentId createTemplate isDummyDocument dummyDocument admin mlc firstDocument sendExecuted',
)

const action = part(
  [
    ['id', 'id', 'text'],
    ['name', 'name', 'text'],
    ['title', 'displayName', 'text'],
    ['does', 'operation', 'text'],
    ['documentType', 'documentType', 'document-type'],
    ['model', 'typeVersion', 'text'],
    ['documentId', 'documentId', 'text'],
    ['partId', 'subdocumentId', 'text'],
    ['answers', 'parentDocumentId', 'text'],
    ['status', 'status', 'word'],
    ['mayClose', 'canClose', 'yes-no'],
    ['isAboutCase', 'isCaseRelated', 'yes-no'],
    ['isAboutDocument', 'isDocumentRelated', 'yes-no'],
    ['isBatch', 'isBulk', 'yes-no'],
    ['isChecked', 'hasBusinessValidation', 'yes-no'],
    ['needsValidDocument', 'requiresValidDocument', 'yes-no'],
  ],
  'type template actor caseId tempDocumentId actionGroup poolGroup tags hasSendValidationOnBulk caseRelated documentRelated bulk',
)

/** A case as RINA's interface gives it: who, what was written, what may be done. */
export const rinaCase = part(
  [
    ['id', 'id', 'text'],
    ['internationalId', 'internationalId', 'text'],
    ['process', 'processDefinitionName', 'text'],
    ['processId', 'processDefinitionId', 'text'],
    ['model', 'processDefinitionVersion', 'text'],
    ['role', 'applicationRoleId', 'role'],
    ['status', 'status', 'word'],
    ['startedAt', 'startDate', 'instant'],
    ['changedAt', 'lastUpdate', 'instant'],
    ['isProtectedPerson', 'sensitive', 'yes-no'],
    ['by', 'creator', user],
    ['institution', 'whoami', institution],
    [
      'subject',
      'subject',
      part([
        ['forename', 'name', 'text'],
        ['familyName', 'surname', 'text'],
        ['sex', 'sex', 'sex'],
        ['dateBirth', 'birthday', 'text'],
        ['personalNumber', 'pid', 'text'],
        ['id', 'id', 'text'],
        ['title', 'title', 'text'],
        ['age', 'age', 'text'],
        ['address', 'address', address],
      ]),
    ],
    ['participants', 'participants', [participant]],
    ['documents', 'documents', [document]],
    ['actions', 'actions', [action]],
    ['attachments', 'attachments', [attachment]],
    ['comments', 'comments', [comment]],
    [
      'weight',
      'properties',
      part([
        ['importance', 'importance', 'text'],
        ['criticality', 'criticality', 'text'],
      ]),
    ],
  ],
  'businessId hashCode initialVariables sensitiveCommitted counter diagramVersions searchMetadata storeLocationOfArchive',
)

/** The children of a batch, a part each. */
const batch = part(
  [
    ['id', 'id', 'text'],
    ['number', 'no', 'number'],
    ['caseId', 'caseId', 'text'],
    ['referenceId', 'referenceId', 'text'],
    ['parts', 'subdocuments', [document]],
  ],
  'internalId',
)

export const parts = part([
  ['total', 'totalCount', 'number'],
  ['batches', 'items', [batch]],
])

export const institutionOffered = part(
  [
    ...institution.rows.map(({ ours, theirs, of }): Short => [ours, theirs, of]),
    ['name', 'navn', 'text'],
    ['acronym', 'akronym', 'text'],
    ['country', 'landkode', 'country'],
    ...(['tilegnetBucs', 'assignedBUCs'] as const).map(
      (theirs): Short => [
        'useCases',
        theirs,
        [
          part([
            ['buc', 'bucType', 'text'],
            ['role', 'institusjonsrolle', 'role'],
            ['role', 'institutionRole', 'role'],
            ['from', 'gyldigStartDato', 'instant'],
            ['from', 'startDate', 'instant'],
            ['until', 'gyldigSluttDato', 'instant'],
            ['until', 'endDate', 'instant'],
            ['isReady', 'eessiklar', 'yes-no'],
            ['isReady', 'eessiReady', 'yes-no'],
          ]),
        ],
      ],
    ),
  ],
  'location accessPoint contactMethods',
)

/** An entry of RINA's own index around what it is about. */
const entry = (of: CasePart) => part([['object', 'object', of]], 'index type objectId')

export const caseEntry = entry(rinaCase)
export const documentEntry = entry(document)
export const partsEntry = entry(batch)

/** A list has no name at its root; `list` stands for it. */
const listOf = (of: CasePart) => part([['list', 'list', [of]]])

export const caseList = listOf(rinaCase)
export const documentList = listOf(document)
export const participantList = listOf(participant)
export const institutionList = listOf(institutionOffered)
