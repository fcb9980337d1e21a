/** A place in a credential's claims: names, and null for every element of an array. @source OpenID4VP 1.0 claims path pointer; SD-JWT VC type metadata */
export type ClaimPath = readonly (string | null)[]

export type ClaimValue = string | number | boolean | null | readonly ClaimValue[] | { readonly [name: string]: ClaimValue | undefined }

/** The content of a credential: without issuer, times, key and status, which the issuing protocol adds. */
export type Claims = Readonly<Record<string, ClaimValue>>
