/**
 * Which credentials an issuer offers, as data, and how they read in the issuer's metadata.
 * @source OpenID4VCI 1.0 section 12.2.4 and appendix A.3; HAIP 1.0 section 4
 */

export interface DisplayName {
  readonly name: string
  /** BCP 47. */
  readonly locale: string
}

export interface CredentialDisplay extends DisplayName {
  readonly description?: string
  readonly logo?: { readonly uri: string; readonly alt_text?: string }
  readonly background_color?: string
  readonly text_color?: string
}

export interface ClaimDescription {
  /** `null` stands for every element of an array. */
  readonly path: readonly (string | number | null)[]
  readonly mandatory?: boolean
  readonly display?: readonly DisplayName[]
}

export interface CredentialConfiguration {
  readonly format: 'dc+sd-jwt'
  readonly vct: string
  /** One scope belongs to one configuration. */
  readonly scope: string
  readonly display: readonly CredentialDisplay[]
  readonly claims: readonly ClaimDescription[]
}

export type CredentialConfigurations = Readonly<Record<string, CredentialConfiguration>>

/** The value of `credential_configurations_supported`: bound to a key of the holder, proven by a JWT, signed with ES256. */
export function toMetadata(configurations: CredentialConfigurations): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(configurations).map(([id, configuration]) => [
      id,
      {
        format: configuration.format,
        vct: configuration.vct,
        scope: configuration.scope,
        cryptographic_binding_methods_supported: ['jwk'],
        credential_signing_alg_values_supported: ['ES256'],
        proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
        credential_metadata: { display: configuration.display, claims: configuration.claims },
      },
    ]),
  )
}

/** @returns undefined when one of the scopes belongs to no configuration, or there is none */
export function configurationIdsOfScope(configurations: CredentialConfigurations, scope: string): string[] | undefined {
  const ids = new Set<string>()
  for (const word of scope.split(' ').filter((w) => w !== '')) {
    const found = Object.entries(configurations).find(([, configuration]) => configuration.scope === word)
    if (found === undefined) return undefined
    ids.add(found[0])
  }
  return ids.size === 0 ? undefined : [...ids]
}

export function scopeOf(configurations: CredentialConfigurations, ids: readonly string[]): string {
  return ids.flatMap((id) => configurations[id]?.scope ?? []).join(' ')
}
