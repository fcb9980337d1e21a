/** The health insurance register: who is covered from when to when, and who is covered through whom. */
import { contains, type PlainDate } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { InsuranceAnswer } from './answers.schema.ts'
import { tables } from './store/tables.ts'

/** `insured` is about the day `on`; `cover` is the last cover held, both ends included, whatever the day. */
export async function findInsurance(tx: Tx, pin: string, on: PlainDate): Promise<InsuranceAnswer | undefined> {
  const covers = await tables(tx)
    .selectFrom('registers.covers as c')
    .innerJoin('registers.persons as p', 'p.pin', 'c.pin')
    .select(['p.pin', 'p.family_name', 'p.given_name', 'p.birth_date', 'p.sex', 'c.institution_id', 'c.from_day', 'c.to_day', 'c.through'])
    .where((eb) => eb.or([eb('c.pin', '=', pin), eb('c.through', '=', pin)]))
    .orderBy('p.birth_date')
    .execute()
  const own = covers.find((cover) => cover.pin === pin)
  if (own === undefined) return undefined
  const isCovered = (cover: { from_day: PlainDate; to_day: PlainDate | null }) =>
    contains({ from: cover.from_day, ...(cover.to_day !== null && { to: cover.to_day }) }, on)
  return {
    pin,
    person: personOf(own),
    insured: isCovered(own),
    institution: own.institution_id,
    cover: { from: own.from_day, to: own.to_day },
    dependants: covers
      .filter((cover) => cover.through === pin && isCovered(cover))
      .map((cover) => ({ pin: cover.pin, person: personOf(cover) })),
  }
}

/** Sets the last day of a cover, also for those covered through the person; null opens it again. */
export async function setCoverEnd(tx: Tx, pin: string, lastDay: PlainDate | null): Promise<'done' | 'unknown-person' | 'before-start'> {
  const own = await tables(tx).selectFrom('registers.covers').select('from_day').where('pin', '=', pin).executeTakeFirst()
  if (own === undefined) return 'unknown-person'
  if (lastDay !== null && lastDay < own.from_day) return 'before-start'
  await tables(tx)
    .updateTable('registers.covers')
    .set({ to_day: lastDay })
    .where((eb) => eb.or([eb('pin', '=', pin), eb('through', '=', pin)]))
    .execute()
  return 'done'
}

interface PersonRow {
  family_name: string
  given_name: string
  birth_date: PlainDate
  sex: InsuranceAnswer['person']['sex']
}

function personOf(row: PersonRow): InsuranceAnswer['person'] {
  return { familyName: row.family_name, givenName: row.given_name, birthDate: row.birth_date, sex: row.sex }
}
