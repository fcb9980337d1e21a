/** Who can log in: the demo's people, visibly fictional, and the staff of the demo's institutions. */
import { demoStaff } from '@passerelle/directory/demo'
import { type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'

export interface LegalPerson {
  readonly legalPersonId: string
  readonly name: string
}

export interface DemoPerson {
  readonly kind: 'person'
  /** The subject at the login; says nothing of the person. */
  readonly id: string
  readonly state: StateCode
  readonly pin: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: PlainDate
  readonly birthTown: string
  readonly mayActFor: readonly LegalPerson[]
  /** Key of the line under the name. */
  readonly story: 'employer' | 'worker' | 'newWorker' | 'parent' | 'coverEnded'
}

export interface DemoStaff {
  readonly kind: 'staff'
  readonly id: string
  readonly state: StateCode
  readonly name: string
  readonly story: 'clerk' | 'inspector' | 'healthcare-desk' | 'operator'
}

export const demoPeople: readonly DemoPerson[] = [
  {
    kind: 'person',
    id: 'person-gr-1',
    state: 'GR',
    pin: 'GR-DEMO-07027100',
    familyName: 'Papadakis (demo)',
    givenName: 'Yiannis',
    birthDate: plainDate('1971-02-07'),
    birthTown: 'Rhodes',
    mayActFor: [{ legalPersonId: 'GR-DEMO-094000001', name: 'Aegean Marble Works (demo)' }],
    story: 'employer',
  },
  {
    kind: 'person',
    id: 'person-gr-2',
    state: 'GR',
    pin: 'GR-DEMO-12048800',
    familyName: 'Nikolaidis (demo)',
    givenName: 'Georgios',
    birthDate: plainDate('1988-04-12'),
    birthTown: 'Rhodes',
    mayActFor: [],
    story: 'worker',
  },
  {
    kind: 'person',
    id: 'person-gr-3',
    state: 'GR',
    pin: 'GR-DEMO-23069500',
    familyName: 'Georgiou (demo)',
    givenName: 'Eirini',
    birthDate: plainDate('1995-06-23'),
    birthTown: 'Rhodes',
    mayActFor: [],
    story: 'newWorker',
  },
  {
    kind: 'person',
    id: 'person-si-1',
    state: 'SI',
    pin: 'SI-DEMO-03099100',
    familyName: 'Novak (demo)',
    givenName: 'Živa',
    birthDate: plainDate('1991-09-03'),
    birthTown: 'Ljubljana',
    mayActFor: [],
    story: 'parent',
  },
  {
    kind: 'person',
    id: 'person-si-2',
    state: 'SI',
    pin: 'SI-DEMO-30117900',
    familyName: 'Primer (demo)',
    givenName: 'Tone',
    birthDate: plainDate('1979-11-30'),
    birthTown: 'Ljubljana',
    mayActFor: [],
    story: 'coverEnded',
  },
]

export const demoStaffLogins: readonly DemoStaff[] = demoStaff.map((member) => ({
  kind: 'staff',
  id: member.subject,
  state: member.institutionId.slice(0, 2) as StateCode,
  name: member.name,
  story: member.roles[0] ?? 'clerk',
}))

export function findPerson(id: string): DemoPerson | undefined {
  return demoPeople.find((person) => person.id === id)
}

export function findLogin(id: string): DemoPerson | DemoStaff | undefined {
  return findPerson(id) ?? demoStaffLogins.find((member) => member.id === id)
}

export function nameOf(who: DemoPerson | DemoStaff): string {
  return who.kind === 'person' ? `${who.givenName} ${who.familyName}` : who.name
}
