/** The node's own people: who they are at the staff login, which institution they serve, in which roles. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { StaffActor, StaffRole } from '../domain/actor.ts'
import { tables } from '../store/tables.ts'

export interface StaffMember {
  /** The subject that the staff login gives. */
  readonly subject: string
  readonly name: string
  readonly institutionId: InstitutionId
  readonly roles: readonly StaffRole[]
}

/** The member as an actor, or nothing: whom the directory does not name has no rights. */
export async function findStaff(tx: Tx, subject: string): Promise<StaffActor | undefined> {
  const row = await tables(tx).selectFrom('directory.staff').selectAll().where('subject', '=', subject).executeTakeFirst()
  return row === undefined
    ? undefined
    : { kind: 'staff', subject: row.subject, name: row.name, institutionId: row.institution_id, roles: row.roles }
}

/** Writes the members given; a subject that exists gets the institution and roles given here. */
export async function seedStaff(tx: Tx, members: readonly StaffMember[]): Promise<void> {
  for (const { subject, name, institutionId, roles } of members) {
    const row = { institution_id: institutionId, name, roles: [...roles] }
    await tables(tx)
      .insertInto('directory.staff')
      .values({ subject, ...row })
      .onConflict((conflict) => conflict.column('subject').doUpdateSet(row))
      .execute()
  }
}
