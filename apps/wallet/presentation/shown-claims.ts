/** Exactly what the other side will see: made by the same code that makes the presentation, and read back. */
import { type Candidate, type HolderHost, presentSdJwt, readSdJwt } from '@passerelle/openid4vc/holder'

export interface ShownClaims {
  readonly shown: Readonly<Record<string, unknown>>
  /** Top-level claims that stay in the wallet. */
  readonly keptBack: readonly string[]
}

/** Signs nothing: the rehearsal's holder proof is empty. */
export async function rehearse(host: HolderHost, { held, sdJwt, paths }: Candidate): Promise<ShownClaims> {
  const withoutKey: HolderHost = { ...host, sign: async () => new Uint8Array(64) }
  const presentation = await presentSdJwt(withoutKey, held.keyId, sdJwt, paths, { clientId: '', nonce: '' })
  const shown = (await readSdJwt(host, presentation.slice(0, presentation.lastIndexOf('~') + 1)))?.claims ?? {}
  return { shown, keptBack: Object.keys(sdJwt.claims).filter((name) => !(name in shown)) }
}
