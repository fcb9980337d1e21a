/** The people of the demo as the registers know them; visibly fictional. What is there already stays, Eirini's ten days apart. */
import { addDays, type PlainDate, plainDate, plainDateAt } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { Insertable } from 'kysely'
import { type RegisterTables, tables } from './tables.ts'

type Rows = { readonly [Table in Exclude<keyof RegisterTables, 'registers.postings'>]: readonly Insertable<RegisterTables[Table]>[] }

const georgios = 'GR-DEMO-12048800'
const eirini = 'GR-DEMO-23069500'
const ziva = 'SI-DEMO-03099100'
const luka = 'SI-DEMO-21061900'
const tone = 'SI-DEMO-30117900'
const marbleWorks = 'GR-DEMO-094000001'

export async function seedRegisters(tx: Tx, now: Date): Promise<void> {
  const db = tables(tx)
  const tenDaysAgo = addDays(plainDateAt(now), -10)
  const rows = rowsOn(tenDaysAgo)
  for (const table of Object.keys(rows) as (keyof Rows)[]) {
    await db
      .insertInto(table)
      .values([...rows[table]])
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await db.updateTable('registers.employments').set({ since: tenDaysAgo }).where('pin', '=', eirini).execute()
  await db.updateTable('registers.affiliations').set({ insured_since: tenDaysAgo }).where('pin', '=', eirini).execute()
}

function rowsOn(tenDaysAgo: PlainDate): Rows {
  return {
    'registers.persons': [
      {
        pin: georgios,
        family_name: 'Nikolaidis (demo)',
        given_name: 'Georgios',
        birth_date: plainDate('1988-04-12'),
        birth_place: 'Rhodes',
        nationality: 'GR',
        sex: 'male',
        address: { street: 'Odos Dokimis 7', town: 'Rhodes', postCode: '85100', country: 'GR' },
      },
      {
        pin: eirini,
        family_name: 'Georgiou (demo)',
        given_name: 'Eirini',
        birth_date: plainDate('1995-06-23'),
        birth_place: 'Rhodes',
        nationality: 'GR',
        sex: 'female',
        address: { street: 'Odos Dokimis 9', town: 'Rhodes', postCode: '85100', country: 'GR' },
      },
      {
        pin: ziva,
        family_name: 'Novak (demo)',
        given_name: 'Živa',
        birth_date: plainDate('1991-09-03'),
        birth_place: 'Ljubljana',
        nationality: 'SI',
        sex: 'female',
        address: { street: 'Cesta Primera 3', town: 'Ljubljana', postCode: '1000', country: 'SI' },
      },
      {
        pin: luka,
        family_name: 'Novak (demo)',
        given_name: 'Luka',
        birth_date: plainDate('2019-06-21'),
        birth_place: 'Ljubljana',
        nationality: 'SI',
        sex: 'male',
        address: { street: 'Cesta Primera 3', town: 'Ljubljana', postCode: '1000', country: 'SI' },
      },
      {
        pin: tone,
        family_name: 'Primer (demo)',
        given_name: 'Tone',
        birth_date: plainDate('1979-11-30'),
        birth_place: 'Ljubljana',
        nationality: 'SI',
        sex: 'male',
        address: { street: 'Cesta Primera 5', town: 'Ljubljana', postCode: '1000', country: 'SI' },
      },
    ],
    'registers.employers': [
      {
        legal_person_id: marbleWorks,
        name: 'Aegean Marble Works (demo)',
        address: { street: 'Odos Dokimis 40', town: 'Rhodes', postCode: '85100', country: 'GR' },
        state: 'GR',
        turnover_share_in_state: 62,
      },
    ],
    'registers.affiliations': [
      { pin: georgios, state: 'GR', insured_since: plainDate('2019-01-01') },
      { pin: eirini, state: 'GR', insured_since: tenDaysAgo },
    ],
    'registers.employments': [
      { pin: georgios, legal_person_id: marbleWorks, since: plainDate('2021-03-01'), contract_state: 'GR' },
      { pin: eirini, legal_person_id: marbleWorks, since: tenDaysAgo, contract_state: 'GR' },
    ],
    'registers.covers': [
      { pin: ziva, institution_id: 'SI:3001', from_day: plainDate('2015-10-01'), to_day: null, through: null },
      { pin: luka, institution_id: 'SI:3001', from_day: plainDate('2019-06-21'), to_day: null, through: ziva },
      { pin: tone, institution_id: 'SI:3001', from_day: plainDate('2004-01-01'), to_day: plainDate('2026-06-30'), through: null },
    ],
  }
}
