/**
 * Processing modes as data: what two access points agreed on for one kind of message, and which of them a header belongs to.
 * Source: ebMS 3.0 Core appendix D; eDelivery AS4 1.15. MEP is one-way push; the receipt is signed and comes in the HTTP response.
 */
import { ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import type { Party, UserMessage } from '../message/user-message.ts'
import { testService } from '../uris.table.ts'

export interface PartyPattern {
  /** Absent: any party of that type and role; who may sign for it is asked elsewhere. */
  readonly partyId?: string
  readonly partyType?: string
  readonly role: string
}

export interface PMode {
  readonly id: string
  readonly initiator: PartyPattern
  readonly responder: PartyPattern
  readonly agreement?: string
  readonly mpc?: string
  readonly service: { readonly value: string; readonly type?: string }
  readonly action: string
  /** The only suite so far: RSA-SHA256, AES-128-GCM, RSA-OAEP-SHA256. */
  readonly suite: '1.15-rsa'
  readonly sign: boolean
  readonly encrypt: boolean
  /** originalSender and finalRecipient are mandatory. */
  readonly fourCorner: boolean
  readonly limits?: Partial<Limits>
}

export interface PModeSet {
  readonly pmodes: readonly PMode[]
}

/** Refuses a set in which one header could match two P-Modes, so that matching never has to choose. */
export function loadPModes(pmodes: readonly PMode[]): Result<PModeSet, As4Error> {
  for (const [index, one] of pmodes.entries()) {
    const other = pmodes.slice(index + 1).find((candidate) => overlap(one, candidate))
    if (other !== undefined) return refuse('as4/pmode-ambiguous', { params: { one: one.id, other: other.id } })
  }
  return ok({ pmodes })
}

/** The P-Mode of a header. The test service belongs to every pair of parties that has any P-Mode. */
export function findPMode(set: PModeSet, message: UserMessage): PMode | undefined {
  const parties = set.pmodes.filter((pmode) => fits(pmode.initiator, message.from) && fits(pmode.responder, message.to))
  if (isTestMessage(message)) return parties[0]
  return parties.find(
    (pmode) =>
      pmode.service.value === message.service.value &&
      pmode.service.type === message.service.type &&
      pmode.action === message.action &&
      pmode.agreement === message.agreement?.value &&
      (pmode.mpc ?? defaultMpc) === (message.mpc ?? defaultMpc),
  )
}

export function isTestMessage(message: Pick<UserMessage, 'service' | 'action'>): boolean {
  return isTestUri(message.service.value, testService.service) && isTestUri(message.action, testService.action)
}

export function limitsOf(pmode: PMode): Limits {
  return { ...defaultLimits, ...pmode.limits }
}

const defaultMpc = 'http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/defaultMPC'

/** Products write `ebms` in both cases in these two URIs. */
function isTestUri(value: string, expected: string): boolean {
  return value.toLowerCase() === expected.toLowerCase()
}

function fits(pattern: PartyPattern, party: Party): boolean {
  return (
    (pattern.partyId === undefined || pattern.partyId === party.id.value) &&
    pattern.partyType === party.id.type &&
    pattern.role === party.role
  )
}

function overlap(a: PMode, b: PMode): boolean {
  return (
    partiesOverlap(a.initiator, b.initiator) &&
    partiesOverlap(a.responder, b.responder) &&
    a.service.value === b.service.value &&
    a.service.type === b.service.type &&
    a.action === b.action &&
    a.agreement === b.agreement &&
    (a.mpc ?? defaultMpc) === (b.mpc ?? defaultMpc)
  )
}

function partiesOverlap(a: PartyPattern, b: PartyPattern): boolean {
  return (a.partyId === undefined || b.partyId === undefined || a.partyId === b.partyId) && a.partyType === b.partyType && a.role === b.role
}
