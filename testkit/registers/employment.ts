/** The employment register: since when a person is insured and employed, and what is known of the employer. */
import type { PlainDate } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { EmploymentAnswer } from './answers.schema.ts'
import { tables } from './store/tables.ts'

/** Facts as of the day `on`: what begins later is not yet a fact. */
export async function findEmployment(
  tx: Tx,
  question: { pin: string; employer: string; on: PlainDate },
): Promise<EmploymentAnswer | 'unknown-person' | 'unknown-employer'> {
  const { pin, on } = question
  const db = tables(tx)
  const person = await db.selectFrom('registers.persons').selectAll().where('pin', '=', pin).executeTakeFirst()
  if (person === undefined) return 'unknown-person'
  const employer = await db
    .selectFrom('registers.employers')
    .selectAll()
    .where('legal_person_id', '=', question.employer)
    .executeTakeFirst()
  if (employer === undefined) return 'unknown-employer'
  const employment = await db
    .selectFrom('registers.employments')
    .selectAll()
    .where('pin', '=', pin)
    .where('legal_person_id', '=', question.employer)
    .where('since', '<=', on)
    .executeTakeFirst()
  const affiliation = await db
    .selectFrom('registers.affiliations')
    .selectAll()
    .where('pin', '=', pin)
    .where('insured_since', '<=', on)
    .executeTakeFirst()
  const postings = await db
    .selectFrom('registers.postings')
    .selectAll()
    .where('pin', '=', pin)
    .where('from_day', '<=', on)
    .orderBy('from_day')
    .execute()
  return {
    pin,
    employer: { legalPersonId: employer.legal_person_id, name: employer.name, address: employer.address },
    insuredSince: affiliation?.insured_since ?? null,
    affiliatedState: affiliation?.state ?? null,
    employmentSince: employment?.since ?? null,
    contractState: employment?.contract_state ?? null,
    employerTurnoverShareInState: employer.turnover_share_in_state,
    earlierPostings: postings.map((posting) => ({
      hostState: posting.host_state,
      from: posting.from_day,
      to: posting.to_day,
      ...(posting.host_undertaking_id !== null && { hostUndertakingId: posting.host_undertaking_id }),
      ...(posting.replaced_by !== null && { replacedBy: posting.replaced_by }),
    })),
    person: {
      familyName: person.family_name,
      givenName: person.given_name,
      birthDate: person.birth_date,
      birthPlace: person.birth_place,
      nationality: person.nationality,
      sex: person.sex,
      address: person.address,
    },
  }
}
