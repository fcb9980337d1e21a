/**
 * The two documents by which a wallet finds its way: credential issuer metadata and authorization server metadata.
 * @source OpenID4VCI 1.0 section 12.2; RFC 8414; RFC 9126, 9207, 9449
 */
import { Oauth2AuthorizationServer } from '@openid4vc/oauth2'
import { type CredentialConfigurationsSupported, Openid4vciIssuer } from '@openid4vc/openid4vci'
import { protocolCallbacks } from '../crypto/protocol-callbacks.ts'
import { toMetadata } from './configuration.ts'
import type { IssuerBase } from './issuer-context.ts'

export const preAuthorizedCodeGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code'

/** Throws when the configurations do not make valid metadata, so that it shows at start. */
export function issuerMetadata(context: IssuerBase) {
  return new Openid4vciIssuer({ callbacks: protocolCallbacks(context.options.random) }).createCredentialIssuerMetadata({
    credential_issuer: context.issuer,
    credential_endpoint: context.url('/oid4vci/credential'),
    nonce_endpoint: context.url('/oid4vci/nonce'),
    batch_credential_issuance: { batch_size: context.batchSize },
    display: context.options.display.map((d) => ({ ...d })),
    // Checked here against the library's schema; its type only wants the same arrays to be mutable.
    credential_configurations_supported: toMetadata(context.options.configurations) as CredentialConfigurationsSupported,
  })
}

export function authorizationServerMetadata(context: IssuerBase) {
  return new Oauth2AuthorizationServer({ callbacks: protocolCallbacks(context.options.random) }).createAuthorizationServerMetadata({
    issuer: context.issuer,
    pushed_authorization_request_endpoint: context.url('/oid4vci/par'),
    authorization_endpoint: context.url('/oid4vci/authorize'),
    token_endpoint: context.url('/oid4vci/token'),
    require_pushed_authorization_requests: true,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', preAuthorizedCodeGrant],
    code_challenge_methods_supported: ['S256'],
    dpop_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['none'],
    scopes_supported: Object.values(context.options.configurations).map((configuration) => configuration.scope),
    authorization_response_iss_parameter_supported: true,
    'pre-authorized_grant_anonymous_access_supported': true,
  })
}
