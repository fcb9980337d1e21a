/**
 * What kind of value stands under a field name, where a definition does not say otherwise: EESSI names a thing alike everywhere.
 * `source`: seen coded or as a date in public samples; `deduced`: from the name alone, or the list is that of the schemas of 4.4.
 */
import type { Confidence } from './confidence.ts'
import {
  code,
  codeOrOther,
  country,
  countryOrOther,
  date,
  freeText,
  indicator,
  type LeafKind,
  partialDate,
  patternText,
  text,
  value,
} from './definition.ts'

export interface LeafDefault {
  readonly kind: LeafKind
  readonly confidence: Confidence
  /** Several codes in one element. */
  readonly repeats?: true
}

const source = (kind: LeafKind): LeafDefault => ({ kind, confidence: 'source' })
const deduced = (kind: LeafKind): LeafDefault => ({ kind, confidence: 'deduced' })
const unknown = deduced(value)

const byName: Readonly<Record<string, LeafDefault>> = {
  sex: source(code('sex')),
  sector: source(codeOrOther('sector')),
  typeAddress: deduced(codeOrOther('address-type')),
  currency: deduced(codeOrOther('currency')),
  paymentFrequency: deduced(codeOrOther('payment-frequency')),
  typeOpenPeriod: deduced(codeOrOther('open-period')),
  nationality: { ...source(countryOrOther), repeats: true },
  country: source(country),
  countryBirth: source(country),
  countryCode: source(country),
  memberStateWhichLegislationApplies: source(country),
  dateBirth: source(partialDate),
  birthDate: source(partialDate),
  birthDateChild: deduced(partialDate),
  startDate: source(date),
  endDate: source(date),
  amountEffectiveSince: source(date),
  since: source(date),
  familyName: source(text(155)),
  forename: source(text(155)),
  familyNameAtBirth: source(text(155)),
  forenameAtBirth: source(text(155)),
  street: source(text(155)),
  buildingName: source(text(155)),
  town: source(text(65)),
  region: source(text(65)),
  postalCode: source(text(25)),
  institutionID: source(text(65)),
  institutionName: source(text(255)),
  personalIdentificationNumber: source(text(65)),
}

/** A name that holds the word Date or since, in the places where EESSI writes them. */
const isDate = (name: string) =>
  /^date(?!s)[A-Z]?|[a-z0-9]Date(?=[A-Z]|$)|^since$/.test(name) && !/Reference|Number|Reason|Whether/.test(name)

export function leafDefault(name: string): LeafDefault {
  const known = Object.hasOwn(byName, name) ? byName[name] : undefined
  if (known !== undefined) return known
  if (name.endsWith('Indicator')) return source(indicator)
  return isDate(name) ? deduced(date) : unknown
}

const states = 'AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|EL|HU|IS|IE|IT|LV|LI|LT|LU|MT|NL|NO|PL|PT|RO|SK|SI|ES|SE|CH|UK|EU'

/** The words for a kind in a definition that is written as text; forms: simple types of the schemas of 4.4. */
export const leafWords: Readonly<Record<string, LeafKind>> = {
  text: text(),
  'free-text': freeText(),
  date,
  'partial-date': partialDate,
  'yes-no': indicator,
  country,
  value,
  amount: patternText('^(0|[1-9][0-9]{0,9})([.][0-9]{2})?$', 13),
  count: patternText('^(0|[1-9][0-9]{0,9})$', 10),
  decimal: patternText('^-?[0-9]{1,12}([.][0-9]{1,6})?$', 20),
  percentage: patternText('^(100([.]0{1,2})?|[1-9]?[0-9]([.][0-9]{1,2})?)$', 6),
  year: patternText('^(18[5-9]|19[0-9]|2[01][0-9])[0-9]$', 4),
  iban: patternText('^[a-zA-Z]{2}[0-9]{2}[a-zA-Z0-9]{11,27}$', 34),
  bic: patternText('^[a-zA-Z]{6}[0-9a-zA-Z]{2}([0-9a-zA-Z]{3})?$', 11),
  'institution-id': patternText(`^(${states}):[a-zA-Z0-9]{4,10}$`, 13),
  'e-mail': patternText('^.+@.+[.].+$'),
  telephone: patternText('^([+]|0{2})?[0-9]{1,3}[. -]?([0-9]{1,3}[. -]?)([0-9][. -]?){5,10}[0-9]$', 40),
  'ehic-number': patternText('^[0-9]{20}$', 20),
}

/** The word of a text that has a form: `amount`, `iban`; none for free text. */
export function wordOfForm(pattern: string | undefined): string | undefined {
  if (pattern === undefined) return undefined
  return Object.entries(leafWords).find(([, kind]) => kind.kind === 'text' && kind.pattern === pattern)?.[0]
}
