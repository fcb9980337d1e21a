/** Serves an offer by reference, as long as it can still be used. @source OpenID4VCI 1.0 section 4.1.3 */
import { err, ok } from '@passerelle/kernel'
import { jsonResponse } from '../http.ts'
import { offerKey, offerObject, offerSecret } from './create-offer.ts'
import type { Handler } from './issuer-context.ts'
import type { OfferRecord } from './records.ts'

export const readOffer: Handler = async (context, request) => {
  const offerId = request.path.slice(request.path.lastIndexOf('/') + 1)
  const entry = await context.options.store.find('offer', offerKey(offerSecret(context, offerId)))
  if (entry === undefined) return err({ code: 'openid4vc/offer-unknown' })
  const record = entry.value as OfferRecord
  const { transactionId } = record
  if (entry.consumed) return err({ code: 'openid4vc/offer-used', transactionId })
  if (context.now().getTime() > entry.expiresAt.getTime()) return err({ code: 'openid4vc/offer-expired', transactionId })
  return ok({ transactionId, response: jsonResponse(200, offerObject(context, record)) })
}
