/** The staff of the demo's institutions. Subjects are those of the stand-in eID. */
import { institutionId, type StateCode } from '@passerelle/kernel'
import type { StaffMember } from '../use-cases/staff.ts'

export const demoStaff: readonly StaffMember[] = [
  { subject: 'staff-gr-1', name: 'Eleni Markou (demo)', institutionId: institutionId('GR:1001'), roles: ['clerk'] },
  { subject: 'staff-it-1', name: 'Paolo Conti (demo)', institutionId: institutionId('IT:2001'), roles: ['clerk'] },
  { subject: 'staff-it-2', name: 'Nicola Bianchi (demo)', institutionId: institutionId('IT:2901'), roles: ['inspector'] },
  { subject: 'staff-si-1', name: 'Maja Kos (demo)', institutionId: institutionId('SI:3001'), roles: ['clerk'] },
  { subject: 'staff-es-1', name: 'Carmen Ruiz (demo)', institutionId: institutionId('ES:4901'), roles: ['healthcare-desk'] },
  { subject: 'operator-gr', name: 'Operator GR (demo)', institutionId: institutionId('GR:1001'), roles: ['operator'] },
  { subject: 'operator-it', name: 'Operator IT (demo)', institutionId: institutionId('IT:2001'), roles: ['operator'] },
  { subject: 'operator-si', name: 'Operator SI (demo)', institutionId: institutionId('SI:3001'), roles: ['operator'] },
  { subject: 'operator-es', name: 'Operator ES (demo)', institutionId: institutionId('ES:4001'), roles: ['operator'] },
]

export function demoStaffOf(state: StateCode): StaffMember[] {
  return demoStaff.filter((member) => member.institutionId.startsWith(`${state}:`))
}
