/** A wallet without a screen, keys in memory: takes offers (OpenID4VCI 1.0) and answers requests (OpenID4VP 1.0), each copy shown once. */
import { parseCredential } from '@passerelle/attestation/holder'
import type { Result } from '@passerelle/kernel'
import {
  createWebHolderHost,
  type HolderError,
  matchCredentials,
  type ReceivedCredential,
  requestCredentials,
  requestTokenWithOffer,
  resolveOffer,
  resolvePresentationRequest,
  respond,
} from '@passerelle/openid4vc/holder'
import type { PublishedTrust } from './published-trust.ts'
import { expected, stop, TourStop } from './tour-stop.ts'

export interface Held {
  readonly type: string
  readonly copies: number
  readonly expiresAt: string
}

export interface Wallet {
  /** @param label under which the copies are kept, such as the document's id */
  collect(label: string, offerUri: string, transactionCode?: string): Promise<Held>
  /** Tries a transaction code that is not the one that was given. @returns how the issuer refused */
  tryWrongCode(offerUri: string, rightCode: string): Promise<HolderError>
  /** Answers a request with one copy of each of these. @returns who asked, and what was disclosed beside what is always visible */
  present(requestUri: string, labels: readonly string[]): Promise<{ readonly verifier: string; readonly disclosed: readonly string[] }>
}

const copiesWanted = 3

export function openWallet(trust: PublishedTrust): Wallet {
  const host = createWebHolderHost({ verifyCertificateChain: async (chain) => trust.isVerifier(chain) })
  const held: (ReceivedCredential & { readonly label: string })[] = []
  return {
    async collect(label, offerUri, transactionCode) {
      const offer = done(await resolveOffer(host, offerUri))
      const access = done(await requestTokenWithOffer(host, offer, transactionCode))
      const [configuration] = offer.configurations
      if (configuration === undefined) throw stop('tour/unexpected', 'the offer names no credential', 'ask for a new offer')
      const received = done(await requestCredentials(host, access, configuration.id, copiesWanted))
      held.push(...received.map((credential) => ({ ...credential, label })))
      const read = await parseCredential(received[0]?.credential ?? '')
      expected(read.ok, 'a credential that can be read')
      return { type: read.value.vct, copies: received.length, expiresAt: read.value.expiresAt?.toISOString() ?? 'never' }
    },
    async tryWrongCode(offerUri, rightCode) {
      const offer = done(await resolveOffer(host, offerUri))
      const refused = await requestTokenWithOffer(host, offer, otherThan(rightCode))
      expected(!refused.ok, 'a refusal of the wrong transaction code')
      return refused.error
    },
    async present(requestUri, labels) {
      const request = done(await resolvePresentationRequest(host, requestUri))
      const chosen = labels.flatMap((label) => held.find((credential) => credential.label === label) ?? [])
      const { proposal, satisfiable } = await matchCredentials(host, request, chosen)
      expected(satisfiable, 'a request that the wallet can answer', { held: chosen.map(({ vct }) => vct) })
      for (const { held: shown } of proposal) {
        const place = held.findIndex(({ keyId }) => keyId === shown.keyId)
        if (place >= 0) held.splice(place, 1)
      }
      done(await respond(host, request, proposal))
      return {
        verifier: request.clientName ?? request.clientId,
        disclosed: proposal.flatMap(({ paths }) => paths.map((path) => path.join('.'))),
      }
    },
  }
}

/** Digits of the same number, the last one another. */
function otherThan(code: string): string {
  return `${code.slice(0, -1)}${(Number(code.slice(-1)) + 1) % 10}`
}

function done<T>(result: Result<T, HolderError>): T {
  if (result.ok) return result.value
  const { code, at, params } = result.error
  throw new TourStop({
    code,
    ...(at !== undefined && { at }),
    ...(params !== undefined && { detail: JSON.stringify(params) }),
    next: code.includes('offer') || code.endsWith('issuer-refused') ? 'ask for a new offer' : 'ask again',
  })
}
