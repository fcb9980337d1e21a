/** Who a message is from and for, behind the access points: the Four Corner properties as institution ids, checked against the partner. */
import { fourCornerOf, type UserMessage } from '@passerelle/as4'
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { ReceiveErrorCode } from '../errors.ts'
import { type Partner, speaksFor } from './partner.ts'
import { fromWireInstitution } from './wire-institution.ts'

export interface Addresses {
  readonly originalSender: InstitutionId
  readonly finalRecipient: InstitutionId
  readonly trackingIdentifier?: string
}

export function readAddresses(message: UserMessage, partner: Partner): Result<Addresses, { readonly code: ReceiveErrorCode }> {
  const corners = fourCornerOf(message.properties)
  const originalSender = fromWireInstitution(corners?.originalSender.value ?? '')
  const finalRecipient = fromWireInstitution(corners?.finalRecipient.value ?? '')
  if (originalSender === undefined || finalRecipient === undefined) return err({ code: 'exchange/institution-id-malformed' })
  if (!speaksFor(partner, originalSender)) return err({ code: 'exchange/original-sender-not-behind-access-point' })
  const trackingIdentifier = corners?.trackingIdentifier?.value
  return ok({ originalSender, finalRecipient, ...(trackingIdentifier === undefined ? {} : { trackingIdentifier }) })
}
