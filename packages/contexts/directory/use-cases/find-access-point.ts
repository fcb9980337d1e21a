/** Finds where the messages of an institution arrive, and who speaks under a party id. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { AccessPoint } from '../domain/bundle.schema.ts'
import { tables } from '../store/tables.ts'

export async function findAccessPoint(tx: Tx, institutionId: InstitutionId): Promise<AccessPoint | undefined> {
  const row = await tables(tx)
    .selectFrom('directory.access_point_institutions as i')
    .innerJoin('directory.access_points as p', 'p.party_id', 'i.party_id')
    .select('p.record')
    .where('i.institution_id', '=', institutionId)
    .executeTakeFirst()
  return row?.record
}

/** @param partyId as on the wire: `EL:APEL01` */
export async function findPartnerByPartyId(tx: Tx, partyId: string): Promise<AccessPoint | undefined> {
  const row = await tables(tx).selectFrom('directory.access_points').select('record').where('party_id', '=', partyId).executeTakeFirst()
  return row?.record
}

export async function findAccessPoints(tx: Tx): Promise<AccessPoint[]> {
  const rows = await tables(tx).selectFrom('directory.access_points').select('record').orderBy('party_id').execute()
  return rows.map((row) => row.record)
}
