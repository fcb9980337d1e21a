/**
 * What the schemas of 4.4 say of fields wherever they stand: lengths and forms of texts, and periods without an end.
 * In documents whose schemas were read the lists of codes are closed too; for the others lengths and open periods are deduced, as the core components
 * of EESSI are the same in every document.
 * @source EESSI schemas 4.4: A001, A009, A012, H062, H065, P2200, S071
 */
import type { Check, Field, Fields, GroupKind, LeafKind } from '../definition/definition.ts'
import { codeOrOther, date, freeText, patternText, text } from '../definition/definition.ts'

const source = 'EESSI schemas 4.4'
const states = 'AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|EL|HU|IS|IE|IT|LV|LI|LT|LU|MT|NL|NO|PL|PT|RO|SK|SI|ES|SE|CH|UK|EU'

/** Documents whose schemas were read to the end. */
export const documentsRead: ReadonlySet<string> = new Set(['A001', 'A009', 'A012', 'H062', 'H065', 'P2200', 'S071'])

/** Texts of the core components: names, addresses, institutions, accounts. */
const textsEverywhere: Readonly<Record<string, LeafKind>> = {
  familyName: text(155),
  forename: text(155),
  familyNameAtBirth: text(155),
  forenameAtBirth: text(155),
  fatherFamilyNameAtBirth: text(155),
  forenameFather: text(155),
  motherFamilyNameAtBirth: text(155),
  forenameMother: text(155),
  personalIdentificationNumber: text(65),
  institutionID: patternText(`^(${states}):[a-zA-Z0-9]{4,10}$`, 13),
  institutionName: text(155),
  street: text(155),
  buildingName: text(155),
  town: text(65),
  postalCode: text(25),
  region: text(65),
  IBAN: patternText('^[a-zA-Z]{2}[0-9]{2}[a-zA-Z0-9]{11,27}$', 34),
  BICSWIFT: patternText('^[a-zA-Z]{6}[0-9a-zA-Z]{2}([0-9a-zA-Z]{3})?$', 11),
  email: patternText('^.+@.+[.].+$'),
}

/** Texts of the documents that were read; in others a field of the same name may be of another length. */
const textsRead: Readonly<Record<string, LeafKind>> = {
  additionalInformation: freeText(500),
  companyNameVesselName: text(155),
  flagStatehomeBase: text(155),
  other: freeText(500),
  descriptionOtherSituation: text(),
  justification: freeText(255),
  accountHolderName: text(),
  accountNumber: text(65),
  bankName: text(65),
  grounds: text(),
  occupation: text(155),
  otherPaymentFrequency: text(155),
  otherBenefit: text(155),
  otherBenefits: text(155),
  specificsOtherChild: text(155),
  otherAttachment: text(),
  requestedDocuments: text(),
  reasons: text(),
  document: text(),
  typeCorrespondence: text(65),
  institutionCode: text(25),
  previousPersonalIdentificationNumber: text(65),
}

const openPeriod: GroupKind = {
  kind: 'group',
  component: 'OpenPeriod',
  fields: {
    typeOpenPeriod: { of: codeOrOther('open-period'), count: '1', label: 'term/typeOpenPeriod', confidence: 'source', source },
    startDate: { of: date, count: '1', label: 'period/startDate', confidence: 'source', source },
  },
  checks: [],
  confidence: 'source',
  source,
}
const eitherPeriod: Check = { check: 'exactly-one', paths: ['FixedPeriod', 'OpenPeriod'] }

/** The group as documents of 4.4 have it; a group that stands in several places stays one. */
export function inModel44(group: GroupKind, isRead: boolean): GroupKind {
  const made = isRead ? madeOfRead : madeOfOthers
  const known = made.get(group)
  if (known !== undefined) return known
  const entries = Object.entries(group.fields).map(([name, field]) => [name, fieldIn44(name, field, isRead)] as const)
  const hasPeriod = Object.hasOwn(group.fields, 'FixedPeriod') && !Object.hasOwn(group.fields, 'OpenPeriod')
  const fields: Fields = hasPeriod ? withOpenPeriod(entries, isRead) : Object.fromEntries(entries)
  const result: GroupKind = { ...group, fields, checks: hasPeriod && isRead ? [...group.checks, eitherPeriod] : group.checks }
  made.set(group, result)
  return result
}

const madeOfRead = new WeakMap<GroupKind, GroupKind>()
const madeOfOthers = new WeakMap<GroupKind, GroupKind>()

function fieldIn44(name: string, field: Field, isRead: boolean): Field {
  const { of } = field
  if (of.kind === 'group') return { ...field, of: inModel44(of, isRead) }
  const length = lengthOf(name, isRead)
  if (length !== undefined && (of.kind === 'text' || of.kind === 'value'))
    return { ...field, of: length, confidence: isRead ? 'source' : 'deduced', source }
  if (!isRead || of.kind !== 'code') return field
  return { ...field, of: { kind: 'code', list: of.list }, confidence: 'source', source }
}

function lengthOf(name: string, isRead: boolean): LeafKind | undefined {
  if (Object.hasOwn(textsEverywhere, name)) return textsEverywhere[name]
  return isRead && Object.hasOwn(textsRead, name) ? textsRead[name] : undefined
}

function withOpenPeriod(entries: readonly (readonly [string, Field])[], isRead: boolean): Fields {
  const open: Field = {
    of: isRead ? inModel44(openPeriod, true) : openPeriod,
    count: '0..1',
    label: 'term/OpenPeriod',
    confidence: isRead ? 'source' : 'deduced',
    source,
  }
  return Object.fromEntries(
    entries.flatMap(([name, field]): (readonly [string, Field])[] => {
      if (name !== 'FixedPeriod') return [[name, field]]
      return [
        [name, isRead ? { ...field, count: '0..1' } : field],
        ['OpenPeriod', open],
      ]
    }),
  )
}
