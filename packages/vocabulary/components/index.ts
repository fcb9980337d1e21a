/** Every component by name, each defined once: those that code reads by field in TypeScript, the others as text. */
import type { GroupKind } from '../definition/definition.ts'
import { type ComponentTexts, type GroupText, groupOf, type Reading, relaxed } from '../definition/definition-text.ts'
import { accidentsComponents } from './accidents.ts'
import { address, addresses, placesOfWork } from './address.ts'
import { administrativeComponents } from './administrative.ts'
import { employer, employers, identificationNumbers, selfEmployments } from './employer.ts'
import { familyComponents } from './family.ts'
import { horizontalComponents } from './horizontal.ts'
import { accidentsIn44 } from './in-4-4/accidents.ts'
import { administrativeIn44 } from './in-4-4/administrative.ts'
import { coreIn44 } from './in-4-4/core.ts'
import { familyIn44 } from './in-4-4/family.ts'
import { horizontalIn44 } from './in-4-4/horizontal.ts'
import { legislationIn44 } from './in-4-4/legislation.ts'
import { miscellaneousIn44 } from './in-4-4/miscellaneous.ts'
import { pensionsIn44 } from './in-4-4/pensions.ts'
import { recoveryIn44 } from './in-4-4/recovery.ts'
import { sicknessIn44 } from './in-4-4/sickness.ts'
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

/** Those of 4.4, with what its schemas ask. */
const textsOf44 = [
  accidentsIn44,
  administrativeIn44,
  coreIn44,
  familyIn44,
  horizontalIn44,
  legislationIn44,
  miscellaneousIn44,
  pensionsIn44,
  recoveryIn44,
  sicknessIn44,
]

const made = new Map<string, GroupKind>()
const madeOf44 = new Map<string, GroupKind>()

/** The group of a component with nothing mandatory; throws where a definition names a component that does not exist. */
export function findComponent(name: string): GroupKind {
  const known = made.get(name)
  if (known !== undefined) return known
  const group = Object.hasOwn(typed, name)
    ? relaxed(typed[name] as GroupKind)
    : groupOf(name, textOf(name, texts), { model: '4.2', find: findComponent })
  made.set(name, group)
  return group
}

/** How documents of 4.4 are read. */
export const readingOf44: Reading = { model: '4.4', find: findComponentIn44 }

/** The group of a component of 4.4, with what is mandatory in it. */
export function findComponentIn44(name: string): GroupKind {
  const known = madeOf44.get(name)
  if (known !== undefined) return known
  const group = groupOf(name, textOf(name, textsOf44), readingOf44)
  madeOf44.set(name, group)
  return group
}

/** Of 4.2. */
export function componentNames(): readonly string[] {
  return [...new Set([...Object.keys(typed), ...namesIn(texts)])].sort()
}

export function componentNamesIn44(): readonly string[] {
  return [...namesIn(textsOf44)].sort()
}

const namesIn = (files: readonly ComponentTexts[]) => files.flatMap((file) => [...file.components().keys()])

function textOf(name: string, files: readonly ComponentTexts[]): GroupText {
  for (const file of files) {
    const text = file.components().get(name)
    if (text !== undefined) return text
  }
  throw new Error(`no component ${name}`)
}
