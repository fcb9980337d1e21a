/** One line of JSON an event, without personal data: codes, ids and durations only. Names, numbers and birth dates never come here. */
import { type Logger as PinoLogger, pino } from 'pino'

export type Logger = PinoLogger

/** @param destination a file path, or nothing for standard output */
export function createLogger(name: string, options: { level?: string; destination?: string } = {}): Logger {
  const settings = {
    name,
    level: options.level ?? process.env.LOG_LEVEL ?? 'info',
    base: { name },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
  }
  return options.destination === undefined
    ? pino(settings)
    : pino(settings, pino.destination({ dest: options.destination, mkdir: true, sync: true }))
}
