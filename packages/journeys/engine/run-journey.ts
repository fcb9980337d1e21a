/** Starts, resumes and runs journeys: each step exactly once in effect, in order, whatever is killed between. */
import type { Clock, CodedError, InstitutionId } from '@passerelle/kernel'
import { addJob, type Database, type JobHandlers, json, type Tx } from '@passerelle/platform'
import { tables } from '../store/tables.ts'
import { type Instance, type Journey, StepFailure } from './journey.ts'

export interface JourneyRuntime<Env> {
  readonly database: Database
  readonly clock: Clock
  readonly env: Env
  // biome-ignore lint/suspicious/noExplicitAny: each journey has its own data
  readonly journeys: readonly Journey<Env, any>[]
  /** Told of each step that ended, so that the trail can show it: in the step's own transaction when it succeeded, alone when it failed. */
  readonly onStep?: (tx: Tx, step: EndedStep) => Promise<void>
  /** Told after the transaction of a step that succeeded: what it queued can leave. */
  readonly onCommitted?: () => void
}

export interface EndedStep {
  readonly instance: Instance<unknown>
  readonly journey: string
  readonly name: string
  readonly failure?: CodedError
}

const job = 'run-journey'

/** Begins a journey in the caller's transaction. The same id begins only once. */
export async function startJourney<Data extends object>(
  tx: Tx,
  start: { journey: string; firstStep: string; institutionId: InstitutionId; id: string; data: Data; now: Date },
): Promise<void> {
  const inserted = await tables(tx)
    .insertInto('journeys.instances')
    .values({
      institution_id: start.institutionId,
      id: start.id,
      journey: start.journey,
      step: start.firstStep,
      state: 'running',
      data: json(start.data as Record<string, unknown>),
      created_at: start.now,
      updated_at: start.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted !== undefined) await callNext(tx, start.institutionId, start.id)
}

/** Lets a journey that waits go on at a step; does nothing when it does not wait. */
export async function resumeJourney(tx: Tx, institutionId: InstitutionId, id: string, step: string, now: Date): Promise<void> {
  const resumed = await tables(tx)
    .updateTable('journeys.instances')
    .set({ state: 'running', step, updated_at: now })
    .where('institution_id', '=', institutionId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('id')
    .executeTakeFirst()
  if (resumed !== undefined) await callNext(tx, institutionId, id)
}

export function journeyJobs<Env>(runtime: JourneyRuntime<Env>): JobHandlers {
  return {
    [job]: async (payload) => {
      const { institutionId, id } = payload as { institutionId: InstitutionId; id: string }
      let goesOn = true
      while (goesOn) goesOn = await runStep(runtime, institutionId, id)
    },
  }
}

/** @returns whether the journey can go on at once */
async function runStep<Env>(runtime: JourneyRuntime<Env>, institutionId: InstitutionId, id: string): Promise<boolean> {
  const row = await find(runtime.database.db, institutionId, id)
  if (row === undefined || row.state !== 'running') return false
  const journey = runtime.journeys.find(({ name }) => name === row.journey)
  const index = journey?.steps.findIndex(({ name }) => name === row.step) ?? -1
  const step = journey?.steps[index]
  if (journey === undefined || step === undefined)
    throw new Error(`no step ${row.journey}/${row.step}: the process was written by another version`)
  const instance: Instance<unknown> = { institutionId, id, data: row.data }
  try {
    const prepared = await step.prepare?.(runtime.env, runtime.database.db, instance)
    const goesOn = await runtime.database.transaction(async (tx) => {
      const locked = await find(tx, institutionId, id, true)
      // Another worker was quicker: what it did stands.
      if (locked?.state !== 'running' || locked.step !== row.step) return false
      const result = await step.apply(runtime.env, tx, { ...instance, data: locked.data }, prepared)
      const following = result.outcome === 'next' ? journey.steps[index + 1] : undefined
      const state = result.outcome === 'wait' ? 'waiting' : following === undefined ? 'done' : 'running'
      await tables(tx)
        .updateTable('journeys.instances')
        .set({
          state,
          step: result.outcome === 'wait' ? result.at : (following?.name ?? row.step),
          data: json({ ...locked.data, ...(result.outcome === 'end' ? {} : result.data) }),
          attempts: 0,
          last_problem: null,
          updated_at: runtime.clock.now(),
        })
        .where('institution_id', '=', institutionId)
        .where('id', '=', id)
        .execute()
      await runtime.onStep?.(tx, { instance, journey: journey.name, name: step.name })
      return state === 'running'
    })
    runtime.onCommitted?.()
    return goesOn
  } catch (error) {
    const failure: CodedError = error instanceof StepFailure ? error.failure : { code: 'journeys/step-broken' }
    await tables(runtime.database.db)
      .updateTable('journeys.instances')
      .set((eb) => ({ attempts: eb('attempts', '+', 1), last_problem: failure.code, updated_at: runtime.clock.now() }))
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute()
    await runtime.onStep?.(runtime.database.db, { instance, journey: journey.name, name: step.name, failure })
    // The job is tried again with growing pauses; nothing of the step has happened.
    throw error
  }
}

async function find(tx: Tx, institutionId: InstitutionId, id: string, isForUpdate = false) {
  const query = tables(tx).selectFrom('journeys.instances').selectAll().where('institution_id', '=', institutionId).where('id', '=', id)
  return (isForUpdate ? query.forUpdate() : query).executeTakeFirst()
}

async function callNext(tx: Tx, institutionId: InstitutionId, id: string): Promise<void> {
  await addJob(tx, job, { institutionId, id }, { key: `journey:${id}`, maxAttempts: 100 })
}
