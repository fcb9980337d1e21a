/** The records that are issued and sent here: the demo's, visibly fictional. */
import type { Ehic, PdA1 } from '@passerelle/vocabulary'

export const georgiosA1: PdA1 = {
  type: 'PDA1',
  number: 'A1-2026-BENCH-0001',
  holder: {
    pin: 'GR-DEMO-12048800',
    sex: '1',
    surname: 'Nikolaidis (demo)',
    forenames: 'Georgios',
    dateOfBirth: '1988-04-12',
    nationalities: ['GR'],
    placeOfBirth: { town: 'Rhodes' },
    addressOfResidence: { street: 'Odos Dokimis 7', town: 'Rhodes', postCode: '85100', country: 'GR' },
  },
  legislation: { memberState: 'GR', startDate: '2026-12-01', endDate: '2027-08-31' },
  statusConfirmation: { code: '01' },
  employments: [
    {
      type: '01',
      id: 'GR-DEMO-094000001',
      idType: '01',
      name: 'Aegean Marble Works (demo)',
      address: { street: 'Odos Dokimis 40', town: 'Rhodes', postCode: '85100', country: 'GR' },
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
    street: 'Odos Dokimis 1',
    town: 'Athina',
    postCode: '10000',
    country: 'GR',
    id: 'GR:1001',
  },
  issuedOn: '2026-11-21',
}

export const zivaCard: Ehic = {
  type: 'EHIC',
  issuingState: 'SI',
  name: 'Novak (demo)',
  givenNames: 'Živa',
  dateOfBirth: '1991-09-03',
  pin: 'SI-DEMO-03099100',
  institution: { id: 'SI:3001', name: 'ZZZS (demo) – OE Ljubljana', acronym: 'ZZZS', code: '3001' },
  cardNumber: '80705000010000000001',
  expiryDate: '2027-11-21',
  cover: { from: '2015-10-01' },
  issuedOn: '2026-11-21',
}

export const zivaPerson = {
  familyName: 'Novak (demo)',
  givenName: 'Živa',
  birthDate: '1991-09-03',
  birthTown: 'Ljubljana',
  birthCountry: 'SI',
  nationalities: ['SI'],
  pin: 'SI-DEMO-03099100',
  issuingAuthority: 'PID provider stand-in (demo)',
  issuingCountry: 'SI',
  issuedOn: '2026-11-21',
  expiresOn: '2026-12-05',
} as const
