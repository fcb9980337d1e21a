/** Who acts: a person for himself or for a company, a member of staff for an institution, or the node itself. */
import type { InstitutionId } from '@passerelle/kernel'

export const staffRoles = ['clerk', 'inspector', 'healthcare-desk', 'operator'] as const
export type StaffRole = (typeof staffRoles)[number]

export interface PersonActor {
  readonly kind: 'person'
  /** The person number that the State of the login uses. */
  readonly personId: string
  readonly name: string
  readonly actingFor?: { readonly legalPersonId: string }
}

export interface StaffActor {
  readonly kind: 'staff'
  readonly subject: string
  readonly name: string
  readonly institutionId: InstitutionId
  readonly roles: readonly StaffRole[]
}

export type Actor = PersonActor | StaffActor | { readonly kind: 'system' }

export type Role = 'citizen' | 'employer' | StaffRole | 'system'

/** The roles in which the actor acts now. A person who acts for a company does not act for himself. */
export function rolesOf(actor: Actor): readonly Role[] {
  switch (actor.kind) {
    case 'person':
      return [actor.actingFor === undefined ? 'citizen' : 'employer']
    case 'staff':
      return actor.roles
    case 'system':
      return ['system']
  }
}
