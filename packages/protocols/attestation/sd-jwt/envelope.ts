/** Reads the envelope of an SD-JWT VC: type, times, holder key, status reference (SD-JWT VC draft 19 section 2.2.2). */
import { err, ok, type Result } from '@passerelle/kernel'
import { isObject, type Json, type JsonObject } from '../encoding.ts'
import type { AttestationError } from '../errors.ts'

/** Never disclosures: whoever verifies must see them before anything is disclosed. */
export const alwaysVisibleClaims = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'status'] as const

export interface StatusReference {
  readonly uri: string
  readonly index: number
}

export interface Envelope {
  readonly vct: string
  readonly issuer?: string
  readonly issuedAt?: Date
  readonly notBefore?: Date
  readonly expiresAt?: Date
  readonly holderKey?: JsonObject
  readonly status?: StatusReference
}

export function readEnvelope(payload: JsonObject): Result<Envelope, AttestationError> {
  const { vct, iss, cnf, status } = payload
  const times = { issuedAt: instant(payload.iat), notBefore: instant(payload.nbf), expiresAt: instant(payload.exp) }
  const holderKey = cnf === undefined ? undefined : isObject(cnf) && isObject(cnf.jwk) ? cnf.jwk : 'malformed'
  const reference = status === undefined ? undefined : statusReference(status)
  if (typeof vct !== 'string' || vct === '') return malformed('vct')
  if (iss !== undefined && typeof iss !== 'string') return malformed('iss')
  if (times.issuedAt === 'malformed') return malformed('iat')
  if (times.notBefore === 'malformed') return malformed('nbf')
  if (times.expiresAt === 'malformed') return malformed('exp')
  if (holderKey === 'malformed') return malformed('cnf')
  if (reference === 'malformed') return malformed('status')
  return ok({
    vct,
    ...(iss !== undefined && { issuer: iss }),
    ...(times.issuedAt && { issuedAt: times.issuedAt }),
    ...(times.notBefore && { notBefore: times.notBefore }),
    ...(times.expiresAt && { expiresAt: times.expiresAt }),
    ...(holderKey && { holderKey }),
    ...(reference && { status: reference }),
  })
}

/** The IETF form, or the ETSI form where it stands alone; where both are there they must agree. */
function statusReference(status: Json): StatusReference | 'malformed' {
  if (!isObject(status)) return 'malformed'
  const { status_list: list, index, uri } = status
  if (list !== undefined && !isObject(list)) return 'malformed'
  if (list !== undefined && index !== undefined && (list.idx !== index || list.uri !== uri)) return 'malformed'
  const found = list === undefined ? { index, uri } : { index: list.idx, uri: list.uri }
  if (typeof found.uri !== 'string' || typeof found.index !== 'number') return 'malformed'
  return Number.isSafeInteger(found.index) && found.index >= 0 ? { uri: found.uri, index: found.index } : 'malformed'
}

function instant(value: Json | undefined): Date | 'malformed' | undefined {
  if (value === undefined) return undefined
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 1e11 ? new Date(value * 1000) : 'malformed'
}

function malformed(claim: string): Result<never, AttestationError> {
  return err({ code: 'attestation/malformed-envelope', params: { claim } })
}
