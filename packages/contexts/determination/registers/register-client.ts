/** Asks a register over HTTP within a time limit and reads its answer strictly. The answer is used whole or not at all. */
import { err, ok, type PlainDate, parsePlainDate, type Result, type StateCode, stateCodes } from '@passerelle/kernel'
import Type, { type Static, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { RegisterError } from '../errors.ts'

export interface RegisterConnection {
  /** Without a trailing slash. */
  readonly baseUrl: string
  /** Milliseconds for the whole answer; 5000 when absent. */
  readonly timeoutMs?: number
  /** The network; the machine's own when absent. */
  readonly fetch?: typeof fetch
}

export const day = Type.Unsafe<PlainDate>({ type: 'string', format: 'date' })
export const state = Type.Unsafe<StateCode>({ type: 'string', enum: [...stateCodes] })
export const text = Type.String({ minLength: 1, maxLength: 300 })
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const maxBytes = 1_000_000

/**
 * @param path begins with a slash; its parts are already encoded
 * @param purpose what the data are needed for; the register keeps it
 */
export async function askRegister<T>(
  register: 'employment' | 'insurance',
  connection: RegisterConnection,
  path: string,
  purpose: string,
  read: (input: unknown) => T | undefined,
): Promise<Result<T, RegisterError>> {
  const failed = (code: RegisterError['code']) => err({ code, params: { register } })
  let status: number
  let body: string
  try {
    const reply = await (connection.fetch ?? fetch)(connection.baseUrl + path, {
      headers: { accept: 'application/json', 'x-purpose': purpose },
      redirect: 'manual',
      signal: AbortSignal.timeout(connection.timeoutMs ?? 5000),
    })
    status = reply.status
    body = await reply.text()
  } catch {
    return failed('determination/register-unavailable')
  }
  if (status >= 500 || status === 429) return failed('determination/register-unavailable')
  if (body.length > maxBytes) return failed('determination/register-answer-invalid')
  const answer = parseJson(body)
  if (status === 404) {
    const code = typeof answer === 'object' && answer !== null ? (answer as { code?: unknown }).code : undefined
    if (code === 'registers/unknown-person') return failed('determination/unknown-person')
    if (code === 'registers/unknown-employer') return failed('determination/unknown-employer')
  }
  if (status !== 200) return failed('determination/register-refused')
  const value = read(answer)
  return value === undefined ? failed('determination/register-answer-invalid') : ok(value)
}

/** Reads the agreed shape with real calendar dates; unknown fields are refused. */
export function reader<S extends TSchema>(schema: S): (input: unknown) => Static<S> | undefined {
  const validator = Compile(schema)
  return (input) => (validator.Check(input) && datesAreReal(input) ? (input as Static<S>) : undefined)
}

function datesAreReal(node: unknown): boolean {
  if (typeof node === 'string') return !/^\d{4}-\d\d-\d\d$/.test(node) || parsePlainDate(node) !== undefined
  return typeof node !== 'object' || node === null || Object.values(node).every(datesAreReal)
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
