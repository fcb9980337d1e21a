/** The door for wallets: runs in browsers and in Node.js, imports nothing of node:crypto. */
export type { Json, JsonObject } from '../encoding.ts'
export type { AttestationError, SelectionError } from '../errors.ts'
export { type ClaimPath, type ExactPath, findClaims } from '../sd-jwt/claim-path.ts'
export type { Disclosure } from '../sd-jwt/parse-sd-jwt.ts'
export type { DisclosedClaim } from '../sd-jwt/reveal-claims.ts'
export * from './build-presentation.ts'
export { type HeldCredential, type ListedClaim, listClaims, parseCredential } from './parse-credential.ts'
