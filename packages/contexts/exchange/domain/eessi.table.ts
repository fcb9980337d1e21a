/**
 * The names that EESSI's exchange uses in AS4 headers, and the P-Modes made of them.
 * Source: sample and conformance P-Modes of EESSI's AS4.NET; the official messaging profile is not public. Roles are those of ebMS itself,
 * because From and To name access points here (Four Corner) and EESSI's own role names institutions.
 */
import { type PMode, type PModeSet, role } from '@passerelle/as4'

export const eessi = {
  partyType: 'urn:eu:europa:ec:dgempl:eessi:ir',
  serviceType: 'urn:eu:europa:ec:dgempl:eessi',
  businessMessaging: 'BusinessMessaging',
  systemMessaging: 'SystemMessaging',
  send: 'Send',
} as const

/** What an access point accepts: SEDs and system messages, signed, encrypted, addressed to itself. */
export function inboundPModes(ownPartyId: string): PModeSet {
  return { pmodes: [inbound(ownPartyId, eessi.businessMessaging), inbound(ownPartyId, eessi.systemMessaging)] }
}

function inbound(ownPartyId: string, service: string): PMode {
  return {
    id: `${service}-to-${ownPartyId}`,
    initiator: { partyType: eessi.partyType, role: role.initiator },
    responder: { partyId: ownPartyId, partyType: eessi.partyType, role: role.responder },
    service: { value: service, type: eessi.serviceType },
    action: eessi.send,
    suite: '1.15-rsa',
    sign: true,
    encrypt: true,
    fourCorner: true,
  }
}
