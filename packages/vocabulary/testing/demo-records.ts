/** The demo's records, for tests of this room. Visibly fictional. */
import type { Ehic, PdA1 } from '../portable-documents/index.ts'

export const demoPdA1: PdA1 = {
  type: 'PDA1',
  number: 'GR-DEMO-2026-000001',
  holder: {
    pin: 'GR-DEMO-12048800',
    sex: '1',
    surname: 'Nikolaidis (demo)',
    forenames: 'Georgios',
    dateOfBirth: '1988-04-12',
    nationalities: ['GR'],
    addressOfResidence: { street: 'Odos Dokimis 7', town: 'Rhodes', postCode: '85100', country: 'GR' },
  },
  legislation: { memberState: 'GR', startDate: '2026-01-15', endDate: '2026-12-31', provisional: false, transitionalRules: false },
  statusConfirmation: { code: '01' },
  employments: [
    {
      type: '01',
      id: 'GR-DEMO-094000001',
      idType: '01',
      name: 'Aegean Marble Works (demo)',
      address: { town: 'Rhodes', postCode: '85100', country: 'GR' },
    },
  ],
  placesOfWork: [
    {
      companyOrVesselName: 'Cantiere Lombardo (demo)',
      address: { street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' },
    },
  ],
  institution: { name: 'e-EFKA (demo) – Insured Abroad', country: 'GR', id: 'GR:1001' },
  issuedOn: '2026-01-10',
}

export const demoEhic: Ehic = {
  type: 'EHIC',
  issuingState: 'SI',
  name: 'Novak (demo)',
  givenNames: 'Luka',
  dateOfBirth: '2019-06-21',
  pin: 'SI-DEMO-21061900',
  institution: { id: 'SI:3001', name: 'ZZZS (demo) – OE Ljubljana', acronym: 'ZZZS', code: '3001' },
  cardNumber: '80705000010000000001',
  expiryDate: '2027-06-30',
  cover: { from: '2026-01-01', to: '2027-06-30' },
  issuedOn: '2026-01-10',
}
