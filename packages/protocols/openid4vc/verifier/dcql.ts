/**
 * DCQL as far as the verifier's protocol goes: is it a valid query, and does a vp_token answer it in shape?
 * Whether the credentials are genuine and say what was asked is decided by whoever verifies them.
 * @source OpenID4VP 1.0 sections 6 and 8.1
 */
import { DcqlQuery } from 'dcql'

export interface Dcql {
  readonly credentials: readonly DcqlCredentialRequest[]
  readonly credential_sets?: readonly { readonly options: readonly (readonly string[])[]; readonly required?: boolean }[]
}

export interface DcqlCredentialRequest {
  readonly id: string
  readonly format: string
  readonly multiple?: boolean
  readonly meta: Readonly<Record<string, unknown>>
  readonly claims?: readonly {
    readonly id?: string
    readonly path: readonly (string | number | null)[]
    readonly values?: readonly (string | number | boolean)[]
  }[]
  readonly claim_sets?: readonly (readonly string[])[]
  readonly trusted_authorities?: readonly { readonly type: string; readonly values: readonly string[] }[]
}

export function isValidQuery(dcql: Dcql): boolean {
  try {
    const query = DcqlQuery.parse(structuredClone(dcql) as DcqlQuery.Input)
    DcqlQuery.validate(query)
    return true
  } catch {
    return false
  }
}

/**
 * @returns the presentations by credential id; undefined when an id was not asked for, a required credential is missing,
 * a list is empty, or more than one came where one was asked. One text instead of a list of one is tolerated on reading.
 */
export function parseVpToken(dcql: Dcql, vpToken: unknown): Record<string, string[]> | undefined {
  if (typeof vpToken !== 'object' || vpToken === null || Array.isArray(vpToken)) return undefined
  const presentations: Record<string, string[]> = {}
  for (const [id, value] of Object.entries(vpToken)) {
    const asked = dcql.credentials.find((credential) => credential.id === id)
    const list: unknown[] = Array.isArray(value) ? value : [value]
    if (asked === undefined || list.length === 0 || !list.every((p) => typeof p === 'string' && p !== '')) return undefined
    if (list.length > 1 && asked.multiple !== true) return undefined
    presentations[id] = list as string[]
  }
  return isComplete(dcql, new Set(Object.keys(presentations))) ? presentations : undefined
}

function isComplete(dcql: Dcql, presented: ReadonlySet<string>): boolean {
  if (dcql.credential_sets === undefined) return dcql.credentials.every((credential) => presented.has(credential.id))
  return dcql.credential_sets
    .filter((set) => set.required !== false)
    .every((set) => set.options.some((option) => option.every((id) => presented.has(id))))
}
