/** A world is ready when its nodes know each other: before that, a message or a check between two of them could be refused. */
import pg from 'pg'
import { nodePlans } from './layout.table.ts'

const patienceMs = 20_000
const pauseMs = 100

/** Waits until the directory of every node names all access points and somebody who issues PIDs. @returns whether it came to that */
export async function knowEachOther(databaseUrls: readonly string[]): Promise<boolean> {
  const end = Date.now() + patienceMs
  const clients = databaseUrls.map((connectionString) => new pg.Client({ connectionString }))
  try {
    await Promise.all(clients.map((client) => client.connect()))
    for (;;) {
      if ((await Promise.all(clients.map(isComplete))).every(Boolean)) return true
      if (Date.now() > end) return false
      await new Promise((next) => setTimeout(next, pauseMs))
    }
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}

async function isComplete(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ points: number; issuers: number }>(
    `select
    (select count(*)::int from directory.access_points where party_id = any($1)) as points,
    (select count(*)::int from directory.trusted_services where kind = 'pid-issuance') as issuers`,
    [nodePlans.map(({ partyId }) => partyId)],
  )
  return rows[0]?.points === nodePlans.length && rows[0].issuers > 0
}
