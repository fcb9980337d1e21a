/**
 * Type metadata of our credential types: what a wallet shows of them, in every language that has labels, and which claims are disclosable.
 * Both `locale` (current drafts) and `lang` (older wallets) name the language.
 * @source SD-JWT VC type metadata; DC4EU rulebook type metadata (with null for every array element, as the drafts say, not `*`)
 */
import { type Labels, labelOf, loadLabels } from '../labels/labels.ts'
import { completeLanguages } from '../languages.ts'
import { claimLabels } from './claim-labels.table.ts'
import type { ClaimPath } from './claim-path.ts'
import { type CredentialTypeName, credentialTypes } from './credential-types.table.ts'

interface ClaimRow {
  readonly path: ClaimPath
  readonly mandatory: boolean
}

type ClaimName = keyof typeof claimLabels

const common = [
  '!personal_administrative_number',
  '!issuing_authority',
  '!issuing_authority.id',
  '!issuing_authority.name',
  '!issuing_authority.country',
  '!authentic_source',
  '!authentic_source.id',
  '!authentic_source.name',
  '!document_number',
  '!date_of_issuance',
  'date_of_expiry',
  '!attestation_legal_category',
] as const

/** Claims of each type in the order in which a wallet shows them; `!` marks the mandatory ones. */
const claimsOfType = {
  PDA1: [
    ...common,
    '!starting_date',
    '!ending_date',
    '!legislation_country',
    '!status_confirmation',
    'transitional_rules',
    '!employer',
    '!employer.*.type',
    '!employer.*.id',
    '!employer.*.name',
    '!employer.*.country',
    '!work_information',
    'work_information.no_fixed_place_of_work',
    'work_information.work_address',
    'work_information.work_address.*.formatted',
    'work_information.work_address.*.street_address',
    'work_information.work_address.*.postal_code',
    'work_information.work_address.*.locality',
    'work_information.work_address.*.country',
    'work_information.work_address.*.company_name',
    'work_information.work_address.*.company_id',
    'work_information.work_address.*.flag_base_home',
  ],
  EHIC: [...common, 'starting_date', 'ending_date', 'subject', 'subject.forenames', 'subject.familynames', 'subject.date_of_birth'],
  PID: [
    '!family_name',
    '!given_name',
    '!birthdate',
    'place_of_birth',
    'nationalities',
    'personal_administrative_number',
    '!issuing_authority',
    '!issuing_country',
    '!date_of_issuance',
    '!date_of_expiry',
  ],
} as const satisfies Record<CredentialTypeName, readonly (ClaimName | `!${ClaimName}`)[]>

function rowsOf(name: CredentialTypeName): readonly (ClaimRow & { readonly label: string })[] {
  return claimsOfType[name].map((entry) => {
    const mandatory = entry.startsWith('!')
    const claim = (mandatory ? entry.slice(1) : entry) as ClaimName
    return { path: claim.split('.').map((part) => (part === '*' ? null : part)), mandatory, label: claimLabels[claim] }
  })
}

/** The claims that a presentation request may ask for, made from the same table as the issuance. */
export function claimPathsOf(name: CredentialTypeName): readonly ClaimPath[] {
  return rowsOf(name).map((row) => row.path)
}

export interface TypeMetadata {
  readonly vct: string
  readonly name: string
  readonly display: readonly {
    readonly locale: string
    readonly lang: string
    readonly name: string
    readonly rendering: { readonly simple: { readonly background_color: string; readonly text_color: string } }
  }[]
  readonly claims: readonly {
    readonly path: ClaimPath
    readonly mandatory: boolean
    readonly sd: 'always' | 'never'
    readonly display: readonly { readonly locale: string; readonly lang: string; readonly label: string }[]
  }[]
}

const colours: Record<CredentialTypeName, string> = { PDA1: '#003776', EHIC: '#0b4ea2', PID: '#1b263b' }

/** @param labels the labels of each language that is to be shown */
export function typeMetadata(name: CredentialTypeName, labels: Readonly<Record<string, Labels>>): TypeMetadata {
  const type = credentialTypes[name]
  const disclosable = new Set(type.disclosable.map((path) => path.join('.')))
  const each = <T>(key: string, make: (text: string) => T) =>
    Object.entries(labels).map(([language, own]) => ({ locale: language, lang: language, ...make(labelOf(own, key)) }))
  return {
    vct: type.vct,
    name: labelOf(labels.en ?? {}, `document-type/${name}`),
    display: each(`document-type/${name}`, (text) => ({
      name: text,
      rendering: { simple: { background_color: colours[name], text_color: '#ffffff' } },
    })),
    claims: rowsOf(name).map(({ path, mandatory, label }) => ({
      path,
      mandatory,
      sd: disclosable.has(path.join('.')) ? 'always' : 'never',
      display: each(label, (text) => ({ label: text })),
    })),
  }
}

/** Type metadata in the languages whose labels are complete. */
export async function loadTypeMetadata(name: CredentialTypeName): Promise<TypeMetadata> {
  const entries = await Promise.all(completeLanguages.map(async (language) => [language, await loadLabels(language, [])] as const))
  return typeMetadata(name, Object.fromEntries(entries))
}
