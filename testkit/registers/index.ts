/** Starts the stand-in registers: employment and health insurance, over HTTP, on a database of their own. */
import type { Clock } from '@passerelle/kernel'
import { createHttpServer, createLogger, migrate, openDatabase, systemClock } from '@passerelle/platform'
import { addRoutes, type Fault } from './routes.ts'
import { seedRegisters } from './store/seed.ts'
import { registersStore } from './store/tables.ts'

export type { EmploymentAnswer, InsuranceAnswer } from './answers.schema.ts'
export { employmentAnswer, insuranceAnswer } from './answers.schema.ts'
export { registersStore } from './store/tables.ts'

export interface RegistersConfig {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** An empty database or one that an earlier start has filled. */
  readonly databaseUrl: string
  /** Standard output when absent. */
  readonly logFile?: string
  readonly clock?: Clock
}

export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

export async function startRegisters(config: RegistersConfig): Promise<RunningServer> {
  const clock = config.clock ?? systemClock
  const database = openDatabase(config.databaseUrl, { maxConnections: 5, applicationName: 'registers' })
  try {
    await migrate(database.pool, [registersStore])
    await database.transaction((tx) => seedRegisters(tx, clock.now()))
    const fault: Fault = { mode: 'none' }
    const server = await createHttpServer({
      name: 'registers',
      title: 'Registers (stand-in, demo)',
      log: createLogger('registers', config.logFile === undefined ? {} : { destination: config.logFile }),
      requestsPerMinute: 0,
      ready: async () => ({
        database: await database.pool.query('select 1').then(
          () => true,
          () => false,
        ),
        answering: fault.mode === 'none',
      }),
    })
    addRoutes(server, database, clock, fault)
    const url = await server.listen({ host: config.host, port: config.port })
    return {
      url,
      close: async () => {
        await server.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
