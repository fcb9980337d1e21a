/** From an access token to documents in the wallet: keys, copies, the check of each signature, and the place in the store. */
import {
  type AccessToken,
  type HolderHost,
  type OfferedConfiguration,
  type ReceivedCredential,
  requestCredentials,
} from '@passerelle/openid4vc/holder'
import { checkSigner } from '../certificates/check-signer.ts'
import type { DescribedClaim, HeldDocument, LocalName } from '../documents/held-document.ts'
import { isSameDocument, readDocument } from '../documents/read-document.ts'
import { problemWhileAdding, type WalletProblem } from '../problems.ts'
import { keepDocument, listDocuments } from '../store/documents.ts'

export type CollectStep = 'permission' | 'copies' | 'checking' | 'done'

export interface Collected {
  readonly documents: readonly HeldDocument[]
  /** What ended it before everything was there. */
  readonly problem?: WalletProblem
}

interface Errand {
  readonly host: HolderHost
  readonly access: AccessToken
  readonly configurations: readonly OfferedConfiguration[]
  /** The link that was used, so that its second use can be explained. */
  readonly offer?: string
  readonly onStep: (step: CollectStep) => void
}

/** One copy for each time that the document will be shown; the issuer may give fewer. */
const wantedCopies = 10

/** Each kind of document is kept as soon as it is there. */
export async function collect(errand: Errand): Promise<Collected> {
  const documents: HeldDocument[] = []
  for (const configuration of errand.configurations) {
    errand.onStep('copies')
    const received = await requestCredentials(errand.host, errand.access, configuration.id, wantedCopies)
    if (!received.ok) return { documents, problem: problemWhileAdding(received.error) }
    errand.onStep('checking')
    const document = await keep(errand, configuration, received.value)
    if (document === undefined) return { documents, problem: { code: 'wallet/document-not-accepted' } }
    documents.push(document)
  }
  errand.onStep('done')
  return { documents }
}

async function keep(
  { host, access, offer }: Errand,
  configuration: OfferedConfiguration,
  received: readonly ReceivedCredential[],
): Promise<HeldDocument | undefined> {
  const now = host.now()
  const signers = await Promise.all(received.map(({ credential }) => checkSigner(credential.slice(0, credential.indexOf('~')), now)))
  const [signer] = signers
  if (signer === undefined || signers.includes(undefined)) return undefined
  const { credentialIssuer: address, display } = access.issuer
  const document: HeldDocument = {
    id: crypto.randomUUID(),
    vct: configuration.vct,
    issuer: { address, names: namesIn(display), isKnown: signer.authority !== undefined },
    ...describe(configuration),
    receivedAt: now.toISOString(),
    copies: received.map(({ credential, keyId }) => ({ credential, keyId })),
  }
  const read = await readDocument(document)
  if (read === undefined) return undefined
  const others = await Promise.all((await listDocuments()).map(readDocument))
  const same = others.find((other) => other !== undefined && isSameDocument(other, read))
  const { commonName, organization } = signer.certificate.subject
  await keepDocument(
    document,
    {
      kind: 'received',
      at: now.toISOString(),
      from: {
        name: read.view?.institution.name ?? organization ?? commonName ?? new URL(address).host,
        origin: new URL(address).origin,
        isKnown: document.issuer.isKnown,
      },
      document: { vct: document.vct, names: document.names },
      copies: document.copies.length,
      ...(offer !== undefined && { offer }),
    },
    same?.held.id,
  )
  return document
}

/** Names of the type and of its claims, from the issuer's metadata; whatever is not as the protocol says is left out. */
export function describe({ metadata }: Pick<OfferedConfiguration, 'metadata'>): { names: LocalName[]; claims: DescribedClaim[] } {
  const claims = Array.isArray(metadata.claims) ? metadata.claims : []
  return {
    names: namesIn(metadata.display),
    claims: claims.flatMap((claim: unknown) => {
      const { path, display } = (claim ?? {}) as { path?: unknown; display?: unknown }
      const isPath = Array.isArray(path) && path.every((step) => step === null || typeof step === 'string' || typeof step === 'number')
      return isPath ? [{ path: path as DescribedClaim['path'], names: namesIn(display) }] : []
    }),
  }
}

export function namesIn(display: unknown): LocalName[] {
  return (Array.isArray(display) ? display : []).flatMap((entry: unknown) => {
    const { name, locale } = (entry ?? {}) as { name?: unknown; locale?: unknown }
    return typeof name === 'string' && name !== '' ? [{ name, ...(typeof locale === 'string' && { locale }) }] : []
  })
}
