/**
 * Reads what an issuer says about itself: what it offers, and where its endpoints are.
 * @source OpenID4VCI 1.0 section 12.2; RFC 8414 section 3.3 (the issuer in the document must be the one that was asked)
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { HolderError } from './errors.ts'
import type { HolderHost } from './host.ts'
import { call, isObject, isSecure } from './http.ts'

export interface OfferedConfiguration {
  readonly id: string
  readonly vct: string
  readonly scope?: string
  /** As the issuer wrote it: `display` and `claims` with names in several languages. */
  readonly metadata: Readonly<Record<string, unknown>>
}

export interface ResolvedIssuer {
  readonly credentialIssuer: string
  readonly display: readonly Readonly<Record<string, unknown>>[]
  readonly credentialEndpoint: string
  readonly nonceEndpoint: string
  readonly batchSize: number
  /** Only those in `dc+sd-jwt` that take key proofs with ES256. */
  readonly configurations: Readonly<Record<string, OfferedConfiguration>>
  readonly authorizationServer: {
    readonly issuer: string
    readonly tokenEndpoint: string
    readonly pushedRequestEndpoint?: string
    readonly authorizationEndpoint?: string
    readonly saysIssuerInResponse: boolean
  }
}

/** @param preferredServer the authorization server that an offer names, when it names one */
export async function resolveIssuer(
  host: HolderHost,
  credentialIssuer: string,
  preferredServer?: string,
): Promise<Result<ResolvedIssuer, HolderError>> {
  const metadata = await wellKnown(host, credentialIssuer, 'openid-credential-issuer')
  if (!metadata.ok) return metadata
  if (metadata.value.credential_issuer !== credentialIssuer) return err({ code: 'openid4vc/issuer-mismatch' })
  const servers = Array.isArray(metadata.value.authorization_servers) ? metadata.value.authorization_servers : [credentialIssuer]
  const serverIssuer: unknown = preferredServer === undefined ? servers[0] : servers.find((server) => server === preferredServer)
  if (typeof serverIssuer !== 'string') return err({ code: 'openid4vc/issuer-mismatch' })

  const server = await wellKnown(host, serverIssuer, 'oauth-authorization-server')
  if (!server.ok) return server
  if (server.value.issuer !== serverIssuer) return err({ code: 'openid4vc/issuer-mismatch' })
  return assemble(credentialIssuer, metadata.value, server.value)
}

/** By own members only: `constructor` is no credential. */
export function findConfiguration(issuer: ResolvedIssuer, id: string): OfferedConfiguration | undefined {
  return Object.hasOwn(issuer.configurations, id) ? issuer.configurations[id] : undefined
}

type Document = Readonly<Record<string, unknown>>

function assemble(credentialIssuer: string, metadata: Document, server: Document): Result<ResolvedIssuer, HolderError> {
  const credentialEndpoint = addressIn(metadata, 'credential_endpoint')
  const nonceEndpoint = addressIn(metadata, 'nonce_endpoint')
  const tokenEndpoint = addressIn(server, 'token_endpoint')
  const pushedRequestEndpoint = addressIn(server, 'pushed_authorization_request_endpoint')
  const authorizationEndpoint = addressIn(server, 'authorization_endpoint')
  if (credentialEndpoint === undefined || nonceEndpoint === undefined || tokenEndpoint === undefined)
    return err({ code: 'openid4vc/issuer-unsupported' })
  if (isObject(metadata.credential_response_encryption) && metadata.credential_response_encryption.encryption_required === true)
    return err({ code: 'openid4vc/issuer-unsupported' })
  const batch = isObject(metadata.batch_credential_issuance) ? metadata.batch_credential_issuance.batch_size : 1
  return ok({
    credentialIssuer,
    display: Array.isArray(metadata.display) ? metadata.display.filter(isObject) : [],
    credentialEndpoint,
    nonceEndpoint,
    batchSize: typeof batch === 'number' && batch >= 1 ? Math.floor(batch) : 1,
    configurations: configurationsIn(metadata.credential_configurations_supported),
    authorizationServer: {
      issuer: server.issuer as string,
      tokenEndpoint,
      ...(pushedRequestEndpoint === undefined ? {} : { pushedRequestEndpoint }),
      ...(authorizationEndpoint === undefined ? {} : { authorizationEndpoint }),
      saysIssuerInResponse: server.authorization_response_iss_parameter_supported === true,
    },
  })
}

function configurationsIn(value: unknown): Record<string, OfferedConfiguration> {
  const configurations: Record<string, OfferedConfiguration> = {}
  for (const [id, entry] of Object.entries(isObject(value) ? value : {})) {
    if (!isObject(entry) || entry.format !== 'dc+sd-jwt' || typeof entry.vct !== 'string') continue
    const proof = isObject(entry.proof_types_supported) ? entry.proof_types_supported.jwt : undefined
    const algorithms: unknown = isObject(proof) ? proof.proof_signing_alg_values_supported : undefined
    if (!Array.isArray(algorithms) || !algorithms.includes('ES256')) continue
    const metadata = isObject(entry.credential_metadata) ? entry.credential_metadata : {}
    configurations[id] = { id, vct: entry.vct, metadata, ...(typeof entry.scope === 'string' ? { scope: entry.scope } : {}) }
  }
  return configurations
}

async function wellKnown(host: HolderHost, issuer: string, name: string): Promise<Result<Document, HolderError>> {
  if (!isSecure(issuer)) return err({ code: 'openid4vc/address-insecure' })
  const url = new URL(issuer)
  const path = url.pathname === '/' ? '' : url.pathname
  const answer = await call(host, `${url.origin}/.well-known/${name}${path}`, { headers: { accept: 'application/json' } })
  if (!answer.ok) return answer
  return answer.value.status === 200 && answer.value.json !== undefined
    ? ok(answer.value.json)
    : err({ code: 'openid4vc/answer-malformed', params: { document: name, status: answer.value.status } })
}

function addressIn(document: Document, name: string): string | undefined {
  const value = document[name]
  return typeof value === 'string' && isSecure(value) ? value : undefined
}
