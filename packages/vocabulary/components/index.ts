/** Every component by name, each defined once: those that code reads by field in TypeScript, the others as text. */
import type { GroupKind } from '../definition/definition.ts'
import { fieldsOf, type Line, relaxed } from '../definition/definition-text.ts'
import { accidentsComponents } from './accidents.ts'
import { address, addresses, placesOfWork } from './address.ts'
import { administrativeComponents } from './administrative.ts'
import { employer, employers, identificationNumbers, selfEmployments } from './employer.ts'
import { familyComponents } from './family.ts'
import { horizontalComponents } from './horizontal.ts'
import { institution } from './institution.ts'
import { legislationComponents } from './legislation.ts'
import { miscellaneousComponents } from './miscellaneous.ts'
import { pensionsComponents } from './pensions.ts'
import { pensionsByCountryComponents } from './pensions-by-country.ts'
import { fixedPeriod } from './period.ts'
import { caseContext, person, personalIdentificationNumber, personIdentification, placeOfBirth, whenNoPin } from './person.ts'
import { recoveryComponents } from './recovery.ts'
import { reimbursementComponents } from './reimbursement.ts'
import { sharedComponents } from './shared.ts'
import { sicknessComponents } from './sickness.ts'
import { transportComponents } from './transport.ts'
import { unemploymentComponents } from './unemployment.ts'

const typed: Readonly<Record<string, GroupKind>> = {
  address,
  addresses,
  'case-context': caseContext,
  employer,
  employers,
  'fixed-period': fixedPeriod,
  'identification-numbers': identificationNumbers,
  institution,
  person,
  'person-identification': personIdentification,
  'personal-identification-number': personalIdentificationNumber,
  'place-of-birth': placeOfBirth,
  'places-of-work': placesOfWork,
  'self-employments': selfEmployments,
  'when-no-pin': whenNoPin,
}

const texts = [
  accidentsComponents,
  administrativeComponents,
  familyComponents,
  horizontalComponents,
  legislationComponents,
  miscellaneousComponents,
  pensionsComponents,
  pensionsByCountryComponents,
  recoveryComponents,
  reimbursementComponents,
  sharedComponents,
  sicknessComponents,
  transportComponents,
  unemploymentComponents,
]

const made = new Map<string, GroupKind>()

/** The group of a component with nothing mandatory; throws where a definition names a component that does not exist. */
export function findComponent(name: string): GroupKind {
  const known = made.get(name)
  if (known !== undefined) return known
  const group = Object.hasOwn(typed, name) ? relaxed(typed[name] as GroupKind) : fromText(name)
  made.set(name, group)
  return group
}

export function componentNames(): readonly string[] {
  return [...new Set([...Object.keys(typed), ...texts.flatMap((file) => [...file.components().keys()])])].sort()
}

function fromText(name: string): GroupKind {
  const lines = linesOf(name)
  return {
    kind: 'group',
    component: name,
    fields: fieldsOf(lines, findComponent),
    checks: [],
    confidence: 'source',
    source: 'EESSI data model 4.2',
  }
}

function linesOf(name: string): readonly Line[] {
  for (const file of texts) {
    const lines = file.components().get(name)
    if (lines !== undefined) return lines
  }
  throw new Error(`no component ${name}`)
}
