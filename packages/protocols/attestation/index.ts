/** SD-JWT VC and Token Status List: issue, read, verify. Knows nothing of social security; wallets take the door `./holder`. */
export type { Json, JsonObject } from './encoding.ts'
export * from './errors.ts'
export * from './sd-jwt/claim-path.ts'
export { alwaysVisibleClaims, type Envelope, type StatusReference } from './sd-jwt/envelope.ts'
export * from './sd-jwt/issue-sd-jwt-vc.ts'
export { type Disclosure, type ParsedJwt, type ParsedSdJwt, parseSdJwt } from './sd-jwt/parse-sd-jwt.ts'
export * from './sd-jwt/verify-key-binding.ts'
export * from './sd-jwt/verify-sd-jwt-vc.ts'
export * from './status-list/parse-status-list.ts'
export { changesClaim, type StatusListContent, signStatusList } from './status-list/sign-status-list.ts'
export {
  compressStatusList,
  createStatusList,
  readStatus,
  type StatusBits,
  type StatusList,
  setStatus,
  sizeOf,
  statusValues,
} from './status-list/status-list.ts'
