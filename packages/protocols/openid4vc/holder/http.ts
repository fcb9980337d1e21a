/** Requests of a wallet: only to https or to this machine, and every answer is a value. */
import { err, ok, type Result } from '@passerelle/kernel'
import type { HolderError } from './errors.ts'
import type { HolderHost } from './host.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Undefined when the body is no JSON object. */
  readonly json: Readonly<Record<string, unknown>> | undefined
}

export async function call(host: HolderHost, url: string, init?: RequestInit): Promise<Result<Answer, HolderError>> {
  if (!isSecure(url)) return err({ code: 'openid4vc/address-insecure' })
  try {
    const response = await host.fetch(url, init)
    const text = await response.text()
    return ok({ status: response.status, headers: response.headers, text, json: parseObject(text) })
  } catch {
    return err({ code: 'openid4vc/unreachable', params: { origin: new URL(url).origin } })
  }
}

export function postForm(form: Readonly<Record<string, string>>, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ ...form }).toString(),
  }
}

export function postJson(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

export function refusal(code: 'openid4vc/issuer-refused' | 'openid4vc/verifier-refused', answer: Answer): HolderError {
  const error = typeof answer.json?.error === 'string' ? answer.json.error.slice(0, 60) : 'unknown'
  return { code, params: { error, status: answer.status } }
}

export function parseObject(text: string): Record<string, unknown> | undefined {
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

export function isSecure(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
}
