/**
 * Signs a status list (`statuslist+jwt`, Token Status List draft 21 section 5.1) for one address.
 * Holds no reasons. The days of changes are an extra claim of ours (README); they tell nothing that a daily reader of the list would not know.
 */
import { createHash } from 'node:crypto'
import type { PlainDate, Signer } from '@passerelle/kernel'
import { encodeBase64url, encodeJson } from '../encoding.ts'
import { compressStatusList, type StatusList } from './status-list.ts'

/** Our extra claim: index → day on which the entry took its present value. */
export const changesClaim = 'urn:passerelle:status-changes'

export interface StatusListContent {
  readonly list: StatusList
  /** Where it will be read; a list read anywhere else is refused. */
  readonly uri: string
  readonly issuedAt: Date
  readonly expiresAt?: Date
  /** How long a reader may use it before it asks again. */
  readonly timeToLiveSeconds?: number
  readonly changes?: ReadonlyMap<number, PlainDate>
}

export async function signStatusList(content: StatusListContent, signer: Signer): Promise<string> {
  const [leaf] = signer.certificateChain
  if (leaf === undefined) throw new RangeError('a status list is signed with a certificate')
  const header = {
    alg: signer.algorithm,
    typ: 'statuslist+jwt',
    x5c: signer.certificateChain.map((certificate) => Buffer.from(certificate).toString('base64')),
    'x5t#S256': createHash('sha256').update(leaf).digest('base64url'),
  }
  const payload = {
    sub: content.uri,
    iat: Math.floor(content.issuedAt.getTime() / 1000),
    ...(content.expiresAt && { exp: Math.floor(content.expiresAt.getTime() / 1000) }),
    ...(content.timeToLiveSeconds !== undefined && { ttl: content.timeToLiveSeconds }),
    status_list: { bits: content.list.bits, lst: compressStatusList(content.list) },
    ...(content.changes && content.changes.size > 0 && { [changesClaim]: Object.fromEntries(content.changes) }),
  }
  const input = `${encodeJson(header)}.${encodeJson(payload)}`
  return `${input}.${encodeBase64url(await signer.sign(Buffer.from(input)))}`
}
