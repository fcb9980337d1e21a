/** The ebMS 3.0 header of a user message as data. Source: ebMS 3.0 Core section 5.2, restricted by eDelivery AS4 1.15. */

export interface PartyId {
  readonly value: string
  readonly type?: string
}

export interface Party {
  readonly id: PartyId
  readonly role: string
}

export interface Property {
  readonly name: string
  readonly value: string
  readonly type?: string
}

export interface AgreementRef {
  readonly value: string
  readonly type?: string
  readonly pmode?: string
}

export interface PartInfo {
  /** Without `cid:`, percent-decoded. */
  readonly contentId: string
  readonly properties: readonly Property[]
}

export interface UserMessage {
  readonly messageId: string
  readonly refToMessageId?: string
  readonly timestamp: Date
  readonly mpc?: string
  readonly from: Party
  readonly to: Party
  readonly agreement?: AgreementRef
  readonly service: { readonly value: string; readonly type?: string }
  readonly action: string
  readonly conversationId: string
  readonly properties: readonly Property[]
  readonly parts: readonly PartInfo[]
}

/** Four Corner: C1 and C4 as message properties; From and To name the access points C2 and C3. Source: eDelivery AS4 1.15 section 1.5.1. */
export interface FourCorner {
  readonly originalSender: Property
  readonly finalRecipient: Property
  readonly trackingIdentifier?: Property
}

/** @returns undefined when originalSender or finalRecipient is missing or any of the three appears twice */
export function fourCornerOf(properties: readonly Property[]): FourCorner | undefined {
  const [senders, recipients, trackers] = ['originalSender', 'finalRecipient', 'trackingIdentifier'].map((name) =>
    properties.filter((property) => property.name === name),
  )
  const [originalSender, finalRecipient, trackingIdentifier] = [senders?.[0], recipients?.[0], trackers?.[0]]
  if (senders?.length !== 1 || recipients?.length !== 1 || (trackers?.length ?? 0) > 1) return undefined
  if (originalSender === undefined || finalRecipient === undefined) return undefined
  return { originalSender, finalRecipient, ...(trackingIdentifier === undefined ? {} : { trackingIdentifier }) }
}
