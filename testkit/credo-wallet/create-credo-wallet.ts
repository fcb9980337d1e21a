/**
 * A wallet of another house, without a screen: Credo (OpenWallet Foundation) as holder of OpenID4VCI 1.0 and OpenID4VP 1.0.
 * It accepts whatever it is offered and gives whatever it is asked, as long as the certificates lead to an authority it trusts:
 * it stands in for a person who always says yes, so that tests meet a wallet that was not written here.
 */
import { Agent, Kms, type SdJwtVcRecord, X509Module } from '@credo-ts/core'
import { agentDependencies, NodeInMemoryKeyManagementStorage, NodeKeyManagementService } from '@credo-ts/node'
import { type OpenId4VciCredentialBindingResolver, OpenId4VcModule } from '@credo-ts/openid4vc'
import { MemoryStorageModule } from './memory-storage.ts'

export interface CredoCredential {
  readonly vct: string
  /** One compact SD-JWT VC for each copy of the batch. */
  readonly copies: readonly string[]
  /** As disclosed by the issuer, so everything. */
  readonly claims: Readonly<Record<string, unknown>>
}

export type CredoOutcome =
  | { readonly outcome: 'accepted'; readonly redirectUri?: string }
  /** The verifier answered with an error. */
  | { readonly outcome: 'not-accepted'; readonly status: number; readonly body: unknown }
  /** The wallet holds nothing that answers the query. */
  | { readonly outcome: 'nothing-to-present' }

export interface CredoWallet {
  /** Rejects with Credo's own error when the offer, the issuer or a credential does not satisfy it. */
  acceptOffer(offerUri: string, options?: { readonly txCode?: string; readonly copies?: number }): Promise<CredoCredential[]>
  /**
   * The code flow: Credo pushes the request, `login` walks the browser's part and answers with the address at which it came back.
   */
  acceptOfferWithLogin(offerUri: string, login: (authorizationUrl: string) => Promise<string>): Promise<CredoCredential[]>
  /** Rejects with Credo's own error when it does not believe the request. */
  present(requestUri: string): Promise<CredoOutcome>
  close(): Promise<void>
}

const clientId = 'credo-wallet'
const redirectUri = 'https://credo-wallet.example/callback'

/** @param options.trustedCertificates authorities in PEM or base64 DER, for issuers and verifiers alike */
export async function createCredoWallet(options: { readonly trustedCertificates: readonly string[] }): Promise<CredoWallet> {
  const agent = new Agent({
    config: { allowInsecureHttpUrls: true, autoUpdateStorageOnStartup: true },
    dependencies: agentDependencies,
    modules: {
      storage: new MemoryStorageModule(),
      keys: new Kms.KeyManagementModule({ backends: [new NodeKeyManagementService(new NodeInMemoryKeyManagementStorage())] }),
      x509: new X509Module({ trustedCertificates: [...options.trustedCertificates] }),
      openid4vc: new OpenId4VcModule(),
    },
  })
  await agent.initialize()
  const { holder } = agent.openid4vc
  type Offer = Awaited<ReturnType<typeof holder.resolveCredentialOffer>>
  type Token = Awaited<ReturnType<typeof holder.requestToken>>

  async function receive(offer: Offer, token: Token, copies: number): Promise<CredoCredential[]> {
    const response = await holder.requestCredentials({
      resolvedCredentialOffer: offer,
      accessToken: token.accessToken,
      ...(token.dpop === undefined ? {} : { dpop: token.dpop }),
      ...(token.cNonce === undefined ? {} : { cNonce: token.cNonce }),
      credentialBindingResolver: newKeys(agent, copies),
    })
    const received: CredoCredential[] = []
    for (const { record } of response.credentials) {
      await agent.sdJwtVc.store({ record: record as SdJwtVcRecord })
      received.push(describe(record as SdJwtVcRecord))
    }
    return received
  }

  return {
    async acceptOffer(offerUri, { txCode, copies = 1 } = {}) {
      const offer = await holder.resolveCredentialOffer(offerUri)
      const token = await holder.requestToken({ resolvedCredentialOffer: offer, ...(txCode === undefined ? {} : { txCode }) })
      return receive(offer, token, copies)
    },
    async acceptOfferWithLogin(offerUri, login) {
      const offer = await holder.resolveCredentialOffer(offerUri)
      const request = await holder.resolveOpenId4VciAuthorizationRequest(offer, { clientId, redirectUri })
      if (!('authorizationRequestUrl' in request)) throw new Error('the issuer wants a presentation first')
      const { authorizationCode: code } = holder.parseAuthorizationCodeFromAuthorizationResponse({
        resolvedCredentialOffer: offer,
        authorizationResponseRedirectUrl: await login(request.authorizationRequestUrl),
      })
      const token = await holder.requestToken({
        resolvedCredentialOffer: offer,
        code,
        clientId,
        redirectUri,
        ...(request.codeVerifier === undefined ? {} : { codeVerifier: request.codeVerifier }),
        ...(request.dpop === undefined ? {} : { dpop: request.dpop }),
      })
      return receive(offer, token, 1)
    },
    async present(requestUri) {
      const request = await holder.resolveOpenId4VpAuthorizationRequest(requestUri)
      if (request.dcql === undefined || !request.dcql.queryResult.can_be_satisfied) return { outcome: 'nothing-to-present' }
      const credentials = holder.selectCredentialsForDcqlRequest(request.dcql.queryResult)
      const sent = await holder.acceptOpenId4VpAuthorizationRequest({
        authorizationRequestPayload: request.authorizationRequestPayload,
        dcql: { credentials },
      })
      if (!sent.ok) return { outcome: 'not-accepted', status: sent.serverResponse.status, body: sent.serverResponse.body }
      return { outcome: 'accepted', ...(sent.redirectUri === undefined ? {} : { redirectUri: sent.redirectUri }) }
    },
    close: () => agent.shutdown(),
  }
}

function newKeys(agent: Pick<Agent, 'kms'>, copies: number): OpenId4VciCredentialBindingResolver {
  return async ({ issuerMaxBatchSize }) => {
    const count = Math.min(copies, issuerMaxBatchSize)
    const keys = await Promise.all(
      Array.from({ length: count }, async () => {
        const { publicJwk } = await agent.kms.createKey({ type: { kty: 'EC', crv: 'P-256' } })
        return Kms.PublicJwk.fromPublicJwk(publicJwk)
      }),
    )
    return { method: 'jwk', keys }
  }
}

function describe(record: SdJwtVcRecord): CredoCredential {
  const { prettyClaims } = record.firstCredential
  return { vct: prettyClaims.vct, copies: record.credentialInstances.map((instance) => instance.compactSdJwtVc), claims: prettyClaims }
}
