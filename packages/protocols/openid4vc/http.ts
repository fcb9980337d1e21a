/**
 * A request and a response of HTTP as plain values, so that any server can stand in front of this room.
 * Parameters that occur twice are refused (RFC 6749 section 3.1), and nothing here throws on hostile input.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { Openid4vcError } from './errors.ts'

export interface ProtocolRequest {
  readonly method: string
  /** The path alone, without the query: `/oid4vci/token`. */
  readonly path: string
  /** What follows the question mark, as it came. */
  readonly query?: string
  /** Names in lower case, as Node.js gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The raw text of the body. */
  readonly body?: string
}

export interface ProtocolResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** No message of these protocols comes near this size; what is longer is refused unread. */
export const largestBody = 512 * 1024

export function header(request: ProtocolRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : value === undefined ? undefined : value.join(', ')
}

export function parseQuery(request: ProtocolRequest): Result<Record<string, string>, Openid4vcError> {
  return parametersOf(request.query ?? '')
}

/** `application/x-www-form-urlencoded` only. */
export function parseForm(request: ProtocolRequest): Result<Record<string, string>, Openid4vcError> {
  if (!mediaTypeIs(request, 'application/x-www-form-urlencoded')) return err({ code: 'openid4vc/malformed-request', at: 'content-type' })
  return parametersOf(request.body ?? '')
}

/** `application/json` holding an object. */
export function parseJson(request: ProtocolRequest): Result<Record<string, unknown>, Openid4vcError> {
  if (!mediaTypeIs(request, 'application/json')) return err({ code: 'openid4vc/malformed-request', at: 'content-type' })
  const value = parseJsonObject(request.body ?? '')
  return value === undefined ? err({ code: 'openid4vc/malformed-request', at: 'body' }) : ok(value)
}

export function parseJsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): ProtocolResponse {
  return { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers }, body: JSON.stringify(body) }
}

export function redirectResponse(location: string): ProtocolResponse {
  return { status: 302, headers: { location, 'cache-control': 'no-store' }, body: '' }
}

/** What a wallet in a browser needs; no cookie ever travels on these endpoints, so any origin may call. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'DPoP-Nonce, WWW-Authenticate',
} as const

export function preflightResponse(): ProtocolResponse {
  return {
    status: 204,
    headers: {
      ...corsHeaders,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'Content-Type, Authorization, DPoP, Accept',
      'access-control-max-age': '600',
    },
    body: '',
  }
}

function mediaTypeIs(request: ProtocolRequest, expected: string): boolean {
  return header(request, 'content-type')?.split(';')[0]?.trim().toLowerCase() === expected
}

function parametersOf(text: string): Result<Record<string, string>, Openid4vcError> {
  const parameters: Record<string, string> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    if (parameters[name] !== undefined) return err({ code: 'openid4vc/malformed-request', at: 'repeated-parameter' })
    parameters[name] = value
  }
  return ok(parameters)
}
