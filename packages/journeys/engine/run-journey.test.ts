import { institutionId } from '@passerelle/kernel'
import { type Jobs, newId, startJobs } from '@passerelle/platform'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyStore, tables } from '../store/tables.ts'
import { type Journey, StepFailure } from './journey.ts'
import { journeyJobs, resumeJourney, startJourney } from './run-journey.ts'

const gr = institutionId('GR:1001')
const clock = { now: () => new Date() }
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([journeyStore], { jobs: true })
  await sql`create table public.effects (id uuid, name text)`.execute(database.db)
})
afterAll(() => database.close())

interface Env {
  fail: number
}
type Data = { n: number }

const note = (name: string) => async (_env: Env, tx: typeof database.db, instance: { id: string; data: Data }) => {
  await sql`insert into public.effects values (${instance.id}, ${`${name}:${instance.data.n}`})`.execute(tx)
  return { outcome: 'next', data: { n: instance.data.n + 1 } } as const
}

const walk: Journey<Env, Data> = {
  name: 'walk',
  steps: [
    { name: 'first', apply: note('first') },
    {
      name: 'second',
      prepare: async (env) => {
        if (env.fail-- > 0) throw new StepFailure({ code: 'test/outside-is-down' })
      },
      apply: note('second'),
    },
    { name: 'ask', apply: async () => ({ outcome: 'wait', at: 'last' }) },
    { name: 'last', apply: note('last') },
  ],
}

async function effectsOf(id: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from public.effects where id = ${id}`.execute(database.db)
  return rows.map(({ name }) => name)
}

describe('a journey', () => {
  it('does each step once although it was called twice, and shows the failure of a step before it succeeds', async () => {
    const id = newId()
    const failures: string[] = []
    const runtime = {
      database,
      clock,
      env: { fail: 1 },
      journeys: [walk],
      onStep: async (_tx: unknown, { failure }: { failure?: { code: string } }) =>
        void (failure !== undefined && failures.push(failure.code)),
    }
    const start = { journey: 'walk', firstStep: 'first', institutionId: gr, id, data: { n: 1 }, now: clock.now() }
    await database.transaction((tx) => startJourney(tx, start))
    await database.transaction((tx) => startJourney(tx, start))
    const workers: Jobs[] = [await startJobs(database.pool, journeyJobs(runtime)), await startJobs(database.pool, journeyJobs(runtime))]
    await expect.poll(() => effectsOf(id), { timeout: 15_000 }).toEqual(['first:1', 'second:2'])
    await expect
      .poll(
        async () =>
          (await tables(database.db).selectFrom('journeys.instances').select('state').where('id', '=', id).executeTakeFirst())?.state,
      )
      .toBe('waiting')
    expect(failures).toEqual(['test/outside-is-down'])
    await database.transaction((tx) => resumeJourney(tx, gr, id, 'last', clock.now()))
    await database.transaction((tx) => resumeJourney(tx, gr, id, 'last', clock.now()))
    await expect.poll(() => effectsOf(id)).toEqual(['first:1', 'second:2', 'last:3'])
    for (const worker of workers) await worker.stop()
  })

  it('undoes what a step did when it breaks half way', async () => {
    const id = newId()
    let attempts = 0
    const half: Journey<Env, Data> = {
      name: 'half',
      steps: [
        {
          name: 'only',
          apply: async (env, tx, instance) => {
            await note('half')(env, tx, instance)
            attempts += 1
            if (attempts === 1) throw new Error('killed')
            return { outcome: 'end' }
          },
        },
      ],
    }
    await database.transaction((tx) =>
      startJourney(tx, { journey: 'half', firstStep: 'only', institutionId: gr, id, data: { n: 1 }, now: clock.now() }),
    )
    const worker = await startJobs(database.pool, journeyJobs({ database, clock, env: { fail: 0 }, journeys: [half] }))
    await expect.poll(() => attempts, { timeout: 15_000 }).toBe(2)
    await expect.poll(() => effectsOf(id)).toEqual(['half:1'])
    await worker.stop()
  })
})
