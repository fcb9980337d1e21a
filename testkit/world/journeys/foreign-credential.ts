/** A document with true content and a false seal: what the wallet holds, signed again by somebody else. */
import { issueSdJwtVc, type JsonObject } from '@passerelle/attestation'
import type { Signer } from '@passerelle/kernel'
import { type HeldCredential, readSdJwt } from '@passerelle/openid4vc/holder'
import { createAuthority, issueCertificate, softwareSigner } from '@passerelle/trust'
import type { HeadlessWallet } from './headless-wallet.ts'

const envelope = new Set(['vct', 'iat', 'nbf', 'exp', 'cnf', 'status', 'iss'])

/** Bound to the same key of the wallet, so that only the issuer is wrong. */
export async function sealedAgain(wallet: HeadlessWallet, original: HeldCredential, signer: Signer): Promise<HeldCredential> {
  const read = await readSdJwt(wallet.host, original.credential)
  if (read === undefined) throw new Error('the wallet holds no SD-JWT VC')
  const claims = JSON.parse(JSON.stringify(read.claims)) as Record<string, never>
  const { jwk } = claims.cnf as unknown as { jwk: JsonObject }
  const list = (claims.status as unknown as { status_list: { uri: string; idx: number } }).status_list
  const content = Object.fromEntries(Object.entries(claims).filter(([name]) => !envelope.has(name)))
  const credential = await issueSdJwtVc(
    {
      vct: read.vct,
      claims: content,
      disclosable: read.disclosures.map(({ path }) => path).filter((path) => path.length === 1),
      holderKey: { ...jwk } as never,
      issuedAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
      status: { uri: list.uri, index: list.idx },
    },
    signer,
  )
  return { credential, keyId: original.keyId }
}

/** Somebody with an authority of his own and the institution's name on his certificate. */
export async function impostor(name: string): Promise<Signer> {
  const validity = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 86_400_000) }
  const authority = await createAuthority({ subject: { commonName: 'Authority of nobody (demo)' }, validity })
  return softwareSigner(
    await issueCertificate(authority, {
      keyType: 'EC-P256',
      keyUsages: ['digitalSignature'],
      subject: { commonName: name, organization: name, country: 'GR' },
      validity,
    }),
  )
}
