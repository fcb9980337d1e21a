/** Reads a credential offer, by value or by reference, and asks its issuer what it is about. @source OpenID4VCI 1.0 section 4.1 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { HolderError } from './errors.ts'
import type { HolderHost } from './host.ts'
import { call, isObject, parseObject, refusal } from './http.ts'
import { findConfiguration, type OfferedConfiguration, type ResolvedIssuer, resolveIssuer } from './resolve-issuer.ts'

export interface ResolvedOffer {
  readonly issuer: ResolvedIssuer
  readonly configurations: readonly OfferedConfiguration[]
  readonly preAuthorized?: {
    readonly code: string
    /** Present when the person has to type a code that came another way. */
    readonly transactionCode?: { readonly length?: number; readonly numeric: boolean; readonly description?: string }
  }
  readonly authorizationCode?: { readonly issuerState?: string }
}

const preAuthorizedCodeGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code'

/** @param offerUri any scheme: what counts is the parameter `credential_offer` or `credential_offer_uri` */
export async function resolveOffer(host: HolderHost, offerUri: string): Promise<Result<ResolvedOffer, HolderError>> {
  const offer = await readOffer(host, offerUri)
  if (!offer.ok) return offer
  const { credential_issuer: issuer, credential_configuration_ids: ids, grants } = offer.value
  if (typeof issuer !== 'string' || !Array.isArray(ids) || ids.length === 0) return err({ code: 'openid4vc/offer-malformed' })
  const preAuthorized = grantIn(grants, preAuthorizedCodeGrant)
  const authorizationCode = grantIn(grants, 'authorization_code')
  const server = (preAuthorized ?? authorizationCode)?.authorization_server
  const resolved = await resolveIssuer(host, issuer, typeof server === 'string' ? server : undefined)
  if (!resolved.ok) return resolved

  const configurations = ids.flatMap((id) => findConfiguration(resolved.value, String(id)) ?? [])
  if (configurations.length === 0) return err({ code: 'openid4vc/issuer-unsupported' })
  const code = preAuthorized?.['pre-authorized_code']
  return ok({
    issuer: resolved.value,
    configurations,
    ...(typeof code === 'string' ? { preAuthorized: { code, ...transactionCodeIn(preAuthorized?.tx_code) } } : {}),
    ...(authorizationCode === undefined ? {} : { authorizationCode: issuerStateIn(authorizationCode) }),
  })
}

async function readOffer(host: HolderHost, offerUri: string): Promise<Result<Record<string, unknown>, HolderError>> {
  const malformed = err<HolderError>({ code: 'openid4vc/offer-malformed' })
  if (!URL.canParse(offerUri)) return malformed
  const parameters = new URL(offerUri).searchParams
  const [value, reference] = [parameters.get('credential_offer'), parameters.get('credential_offer_uri')]
  if ((value === null) === (reference === null)) return malformed
  if (value !== null) {
    const offer = parseObject(value)
    return offer === undefined ? malformed : ok(offer)
  }
  const answer = await call(host, reference ?? '', { headers: { accept: 'application/json' } })
  if (!answer.ok) return answer
  if (answer.value.status !== 200) return err(refusal('openid4vc/issuer-refused', answer.value))
  return answer.value.json === undefined ? malformed : ok({ ...answer.value.json })
}

function grantIn(grants: unknown, name: string): Record<string, unknown> | undefined {
  const grant = isObject(grants) ? grants[name] : undefined
  return isObject(grant) ? grant : undefined
}

function transactionCodeIn(value: unknown): Pick<NonNullable<ResolvedOffer['preAuthorized']>, 'transactionCode'> {
  if (!isObject(value)) return {}
  const { length, description } = value
  return {
    transactionCode: {
      numeric: value.input_mode !== 'text',
      ...(typeof length === 'number' ? { length } : {}),
      ...(typeof description === 'string' ? { description } : {}),
    },
  }
}

function issuerStateIn(grant: Record<string, unknown>): { issuerState?: string } {
  return typeof grant.issuer_state === 'string' ? { issuerState: grant.issuer_state } : {}
}
