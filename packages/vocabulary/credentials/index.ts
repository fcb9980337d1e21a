/** Credential types: what is issued, what is accepted, how a record becomes claims and claims a view. */
export type { ClaimPath, Claims, ClaimValue } from './claim-path.ts'
export { openEnd } from './common-claims.ts'
export { type CredentialType, type CredentialTypeName, credentialTypeOfVct, credentialTypes } from './credential-types.table.ts'
export type { CredentialView, ViewedEmployer, ViewedPeriod, ViewedPlace } from './credential-view.ts'
export { ehicClaims } from './ehic-claims.ts'
export { pdA1Claims } from './pd-a1-claims.ts'
export { type Pid, pidClaims, pidDefinition } from './pid-claims.ts'
export { readClaims } from './read-claims.ts'
