/** The demo's institutions and staff: visibly fictional, for the demo and for tests. */
export { demoInstitutions, demoInstitutionsOf } from './institutions.ts'
export { demoStaff, demoStaffOf } from './staff.ts'
