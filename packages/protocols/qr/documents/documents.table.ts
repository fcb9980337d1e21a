/**
 * The documents that travel as a signed QR, field by field.
 * `eessi:prc:1.0`: eEHIC technical specification v0.5 and its JSON schema. `eessi:pda1:1.0`: a proposal of this project, no published profile.
 */

export type FieldForm =
  /** One of the codes of the profile: ISO alpha-2, and UK for the United Kingdom. */
  | 'country'
  | 'text'
  | 'date'
  /** Day, or month and day, may be 00. */
  | 'partial-date'

export interface FieldRule {
  readonly name: string
  readonly form: FieldForm
  readonly isRequired: boolean
  readonly minLength?: number
  readonly maxLength?: number
}

export interface DocumentRule {
  readonly sid: string
  /** The payload member that holds the fields. */
  readonly block: string
  /** What the institution must be accredited for. */
  readonly accreditation: 'PRC' | 'PDA1'
  readonly fields: readonly FieldRule[]
}

const required = (name: string, form: FieldForm, limits: Partial<FieldRule> = {}): FieldRule => ({
  name,
  form,
  isRequired: true,
  ...limits,
})
const optional = (name: string, form: FieldForm, limits: Partial<FieldRule> = {}): FieldRule => ({
  name,
  form,
  isRequired: false,
  ...limits,
})

export const documentRules = {
  prc: {
    sid: 'eessi:prc:1.0',
    block: 'prc',
    accreditation: 'PRC',
    fields: [
      required('ic', 'country'),
      required('fn', 'text', { maxLength: 40 }),
      required('gn', 'text', { maxLength: 35 }),
      required('dob', 'partial-date'),
      required('hi', 'text', { maxLength: 20 }),
      required('in', 'text', { maxLength: 21 }),
      required('ii', 'text', { minLength: 4, maxLength: 10 }),
      optional('ci', 'text', { maxLength: 20 }),
      required('sd', 'date'),
      required('ed', 'date'),
      optional('xd', 'date'),
      required('di', 'date'),
    ],
  },
  pda1: {
    sid: 'eessi:pda1:1.0',
    block: 'pda1',
    accreditation: 'PDA1',
    fields: [
      required('ic', 'country'),
      required('in', 'text', { maxLength: 60 }),
      required('ii', 'text', { minLength: 4, maxLength: 10 }),
      required('dn', 'text', { maxLength: 50 }),
      required('fn', 'text', { maxLength: 80 }),
      required('gn', 'text', { maxLength: 80 }),
      required('dob', 'partial-date'),
      required('lc', 'country'),
      required('sd', 'date'),
      optional('ed', 'date'),
      required('en', 'text', { maxLength: 80 }),
      required('hc', 'country'),
      optional('hp', 'text', { maxLength: 60 }),
      required('di', 'date'),
    ],
  },
} as const satisfies Record<string, DocumentRule>

/** In the order of the published schema; Greece is GR, the United Kingdom is UK. */
export const issuingCountries: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH UK'.split(' '),
)
