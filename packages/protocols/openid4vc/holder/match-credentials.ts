/** Finds which of the held credentials answer a request, and with which claims. The person, or the wallet for her, chooses. @source OpenID4VP 1.0 section 6.4 */
import { DcqlQuery } from 'dcql'
import type { HolderHost } from './host.ts'
import type { PresentationRequest } from './presentation-request.ts'
import { type ClaimPath, type ReadSdJwt, readSdJwt } from './sd-jwt.ts'

export interface HeldCredential {
  readonly credential: string
  readonly keyId: string
}

export interface Candidate {
  readonly queryId: string
  readonly held: HeldCredential
  readonly sdJwt: ReadSdJwt
  /** The claims that would be given, beside those that the credential always shows. */
  readonly paths: readonly ClaimPath[]
}

export interface Matches {
  /** Whether the request can be answered at all. */
  readonly satisfiable: boolean
  readonly candidates: readonly Candidate[]
  /** The first candidate for each credential that has to be given; empty when it cannot be answered. */
  readonly proposal: readonly Candidate[]
}

/** Held credentials that cannot be read are passed over. */
export async function matchCredentials(host: HolderHost, request: PresentationRequest, held: readonly HeldCredential[]): Promise<Matches> {
  const readable: { held: HeldCredential; sdJwt: ReadSdJwt }[] = []
  for (const entry of held) {
    const sdJwt = await readSdJwt(host, entry.credential)
    if (sdJwt !== undefined) readable.push({ held: entry, sdJwt })
  }
  const result = DcqlQuery.query(
    request.query,
    readable.map(({ sdJwt }) => ({
      credential_format: 'dc+sd-jwt' as const,
      vct: sdJwt.vct,
      claims: sdJwt.claims as never,
      cryptographic_holder_binding: true,
    })),
  )
  const candidates = request.query.credentials.flatMap((asked) => {
    const valid = result.credential_matches[asked.id]?.valid_credentials ?? []
    return valid.flatMap((match): Candidate[] => {
      const entry = readable[match.input_credential_index]
      const indexes = match.claims.valid_claim_sets[0]?.valid_claim_indexes ?? []
      const claims = asked.claims ?? []
      const paths = indexes.flatMap((index) => {
        const claim = claims[index]
        return claim !== undefined && 'path' in claim ? [claim.path] : []
      })
      return entry === undefined ? [] : [{ queryId: asked.id, ...entry, paths }]
    })
  })
  const satisfiable = result.can_be_satisfied
  return { satisfiable, candidates, proposal: satisfiable ? propose(request.query, candidates) : [] }
}

function propose(query: DcqlQuery, candidates: readonly Candidate[]): Candidate[] {
  const has = (id: string) => candidates.some((candidate) => candidate.queryId === id)
  const ids =
    query.credential_sets === undefined
      ? query.credentials.map((asked) => asked.id)
      : query.credential_sets
          .filter((set) => set.required !== false)
          .flatMap((set) => set.options.find((option) => option.every(has)) ?? [])
  return [...new Set(ids)].flatMap((id) => candidates.find((candidate) => candidate.queryId === id) ?? [])
}
