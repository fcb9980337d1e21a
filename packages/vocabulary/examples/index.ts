/**
 * An example of any document from its definition alone: the smallest valid content, or one in which every field has a value that could stand there.
 * Invented persons; the same each time.
 */
import { codesOf } from '../code-lists/index.ts'
import type { Check, Field, GroupKind, LeafKind } from '../definition/definition.ts'
import { wordOfForm } from '../definition/leaf-kinds.table.ts'

type Content = Record<string, unknown>

/** Only what is mandatory. */
export function emptyExample(definition: GroupKind): Content {
  return contentOf(definition, (field) => field.count === '1' || field.count === '1..n', false)
}

/** Every field; two items in a list, one in a list inside a list. */
export function filledExample(definition: GroupKind): Content {
  return contentOf(definition, () => true, false)
}

function contentOf(definition: GroupKind, wanted: (field: Field) => boolean, inList: boolean): Content {
  const content: Content = {}
  for (const [name, field] of Object.entries(definition.fields)) {
    const isChosen = isNeeded(name, definition.checks)
    if (!wanted(field) && !isChosen) continue
    const { of } = field
    const repeats = field.count === '0..n' || field.count === '1..n'
    const one = (index: number) =>
      of.kind === 'group' ? groupExample(of, wanted, inList || repeats, isChosen) : leafExample(of, name, index)
    content[name] = repeats ? (inList ? [one(0)] : [one(0), one(1)]) : one(0)
  }
  for (const check of definition.checks) obey(check, content)
  return content
}

/** What is chosen says something, even where nothing in it is mandatory. */
function groupExample(definition: GroupKind, wanted: (field: Field) => boolean, inList: boolean, isChosen: boolean): Content {
  const content = contentOf(definition, wanted, inList)
  return isChosen && Object.keys(content).length === 0 ? contentOf(definition, () => true, inList) : content
}

/** The first of several of which one must be given. */
function isNeeded(name: string, checks: readonly Check[]): boolean {
  return checks.some((check) => (check.check === 'one-of' || check.check === 'exactly-one') && check.paths[0]?.split('.')[0] === name)
}

function obey(check: Check, content: Content): void {
  if (check.check === 'exactly-one' || check.check === 'at-most-one') for (const path of check.paths.slice(1)) delete content[path]
  if (check.check === 'only-when' && String(content[check.when]) !== check.equals) delete content[check.path]
}

const texts: Readonly<Record<string, readonly [string, string]>> = {
  familyName: ['Papadopoulou', 'Rossi'],
  familyNameAtBirth: ['Nikolaïdou', 'Žagar'],
  forename: ['Eleni', 'Marco'],
  street: ['Odos Ermou 12', 'Via Roma 8'],
  town: ['Athina', 'Torino'],
  postalCode: ['10563', '10121'],
  region: ['Attiki', 'Piemonte'],
  buildingName: ['B', 'C'],
  institutionID: ['EL:1001', 'IT:2001'],
  institutionName: ['Example institution A', 'Example institution B'],
  personalIdentificationNumber: ['17058012345', 'RSSMRC80A01L219X'],
  amount: ['1250.00', '80.50'],
  email: ['eleni@example.org', 'marco@example.org'],
  IBAN: ['GR1601101250000000012300695', 'IT60X0542811101000000123456'],
  BICSWIFT: ['ETHNGRAA', 'UNCRITMM'],
}

const codes: Readonly<Record<string, readonly string[]>> = {
  nationality: ['EL', 'IT'],
  previousNationalities: ['EL', 'IT'],
  currency: ['EUR'],
}
/** Names of leaves that hold a State, though no source lists their codes. */
const isState = /^[a-z]*Country|^country|^stateResidence$|^newNationality$|^applicableLegislation/

function leafExample(kind: LeafKind, name: string, index: number): unknown {
  switch (kind.kind) {
    case 'indicator':
      return index === 0
    case 'country':
      return index === 0 ? 'GR' : 'IT'
    case 'code':
      return name === 'sex' ? (index === 0 ? '02' : '01') : (codesOf(kind.list)[index] ?? codesOf(kind.list)[0])
    case 'literal':
      return kind.value
    case 'date':
      return /^end|To$|Until/.test(name) ? '2026-08-31' : '2026-03-01'
    case 'partial-date':
      return index === 0 ? '1980-05-17' : '1982-00-00'
    case 'value':
      return Object.hasOwn(codes, name) ? codes[name] : isState.test(name) ? ['EL'] : textExample(name, index)
    case 'text':
      return (formExample(kind.pattern, index) ?? textExample(name, index)).slice(0, kind.maxLength)
  }
}

/** Of the kinds that have a form. */
const forms: Readonly<Record<string, readonly [string, string]>> = {
  amount: ['1250.00', '80.50'],
  count: ['2', '3'],
  decimal: ['37.5', '40'],
  percentage: ['4.5', '90'],
  year: ['2025', '2026'],
  iban: ['GR1601101250000000012300695', 'IT60X0542811101000000123456'],
  bic: ['ETHNGRAA', 'UNCRITMM'],
  'institution-id': ['EL:1001', 'IT:2001'],
  'e-mail': ['eleni@example.org', 'marco@example.org'],
  telephone: ['+30 210 1234567', '+39 011 1234567'],
  'ehic-number': ['80300120010000000017', '80380001234567890123'],
}

function formExample(pattern: string | undefined, index: number): string | undefined {
  const word = wordOfForm(pattern)
  return word === undefined ? undefined : forms[word]?.[index === 0 ? 0 : 1]
}

/** A text that says which field it stands in, where no better one is known. */
function textExample(name: string, index: number): string {
  const known = Object.hasOwn(texts, name) ? texts[name]?.[index === 0 ? 0 : 1] : undefined
  return known ?? `Example: ${wordsOfName(name)}`
}

/** `theFollowingBenefit` → `the following benefit`. */
export function wordsOfName(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z0-9])|([0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g, '$1$3$5 $2$4$6')
    .split(' ')
    .map((word) => (/^[A-Z0-9]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ')
}
