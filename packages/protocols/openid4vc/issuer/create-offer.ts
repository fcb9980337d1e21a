/**
 * Makes a credential offer: single use, with an end, for one subject; with a transaction code where the host wants one.
 * The secret in the offer is derived from its id, so that the offer can be served by reference and rests nowhere.
 * @source OpenID4VCI 1.0 section 4.1
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { derive, sha256 } from '../crypto/digest.ts'
import type { Openid4vcError } from '../errors.ts'
import { type IssuerContext, lifetimes } from './issuer-context.ts'
import { preAuthorizedCodeGrant } from './metadata.ts'
import type { OfferRecord } from './records.ts'

export interface OfferInput {
  /** The trail to which everything that happens with this offer is written. */
  readonly transactionId: string
  readonly configurationIds: readonly string[]
  readonly subject: string
  readonly grant: 'pre-authorized-code' | 'authorization-code'
  /** For pre-authorized codes: a code of so many digits that travels another way than the offer; 4 to 10. */
  readonly transactionCodeLength?: number
  /** Seconds; 600 unless said otherwise. */
  readonly lifetime?: number
  /** `openid-credential-offer://` unless said otherwise; some wallets listen to `haip-vci://`. */
  readonly scheme?: string
}

export interface CredentialOffer {
  readonly credential_issuer: string
  readonly credential_configuration_ids: readonly string[]
  readonly grants: Readonly<Record<string, unknown>>
}

export interface CreatedOffer {
  readonly offerId: string
  /** By reference: short, for QR codes and links. */
  readonly offerUri: string
  /** By value: works when the wallet cannot reach the issuer yet. */
  readonly offerUriByValue: string
  readonly offer: CredentialOffer
  /** To be shown or sent apart from the offer; it is not kept. */
  readonly transactionCode?: string
  readonly expiresAt: Date
}

/** @returns `openid4vc/configuration-unknown` when a configuration id is not offered by this issuer, or none is named */
export async function createOffer(context: IssuerContext, input: OfferInput): Promise<Result<CreatedOffer, Openid4vcError>> {
  const known = input.configurationIds.every((id) => Object.hasOwn(context.options.configurations, id))
  if (!known || input.configurationIds.length === 0)
    return err({ code: 'openid4vc/configuration-unknown', transactionId: input.transactionId })

  const offerId = context.token()
  const expiresAt = context.in(input.lifetime ?? lifetimes.offer)
  const length = input.transactionCodeLength
  const transactionCode = length === undefined ? undefined : digits(length, context.options.random)
  const record: OfferRecord = {
    offerId,
    transactionId: input.transactionId,
    grant: input.grant,
    configurationIds: input.configurationIds,
    subject: input.subject,
    ...(transactionCode === undefined
      ? {}
      : { transactionCodeSeal: sealTransactionCode(context, offerId, transactionCode), transactionCodeLength: length }),
  }
  await context.options.store.put('offer', offerKey(offerSecret(context, offerId)), record, expiresAt)

  const offer = offerObject(context, record)
  const scheme = input.scheme ?? 'openid-credential-offer://'
  return ok({
    offerId,
    offerUri: `${scheme}?credential_offer_uri=${encodeURIComponent(context.url(`/oid4vci/offers/${offerId}`))}`,
    offerUriByValue: `${scheme}?credential_offer=${encodeURIComponent(JSON.stringify(offer))}`,
    offer,
    ...(transactionCode === undefined ? {} : { transactionCode }),
    expiresAt,
  })
}

export function offerObject(context: IssuerContext, record: OfferRecord): CredentialOffer {
  const secret = offerSecret(context, record.offerId)
  const grants =
    record.grant === 'authorization-code'
      ? { authorization_code: { issuer_state: secret } }
      : {
          [preAuthorizedCodeGrant]: {
            'pre-authorized_code': secret,
            ...(record.transactionCodeLength === undefined
              ? {}
              : { tx_code: { input_mode: 'numeric', length: record.transactionCodeLength } }),
          },
        }
  return { credential_issuer: context.issuer, credential_configuration_ids: record.configurationIds, grants }
}

/** The pre-authorized code or the issuer state, according to the grant. */
export function offerSecret(context: IssuerContext, offerId: string): string {
  return derive(context.options.secret, 'offer', offerId)
}

export function offerKey(secret: string): string {
  return sha256(secret)
}

export function sealTransactionCode(context: IssuerContext, offerId: string, transactionCode: string): string {
  return derive(context.options.secret, 'transaction-code', `${offerId}\0${transactionCode}`)
}

function digits(length: number, random: (bytes: number) => Uint8Array): string {
  if (!Number.isInteger(length) || length < 4 || length > 10) throw new Error('a transaction code has 4 to 10 digits')
  let text = ''
  while (text.length < length) for (const byte of random(length)) if (byte < 250 && text.length < length) text += String(byte % 10)
  return text
}
