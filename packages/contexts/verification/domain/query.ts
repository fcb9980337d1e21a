/** The question to the wallet that follows from a policy, as DCQL (OpenID4VP 1.0 section 6): one form of the document, and the person beside it. */
import { credentialTypes } from '@passerelle/vocabulary'
import { identityQueryId, type VerificationPolicy } from './policies.table.ts'

export interface PolicyQuery {
  readonly credentials: readonly CredentialQuery[]
  readonly credential_sets: readonly { readonly options: readonly (readonly string[])[]; readonly required: boolean }[]
}

interface CredentialQuery {
  readonly id: string
  readonly format: 'dc+sd-jwt'
  readonly meta: { readonly vct_values: readonly string[] }
  readonly claims: readonly { readonly path: readonly string[] }[]
}

/** Options in order of preference: with the person's identity first, without it last and only where the policy allows. */
export function queryOf({ profiles, identity }: VerificationPolicy): PolicyQuery {
  const documents = profiles.map(({ id, vctValues, claims }) => credentialQuery(id, vctValues, claims))
  const person = credentialQuery(identityQueryId, credentialTypes.PID.acceptedVcts, identity.claims)
  const together = profiles.map(({ id }) => [id, identityQueryId])
  const alone = identity.isRequired ? [] : profiles.map(({ id }) => [id])
  return { credentials: [...documents, person], credential_sets: [{ options: [...together, ...alone], required: true }] }
}

function credentialQuery(id: string, vctValues: readonly string[], claims: readonly (readonly string[])[]): CredentialQuery {
  return { id, format: 'dc+sd-jwt', meta: { vct_values: vctValues }, claims: claims.map((path) => ({ path })) }
}
