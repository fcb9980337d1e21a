/** The demo's people as their nodes know them. All fictional. */
import type { Session } from '../api/contract.ts'

const greece = { state: 'GR', name: 'e-EFKA (demo) – Insured Abroad' }
const italy = { state: 'IT', name: 'INPS (demo) – Sede Milano' }
const slovenia = { state: 'SI', name: 'ZZZS (demo) – OE Ljubljana' }
const spain = { state: 'ES', name: 'INSS (demo) – Madrid' }

export const people: Readonly<Record<string, Omit<Session, 'csrf'>>> = {
  yiannis: {
    node: greece,
    person: { name: 'Yiannis Papadakis (demo)', actingFor: { legalPersonId: 'GR-DEMO-094000001', name: 'Aegean Marble Works (demo)' } },
  },
  georgios: { node: greece, person: { name: 'Georgios Nikolaidis (demo)', birthDate: '1988-04-12' } },
  ziva: { node: slovenia, person: { name: 'Živa Novak (demo)', birthDate: '1991-09-03' } },
  eleni: {
    node: greece,
    staff: { name: 'Eleni Markou (demo)', institution: { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad' }, roles: ['clerk'] },
  },
  nicola: {
    node: italy,
    staff: {
      name: 'Nicola Bianchi (demo)',
      institution: { id: 'IT:2901', name: 'Ispettorato Nazionale del Lavoro (demo)' },
      roles: ['inspector'],
    },
  },
  carmen: {
    node: spain,
    staff: { name: 'Carmen Ruiz (demo)', institution: { id: 'ES:4901', name: 'Hospital de la Playa (demo)' }, roles: ['healthcare-desk'] },
  },
}
