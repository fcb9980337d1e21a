/** The machine that contexts and apps stand on: database, jobs, HTTP, logs, clock, ids. Knows nothing of social security. */
export { type Database, json, openDatabase, type Tx } from './database.ts'
export { type Problem, ProblemError, problem, problemBody } from './http/problem.ts'
export { createHttpServer, type HttpServer, type HttpServerOptions } from './http/server.ts'
export { type AddJobOptions, addJob, type JobHandlers, type Jobs, prepareJobs, startJobs } from './jobs.ts'
export { createLogger, type Logger } from './log.ts'
export { type ContextStore, migrate } from './migrate.ts'
export { newId } from './new-id.ts'
export { systemClock } from './system-clock.ts'
