/** With whom a case of a process may be opened: who takes part in it by the directory today and can be reached. */
import { findAccessPoints, findInstitutions, type Institution } from '@passerelle/directory'
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { JourneyEnv } from '../env.ts'

export interface CasePartners {
  /** Who would open the case; nobody is its own counterparty. */
  readonly institutionId: InstitutionId
  readonly bucType: string
}

export async function findCasePartners(env: JourneyEnv, tx: Tx, { institutionId, bucType }: CasePartners): Promise<readonly Institution[]> {
  const reachable = new Set((await findAccessPoints(tx)).flatMap(({ institutions }) => institutions))
  const found = await findInstitutions(tx, { on: env.today(), bucType, role: 'Counterparty' })
  return found.filter(({ id }) => id !== institutionId && reachable.has(id))
}
