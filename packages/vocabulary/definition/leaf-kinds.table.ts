/**
 * What kind of value stands under a field name, where a definition does not say otherwise: EESSI names a thing alike everywhere.
 * `source`: seen coded or as a date in public samples; `deduced`: from the name alone, or the list is that of the schemas of 4.4.
 */
import type { Confidence } from './confidence.ts'
import { code, codeOrOther, country, countryOrOther, date, indicator, type LeafKind, partialDate, text, value } from './definition.ts'

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
