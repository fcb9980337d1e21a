/**
 * Whom the centre's directory names: authorities behind verifiers for the wallet, and the certificate of whoever signs proofs.
 * The bundle's own signature is taken as it comes: nodes pin its signer, a visitor of the demo cannot.
 */
import { X509Certificate } from 'node:crypto'
import type { DirectoryBundle } from '@passerelle/directory'
import { certificatesFromPem, certificateThumbprint, parseJws, verifyChain, verifyJws } from '@passerelle/trust'
import type { Browser } from './browser.ts'
import { expected } from './tour-stop.ts'

export interface PublishedTrust {
  readonly version: number
  isVerifier(chain: readonly Uint8Array[]): boolean
  /** @returns the content of a proof that the institution signed with its published certificate */
  readProof(jws: string, institutionId: string): Record<string, unknown>
}

export async function fetchTrust(browser: Browser, centre: string): Promise<PublishedTrust> {
  const page = await browser.open(`${centre}/directory/bundle`)
  const bundle = parseJws(page.body.toString('utf8'))
  expected(page.status === 200 && bundle.ok, 'a signed directory at the centre', page.status)
  const { version, content } = bundle.value.payload as unknown as DirectoryBundle
  const anchors = content.trustAnchors
    .filter(({ purpose }) => purpose === 'access')
    .flatMap(({ certificate }) => certificatesFromPem(certificate))
  return {
    version,
    isVerifier: (chain) => verifyChain(chain, anchors, new Date()).ok,
    readProof(jws, institutionId) {
      const parsed = parseJws(jws)
      expected(parsed.ok, 'a proof that is a compact JWS')
      const x5c = parsed.value.header.x5c
      const leaf = Array.isArray(x5c) && typeof x5c[0] === 'string' ? Buffer.from(x5c[0], 'base64') : Buffer.alloc(0)
      const published = content.trustedServices
        .filter((service) => service.kind === 'presentation-requests' && service.institutionId === institutionId)
        .flatMap(({ certificate }) => certificatesFromPem(certificate))
      expected(
        published.some((certificate) => certificateThumbprint(certificate) === certificateThumbprint(leaf)),
        `a proof signed with the certificate that the directory names for ${institutionId}`,
      )
      const verified = verifyJws(parsed.value, new X509Certificate(leaf).publicKey)
      expected(verified.ok, 'a proof whose signature is right')
      return { ...verified.value.payload }
    },
  }
}
