/** The content of a signed QR as types, and the strict reader of it: unknown fields, wrong forms and over-long texts are errors. */
import { err, ok, parsePlainDate, type Result } from '@passerelle/kernel'
import type { QrFormatError } from '../errors.ts'
import { type DocumentRule, documentRules, type FieldRule, issuingCountries } from './documents.table.ts'

/** Provisional Replacement Certificate. Names of fields as in the profile; dates YYYY-MM-DD. */
export interface PrcBlock {
  /** Issuing country: ISO, but UK. */
  readonly ic: string
  readonly fn: string
  readonly gn: string
  /** Birth date; unknown parts are 00. */
  readonly dob: string
  /** Personal identification number. */
  readonly hi: string
  /** Institution: name, and id without its country. */
  readonly in: string
  readonly ii: string
  /** Card number, where there is a card. */
  readonly ci?: string
  /** Entitlement, both ends included. */
  readonly sd: string
  readonly ed: string
  /** Expiry of the card. */
  readonly xd?: string
  /** Day of issue. */
  readonly di: string
}

/** The short block of a PD A1; the rest stands on the paper around it. */
export interface PdA1Block {
  readonly ic: string
  readonly in: string
  readonly ii: string
  /** Document number. */
  readonly dn: string
  readonly fn: string
  readonly gn: string
  readonly dob: string
  /** Country whose legislation applies. */
  readonly lc: string
  /** Period, both ends included; without an end it is open. */
  readonly sd: string
  readonly ed?: string
  /** The first employer, or the person's own business. */
  readonly en: string
  /** Host State, and its first place of work. */
  readonly hc: string
  readonly hp?: string
  readonly di: string
}

interface Revocable {
  /** What is looked up in the list; in our own documents the index in the status list, as digits. */
  readonly jti?: string
  /** Address of the list; in our own documents a Token Status List. */
  readonly rid?: string
}

export interface PrcPayload extends Revocable {
  readonly sid: 'eessi:prc:1.0'
  readonly prc: PrcBlock
}

export interface PdA1Payload extends Revocable {
  readonly sid: 'eessi:pda1:1.0'
  readonly pda1: PdA1Block
}

export type QrPayload = PrcPayload | PdA1Payload

export function parsePayload(input: Readonly<Record<string, unknown>>): Result<QrPayload, QrFormatError> {
  const rule: DocumentRule | undefined = Object.values(documentRules).find(({ sid }) => sid === input.sid)
  if (rule === undefined) return err({ code: 'qr/unknown-document', at: '/sid' })
  const block = input[rule.block]
  const wrong =
    unknownMember(input, ['sid', 'jti', 'rid', rule.block]) ??
    (input.jti === undefined || isText(input.jti, 1, 100) ? undefined : 'jti') ??
    (input.rid === undefined || isUri(input.rid) ? undefined : 'rid')
  if (wrong !== undefined) return err({ code: 'qr/malformed-payload', at: `/${wrong}` })
  if (typeof block !== 'object' || block === null || Array.isArray(block))
    return err({ code: 'qr/malformed-payload', at: `/${rule.block}` })
  const fields = block as Record<string, unknown>
  const wrongField =
    unknownMember(
      fields,
      rule.fields.map(({ name }) => name),
    ) ?? rule.fields.find((field) => !fits(fields[field.name], field))?.name
  if (wrongField !== undefined) return err({ code: 'qr/malformed-payload', at: `/${rule.block}/${wrongField}` })
  return ok(input as unknown as QrPayload)
}

/** The parts that both documents have. */
export function blockOf(payload: QrPayload): PrcBlock | PdA1Block {
  return payload.sid === 'eessi:prc:1.0' ? payload.prc : payload.pda1
}

/** Where our own documents are found in a Token Status List; undefined for documents of others that name another kind of list. */
export function statusReferenceOf({ rid, jti }: QrPayload): { readonly uri: string; readonly index: number } | undefined {
  return rid !== undefined && jti !== undefined && /^\d{1,9}$/.test(jti) ? { uri: rid, index: Number(jti) } : undefined
}

function unknownMember(object: Readonly<Record<string, unknown>>, known: readonly string[]): string | undefined {
  return Object.keys(object).find((name) => !known.includes(name))
}

function fits(value: unknown, rule: FieldRule): boolean {
  if (value === undefined) return !rule.isRequired
  switch (rule.form) {
    case 'country':
      return typeof value === 'string' && issuingCountries.has(value)
    case 'text':
      return isText(value, rule.minLength ?? 1, rule.maxLength ?? 100)
    case 'date':
      return parsePlainDate(value) !== undefined
    case 'partial-date':
      return parsePlainDate(value) !== undefined || (typeof value === 'string' && /^\d{4}-(00|0[1-9]|1[0-2])-00$/.test(value))
  }
}

/** Lengths as JSON Schema counts them: in code points. */
function isText(value: unknown, min: number, max: number): boolean {
  return typeof value === 'string' && [...value].length >= min && [...value].length <= max
}

function isUri(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 300 && URL.canParse(value)
}
