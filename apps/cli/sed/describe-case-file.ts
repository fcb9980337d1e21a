/** A file about a case, for a person: what it is in one line, and who, what was written and what may be done in a few. */
import type { CaseFile, CaseFileKind } from '@passerelle/vocabulary/dialects'
import { titleOf } from '../vocabulary/titles.ts'

type Part = Readonly<Record<string, unknown>>

const what: Readonly<Record<CaseFileKind, string>> = {
  case: 'a case of RINA',
  header: 'the header of a message',
  document: 'what RINA keeps about a document',
  parts: 'what RINA keeps about the children of a batch',
  cases: 'a list of cases',
  documents: 'a list of documents',
  participants: 'a list of participants',
  institutions: 'a list of institutions and the use cases that they take part in',
}

const counts = [
  ['participants', 'participant', 'participants'],
  ['documents', 'document', 'documents'],
  ['actions', 'possible action', 'possible actions'],
  ['versions', 'version', 'versions'],
  ['conversations', 'conversation', 'conversations'],
  ['batches', 'child', 'children'],
  ['attachments', 'attachment', 'attachments'],
  ['list', 'entry', 'entries'],
] as const

export function describeCaseFile({ kind, content }: CaseFile): string {
  const own = ownPart(content)
  const counted = counts.flatMap(([name, one, more]) => {
    const { length } = listAt(own, name)
    return length === 0 ? [] : [`${length} ${length === 1 ? one : more}`]
  })
  const buc = textAt(partAt(own, 'case'), 'buc')
  return [what[kind], ...(buc === '' ? [] : [`in ${buc}`]), ...counted].join(', ')
}

export function showCaseFile(file: CaseFile): readonly string[] {
  const own = ownPart(file.content)
  const status = textAt(own, 'status')
  return [
    `${file.type} · ${file.version ?? '?'} · ${describeCaseFile(file)}${status === '' ? '' : ` · ${status}`}`,
    ...section('Participants', [...listAt(own, 'participants'), ...parties(own)], participantLine),
    ...section('Documents', listAt(own, 'documents'), documentLine),
    ...section('Possible actions', listAt(own, 'actions'), actionLine),
    ...section('Entries', listAt(own, 'list'), entryLine),
    ...section(
      'Kept as the file has it, not understood',
      file.warnings.filter(({ code }) => code !== 'vocabulary/no-version').map(({ at }) => ({ at })),
      (one) => textAt(one, 'at'),
    ),
  ]
}

function section(heading: string, parts: readonly Part[], line: (part: Part) => string): readonly string[] {
  return parts.length === 0 ? [] : ['', heading, ...parts.map((part) => `  ${line(part)}`)]
}

function participantLine(part: Part): string {
  const institution = partAt(part, 'institution')
  return words(textAt(part, 'role'), textAt(institution, 'id') || textAt(part, 'institution'), textAt(institution, 'name'))
}

function documentLine(part: Part): string {
  const type = textAt(part, 'type')
  return words(type, titleOf(type) || textAt(part, 'title'), textAt(part, 'status'), textAt(part, 'createdAt').slice(0, 10))
}

const actionLine = (part: Part): string => words(textAt(part, 'does') || textAt(part, 'name'), textAt(part, 'documentType'))

const entryLine = (part: Part): string =>
  words(textAt(part, 'id'), textAt(part, 'type') || textAt(part, 'process') || textAt(part, 'name'), textAt(part, 'role'))

const words = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('  ')

function parties(header: Part): readonly Part[] {
  const sender = partAt(header, 'sender')
  return [...(Object.keys(sender).length === 0 ? [] : [sender]), ...listAt(header, 'receivers')]
}

/** An entry of RINA's index wraps what it is about. */
function ownPart(content: Part): Part {
  const wrapped = partAt(content, 'object')
  return Object.keys(wrapped).length === 0 ? content : wrapped
}

function partAt(part: Part, name: string): Part {
  const value = part[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {}
}

function listAt(part: Part, name: string): readonly Part[] {
  const value = part[name]
  return Array.isArray(value) ? (value as readonly Part[]) : []
}

function textAt(part: Part, name: string): string {
  const value = part[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
