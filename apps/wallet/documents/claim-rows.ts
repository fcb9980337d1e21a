/** A document's claims as rows in the reader's language: labels from the vocabulary, else from the issuer, else the claim's own name. */
import { type HeldCredential, listClaims } from '@passerelle/attestation/holder'
import { fromWireCountry } from '@passerelle/kernel'
import type { Translator } from '@passerelle/ui'
import {
  type CodeListName,
  codeLabelKey,
  codesOf,
  credentialTypeOfVct,
  type Labels,
  labelOf,
  openEnd,
  typeMetadata,
} from '@passerelle/vocabulary'
import { type DescribedClaim, type HeldDocument, type LocalName, nameIn } from './held-document.ts'

export interface ClaimRow {
  /** The claim's own name. */
  readonly name: string
  readonly label: string
  /** Lines. */
  readonly text: string
}

export interface Reader {
  readonly messages: Translator
  readonly language: string
  readonly labels: Labels
}

type Path = readonly (string | number | null)[]

/** Facts about the electronic proof itself, not about the person or the right. */
const envelope: ReadonlySet<string> = new Set(
  'vct vct#integrity iss iat nbf exp jti sub cnf status category _sd_alg attestation_legal_category'.split(' '),
)

export function typeName({ messages, language }: Pick<Reader, 'messages' | 'language'>, vct: string, names: readonly LocalName[]): string {
  const type = credentialTypeOfVct(vct)
  return (type === undefined ? undefined : messages.find(`document.type.${type}`)) ?? nameIn(language, names) ?? vct
}

/** @param claims all of a document's claims, or those that would be shown */
export function claimRows(
  reader: Reader,
  document: Pick<HeldDocument, 'vct' | 'claims'>,
  claims: Readonly<Record<string, unknown>>,
): readonly ClaimRow[] {
  const described = describedClaims(reader, document)
  const order = (name: string) => {
    const place = described.findIndex(({ path }) => path[0] === name)
    return place === -1 ? described.length : place
  }
  const label = labeller(reader.language, described)
  const isKnown = credentialTypeOfVct(document.vct) !== undefined
  return Object.entries(claims)
    .filter(([name, value]) => !envelope.has(name) && value !== undefined && value !== null)
    .sort(([a], [b]) => order(a) - order(b))
    .map(([name, value]) => ({ name, label: label([name]), text: textOf(reader, label, [name], value, isKnown) }))
}

export function claimLabel(reader: Reader, document: Pick<HeldDocument, 'vct' | 'claims'>, name: string): string {
  return labeller(reader.language, describedClaims(reader, document))([name])
}

export type DisclosureRule = 'always' | 'choice' | 'partly'

/** Whether each top-level claim is shown every time, only when it is asked for, or in part. */
export function disclosureRules(credential: HeldCredential): ReadonlyMap<string, DisclosureRule> {
  const rules = new Map<string, DisclosureRule>()
  for (const { path, canBeKeptBack } of listClaims(credential)) {
    const name = String(path[0])
    const rule = canBeKeptBack ? 'choice' : 'always'
    const before = rules.get(name)
    rules.set(name, before === undefined || before === rule ? rule : 'partly')
  }
  return rules
}

export function isEnvelope(name: string): boolean {
  return envelope.has(name)
}

function describedClaims({ language, labels }: Reader, { vct, claims }: Pick<HeldDocument, 'vct' | 'claims'>): readonly DescribedClaim[] {
  const type = credentialTypeOfVct(vct)
  const own = type === undefined ? [] : typeMetadata(type, { [language]: labels }).claims
  return [...own.map(({ path, display }) => ({ path, names: display.map(({ label }) => ({ name: label, locale: language })) })), ...claims]
}

function labeller(language: string, described: readonly DescribedClaim[]): (path: Path) => string {
  const names = new Map<string, readonly LocalName[]>()
  for (const { path, names: own } of described) if (!names.has(keyOf(path))) names.set(keyOf(path), own)
  return (path) =>
    nameIn(language, names.get(keyOf(path)) ?? []) ?? String(path.findLast((step) => typeof step === 'string')).replaceAll('_', ' ')
}

function keyOf(path: Path): string {
  return path.map((step) => (typeof step === 'string' ? step : '*')).join('.')
}

/** A value in words. Parts of types that the vocabulary knows speak for themselves; parts of others keep their labels. */
function textOf(reader: Reader, label: (path: Path) => string, path: Path, value: unknown, isKnown: boolean): string {
  const textAt = (here: Path, inner: unknown) => textOf(reader, label, here, inner, isKnown)
  if (Array.isArray(value)) {
    const texts = value.map((item: unknown) => textAt([...path, null], item))
    return value.every((item) => typeof item !== 'object') ? reader.messages.list(texts) : texts.join('\n')
  }
  if (typeof value !== 'object' || value === null) return leafText(reader, path, value)
  const parts = membersOf(value).map(([name, inner]) => {
    const here = [...path, name]
    const text = textAt(here, inner)
    return isKnown && typeof inner !== 'boolean' ? text : `${label(here)}: ${text}`
  })
  return parts.join(isKnown && !parts.some((part) => part.includes('\n')) ? ', ' : '\n')
}

const reading = ['name', 'company_name', 'street_address', 'postal_code', 'locality', 'country']

/** As one reads them: names, then addresses. An address that is there in parts is not repeated as a whole. */
function membersOf(value: object): readonly (readonly [string, unknown])[] {
  const place = (name: string) => (reading.includes(name) ? reading.indexOf(name) : reading.length)
  return Object.entries(value)
    .filter(([name, inner]) => inner !== undefined && inner !== null && !(name === 'formatted' && 'locality' in value))
    .sort(([a], [b]) => place(a) - place(b))
}

const countryNames: ReadonlySet<string> = new Set(
  'country issuing_country legislation_country nationalities no_fixed_place_of_work flag_base_home'.split(' '),
)

function leafText({ messages, labels }: Reader, path: Path, value: unknown): string {
  const name = String(path.findLast((step) => typeof step === 'string'))
  if (typeof value === 'boolean') return messages.t(value ? 'answer.yes' : 'answer.no')
  if (typeof value === 'number') return messages.number(value)
  const text = String(value)
  if (text === openEnd) return messages.t('wallet.value.noEnd')
  if (countryNames.has(name) && /^[A-Z]{2}$/.test(text)) return messages.country(fromWireCountry(text))
  const list = codeListOf(path)
  return list !== undefined && codesOf(list).includes(text) ? labelOf(labels, codeLabelKey(list, text)) : messages.date(text)
}

function codeListOf(path: Path): CodeListName | undefined {
  if (keyOf(path) === 'status_confirmation') return 'status-confirmation'
  return keyOf(path) === 'employer.*.type' ? 'employment-type' : undefined
}
