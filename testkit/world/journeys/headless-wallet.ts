/** The holder's side of our own packages without a screen: takes offers, shows what is asked, and can be made to misbehave step by step. */
import { ok, type Result, unwrap } from '@passerelle/kernel'
import {
  type AccessToken,
  createWebHolderHost,
  type HeldCredential,
  type HolderError,
  type HolderHost,
  matchCredentials,
  type PresentationRequest,
  type Responded,
  requestCredentials,
  requestTokenWithOffer,
  resolveOffer,
  resolvePresentationRequest,
  respond,
} from '@passerelle/openid4vc/holder'

/** An offer that was exchanged for a token; credentials can be asked for with it. */
export interface Opened {
  readonly access: AccessToken
  readonly configurationId: string
}

export interface HeadlessWallet {
  readonly host: HolderHost
  readonly held: HeldCredential[]
  open(offerUri: string, transactionCode?: string): Promise<Result<Opened, HolderError>>
  take(opened: Opened): Promise<Result<HeldCredential[], HolderError>>
  /** Both in one. */
  accept(offerUri: string, transactionCode?: string): Promise<Result<HeldCredential[], HolderError>>
  resolve(requestUri: string): Promise<Result<PresentationRequest, HolderError>>
  /** Shows what the request asks; `change` alters the request first, as in a wallet that mixes up two verifiers. */
  present(requestUri: string, change?: (request: PresentationRequest) => PresentationRequest): Promise<Result<Responded, HolderError>>
}

/** @param host another one than usual: with a network that does something, or with the keys of another wallet */
export function createHeadlessWallet(host: HolderHost = createWebHolderHost()): HeadlessWallet {
  const held: HeldCredential[] = []
  const wallet: HeadlessWallet = {
    host,
    held,
    async open(offerUri, transactionCode) {
      const offer = await resolveOffer(host, offerUri)
      if (!offer.ok) return offer
      const access = await requestTokenWithOffer(host, offer.value, transactionCode)
      return access.ok ? ok({ access: access.value, configurationId: offer.value.configurations[0]?.id ?? '' }) : access
    },
    async take({ access, configurationId }) {
      const received = await requestCredentials(host, access, configurationId)
      if (received.ok) held.push(...received.value)
      return received
    },
    async accept(offerUri, transactionCode) {
      const opened = await wallet.open(offerUri, transactionCode)
      return opened.ok ? wallet.take(opened.value) : opened
    },
    resolve: (requestUri) => resolvePresentationRequest(host, requestUri),
    async present(requestUri, change = (request) => request) {
      const request = await wallet.resolve(requestUri)
      if (!request.ok) return request
      const matches = await matchCredentials(host, request.value, held)
      if (!matches.satisfiable) throw new Error('the wallet holds nothing that answers the request')
      return respond(host, change(request.value), matches.proposal)
    },
  }
  return wallet
}

/** A wallet that holds what was offered. */
export async function walletWith(offer: { readonly offerUri: string; readonly transactionCode?: string }): Promise<HeadlessWallet> {
  const wallet = createHeadlessWallet()
  unwrap(await wallet.accept(offer.offerUri, offer.transactionCode))
  return wallet
}
