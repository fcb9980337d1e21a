/** The OpenID provider: authorization code with PKCE for known clients, a chosen person for a login, no consent page. */
import type { StateCode } from '@passerelle/kernel'
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import type { EidSecrets } from '../secrets.ts'
import { claimsOf, findAccount, profileClaims } from './account.ts'
import { memoryAdapters } from './memory-adapter.ts'

export interface EidClient {
  readonly clientId: string
  /** Shown on the login page. */
  readonly name: string
  readonly state: StateCode
  readonly redirectUris: readonly string[]
  readonly secret: string
}

export function createProvider(issuer: string, clients: readonly EidClient[], secrets: EidSecrets): Provider {
  const configuration: Configuration = {
    adapter: memoryAdapters(),
    clients: clients.map((client) => ({
      client_id: client.clientId,
      client_secret: client.secret,
      client_name: client.name,
      redirect_uris: [...client.redirectUris],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_post',
    })),
    clientAuthMethods: ['client_secret_post'],
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: [...profileClaims] },
    jwks: { keys: [secrets.tokenKey as never] },
    cookies: {
      keys: [secrets.cookieKey],
      names: { interaction: 'eid_interaction', resume: 'eid_resume', session: 'eid_session' },
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 900, Session: 3600 },
    async findAccount(_context, id) {
      const account = findAccount(id)
      return account === undefined ? undefined : { accountId: id, claims: async () => claimsOf(account) }
    },
    loadExistingGrant: grantWithoutAsking,
    renderError(context, error) {
      context.type = 'text/plain; charset=utf-8'
      context.body = `stand-in eID (demo): ${error.error}\n`
    },
  }
  const provider = new Provider(issuer, configuration)
  provider.proxy = false
  return provider
}

/** Clients are the demo's own nodes: what they ask for is granted, and nobody is asked. */
async function grantWithoutAsking(context: KoaContextWithOIDC) {
  const { provider, client, session } = context.oidc
  if (client === undefined || session?.accountId === undefined) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid profile')
  await grant.save()
  return grant
}
