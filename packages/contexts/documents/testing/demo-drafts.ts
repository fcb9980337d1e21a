/** Drafts and keys of the demo's people, for the tests of this room. */
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { institutionId, plainDate, type Signer } from '@passerelle/kernel'
import { createAuthority, issueCertificate, softwareSigner } from '@passerelle/trust'
import type { EhicDraft, PdA1Draft, PrcDraft } from '../domain/draft.ts'
import type { IssueInput } from '../use-cases/issue-document.ts'

export const now = new Date('2026-11-21T10:20:30.400Z')
export const today = plainDate('2026-11-21')
export const statusListBase = 'https://node.example/status-lists'
export const rhodes = institutionId('GR:1001')
export const ljubljana = institutionId('SI:3001')

export const georgiosA1: PdA1Draft = {
  type: 'PDA1',
  holder: {
    pin: 'GR-DEMO-12048800',
    sex: '1',
    surname: 'Nikolaidis (demo)',
    forenames: 'Georgios',
    dateOfBirth: '1988-04-12',
    nationalities: ['GR'],
    placeOfBirth: { town: 'Ρόδος', country: 'GR' },
    addressOfResidence: { street: 'Odos Dokimis 7', town: 'Rhodes', postCode: '85100', country: 'GR' },
  },
  legislation: { memberState: 'GR', startDate: '2026-12-01', endDate: '2027-08-31', appliesForDurationOfActivity: true },
  statusConfirmation: { code: '01' },
  employments: [
    {
      type: '01',
      id: 'GR-DEMO-094000001',
      idType: '01',
      name: 'Aegean Marble Works (demo)',
      address: { street: 'Odos Marmarou 3', town: 'Rhodes', postCode: '85100', country: 'GR' },
    },
  ],
  placesOfWork: [
    {
      companyOrVesselName: 'Cantiere Lombardo (demo)',
      address: { street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' },
    },
  ],
  institution: {
    name: 'e-EFKA (demo) – Insured Abroad',
    street: 'Odos Ypiresias 1',
    town: 'Athens',
    postCode: '10564',
    country: 'GR',
    id: 'GR:1001',
    email: 'abroad@efka.example',
  },
}

const zzzs = { id: 'SI:3001', name: 'ZZZS (demo) – OE Ljubljana', acronym: 'ZZZS', code: '3001' }

export const zivaCard: EhicDraft = {
  type: 'EHIC',
  issuingState: 'SI',
  name: 'Novak (demo)',
  givenNames: 'Živa',
  dateOfBirth: '1991-09-03',
  pin: 'SI-DEMO-03099100',
  institution: zzzs,
  expiryDate: '2027-11-30',
  cover: { from: '2026-11-21', to: '2027-11-30' },
}

export const zivaCertificate: PrcDraft = {
  type: 'PRC',
  issuingState: 'SI',
  name: 'Novak (demo)',
  givenNames: 'Živa',
  dateOfBirth: '1991-09-03',
  pin: 'SI-DEMO-03099100',
  institution: zzzs,
  from: '2026-11-21',
  to: '2027-02-20',
}

export const aPosting = (intentKey: string, changes: Partial<IssueInput> = {}): IssueInput => ({
  institutionId: rhodes,
  intentKey,
  draft: georgiosA1,
  holderRef: 'person:georgios',
  applicantRef: 'legal-person:aegean-marble',
  caseRef: 'case-1',
  issuedOn: today,
  statusListBase,
  now,
  ...changes,
})

export const aCard = (intentKey: string, changes: Partial<IssueInput> = {}): IssueInput => ({
  institutionId: ljubljana,
  intentKey,
  draft: zivaCard,
  holderRef: 'person:ziva',
  issuedOn: today,
  statusListBase,
  now,
  ...changes,
})

export function holderKeys(count: number): JsonWebKey[] {
  return Array.from({ length: count }, () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }))
}

/** A seal under an authority of its own, valid since a minute before `now`. */
export async function aSeal(): Promise<Signer> {
  const validity = { from: new Date(now.getTime() - 60_000), to: new Date(now.getTime() + 86_400_000 * 365) }
  const authority = await createAuthority({ subject: { commonName: 'Demo Authority (demo)', country: 'GR' }, validity })
  const key = await issueCertificate(authority, {
    keyType: 'EC-P256',
    subject: { commonName: 'e-EFKA (demo) seal', country: 'GR' },
    validity,
    keyUsages: ['digitalSignature'],
  })
  return softwareSigner(key)
}
