/** Work that outlives a request: queued in the caller's own transaction, done at least once, retried with backoff, by graphile-worker. */
import { Logger, type Runner, run, runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import type pg from 'pg'
import { json, type Tx } from './database.ts'

export type JobHandlers = Readonly<Record<string, (payload: Record<string, unknown>) => Promise<void>>>

export interface AddJobOptions {
  readonly runAt?: Date
  /** A job with the same key replaces the one that waits: the same work is queued once. */
  readonly key?: string
  readonly maxAttempts?: number
  /** Jobs of one queue run one after the other. */
  readonly queue?: string
}

export interface Jobs {
  /** Ends the loop; waits for what is running. */
  stop(): Promise<void>
}

export async function prepareJobs(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: silent })
}

/** Queues a job inside the transaction: it exists exactly when the transaction commits. */
export async function addJob(tx: Tx, name: string, payload: Record<string, unknown>, options: AddJobOptions = {}): Promise<void> {
  await sql`select graphile_worker.add_job(${name}, ${json(payload)}::json, queue_name => ${options.queue ?? null}, run_at => ${
    options.runAt?.toISOString() ?? null
  }::timestamptz, max_attempts => ${options.maxAttempts ?? 25}::int, job_key => ${options.key ?? null})`.execute(tx)
}

export interface JobOptions {
  readonly concurrency?: number
  /**
   * What a process held that was killed is due at once, instead of after four hours. Another live process may then do the same job
   * a second time, so handlers must bear that, as they must anyway.
   */
  readonly takesOver?: boolean
  readonly onFailure?: (job: { name: string; attempt: number; error: unknown }) => void
}

export async function startJobs(pool: pg.Pool, handlers: JobHandlers, options: JobOptions = {}): Promise<Jobs> {
  if (options.takesOver === true)
    await pool.query(`select graphile_worker.force_unlock_workers(array(
      select locked_by from graphile_worker._private_jobs where locked_by is not null
      union select locked_by from graphile_worker._private_job_queues where locked_by is not null))`)
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: options.concurrency ?? 4,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: silent,
    taskList: Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [name, (payload: unknown) => handler(payload as Record<string, unknown>)]),
    ),
  })
  runner.events.on('job:error', ({ job, error }) => options.onFailure?.({ name: job.task_identifier, attempt: job.attempts, error }))
  return { stop: () => runner.stop() }
}

const silent = new Logger(() => () => undefined)
