/** Single values of a case file: what the file says ↔ what we say. A value that is not of its kind stays as it is, and is reported. */
import { addDays, fromWireCountry, plainDate, toWireCountry } from '@passerelle/kernel'
import { documentTypes } from '../seds/index.ts'
import { fromWireInstitution, toWireInstitution } from '../wire/business-document.ts'
import type { Json } from './read-json.ts'

/**
 * `word`: a word of RINA's own, in small letters. `instant`: ISO with its offset, or milliseconds since 1970. `text` and `number` take each other's
 * form, because the same id is a number in one version of RINA and a text in the next.
 */
export type CaseValueKind = 'text' | 'word' | 'number' | 'yes-no' | 'instant' | 'institution' | 'country' | 'sex' | 'role' | 'document-type'

/** @returns undefined where the value is not of its kind */
export function readCaseValue(kind: CaseValueKind, value: Json): string | number | boolean | undefined {
  if (kind === 'yes-no') return typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).trim()
  switch (kind) {
    case 'text':
      return text
    case 'word':
      return text.toLowerCase()
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
    case 'instant':
      return typeof value === 'number' ? instantOf(value) : readInstant(text)
    case 'institution':
      return fromWireInstitution(text) ?? text
    case 'country':
      return /^[A-Z]{2}$/.test(text) ? fromWireCountry(text) : undefined
    case 'sex':
      return sexes[text.toLowerCase()]
    case 'role':
      return caseRoles[text.toLowerCase().replace(/[^a-z]/g, '')]
    case 'document-type':
      return documentTypeOf(text)
  }
}

/** The usual form of the file; where a file says it otherwise, its own form is put back. */
export function writeCaseValue(kind: CaseValueKind, value: unknown): Json {
  if (kind === 'institution') return toWireInstitution(String(value) as never)
  if (kind === 'country') return toWireCountry(String(value))
  if (kind === 'sex') return { female: 'F', male: 'M', unknown: 'U' }[String(value)] ?? String(value)
  if (kind === 'role') return roleWords[String(value)] ?? String(value)
  return value as Json
}

const roleWords: Readonly<Record<string, string>> = {
  caseOwner: 'CaseOwner',
  counterparty: 'CounterParty',
  sender: 'Sender',
  receiver: 'Receiver',
}

/** @source RINA's case files; the words of the mock cases (source and destination) are deduced */
const caseRoles: Readonly<Record<string, string>> = {
  caseowner: 'caseOwner',
  po: 'caseOwner',
  sourceinstitution: 'caseOwner',
  counterparty: 'counterparty',
  cp: 'counterparty',
  destinationinstitution: 'counterparty',
  sender: 'sender',
  receiver: 'receiver',
}

const sexes: Readonly<Record<string, string>> = {
  f: 'female',
  female: 'female',
  '02': 'female',
  m: 'male',
  male: 'male',
  '01': 'male',
  u: 'unknown',
  '99': 'unknown',
}

/** `U020_CHILD` is the child of a batch, whatever its letters. */
export function documentTypeOf(text: string): string | undefined {
  const [head = '', part] = text.split('_')
  const spelled = part === undefined || part.length === 2 ? text.toUpperCase() : `${head.toUpperCase()}_${capital(part)}`
  return knownTypes().has(spelled) ? spelled : undefined
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`

let types: ReadonlySet<string> | undefined
function knownTypes(): ReadonlySet<string> {
  types ??= new Set(documentTypes())
  return types
}

function readInstant(text: string): string | undefined {
  const [, day, time, zone] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?(Z|[-+]\d{2}:?\d{2})?$/.exec(text) ?? []
  if (day === undefined) return undefined
  const offset = zone === undefined || zone === 'Z' ? (zone ?? '') : /00:?00$/.test(zone) ? 'Z' : zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2')
  return time === undefined ? day : `${day}T${time}${offset}`
}

const dayLength = 86_400_000

function instantOf(milliseconds: number): string | undefined {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || milliseconds > 4_102_444_800_000) return undefined
  const days = Math.floor(milliseconds / dayLength)
  const rest = milliseconds % dayLength
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, Math.floor(rest / 1000) % 60].map(two).join(':')
  return `${addDays(plainDate('1970-01-01'), days)}T${time}.${String(rest % 1000).padStart(3, '0')}Z`
}
