/**
 * What the schemas of 4.4 say of fields wherever they stand: lengths and forms of texts.
 * For documents whose schema was not read this is deduced, as the core components of EESSI are the same in every document.
 * @source EESSI schemas 4.4
 */
import type { Field, GroupKind, LeafKind } from '../definition/definition.ts'
import { patternText, text } from '../definition/definition.ts'
import { leafWords } from '../definition/leaf-kinds.table.ts'

const source = 'EESSI schemas 4.4'

/** Texts of the core components: names, addresses, institutions, accounts. */
const texts: Readonly<Record<string, LeafKind | undefined>> = {
  familyName: text(155),
  forename: text(155),
  familyNameAtBirth: text(155),
  forenameAtBirth: text(155),
  fatherFamilyNameAtBirth: text(155),
  forenameFather: text(155),
  motherFamilyNameAtBirth: text(155),
  forenameMother: text(155),
  personalIdentificationNumber: text(65),
  institutionID: leafWords['institution-id'],
  institutionName: text(155),
  street: text(155),
  buildingName: text(155),
  town: text(65),
  postalCode: text(25),
  region: text(65),
  IBAN: leafWords.iban,
  BICSWIFT: leafWords.bic,
  email: patternText('^.+@.+[.].+$'),
}

/** The group as documents of 4.4 have it; a group that stands in several places stays one. */
export function inModel44(group: GroupKind): GroupKind {
  const known = made.get(group)
  if (known !== undefined) return known
  const entries = Object.entries(group.fields).map(([name, field]) => [name, fieldIn44(name, field)] as const)
  const result: GroupKind = { ...group, fields: Object.fromEntries(entries) }
  made.set(group, result)
  return result
}

const made = new WeakMap<GroupKind, GroupKind>()

function fieldIn44(name: string, field: Field): Field {
  const { of } = field
  if (of.kind === 'group') return { ...field, of: inModel44(of) }
  const form = Object.hasOwn(texts, name) ? texts[name] : undefined
  if (form === undefined || (of.kind !== 'text' && of.kind !== 'value')) return field
  return { ...field, of: form, confidence: 'deduced', source }
}
