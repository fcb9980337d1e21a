/**
 * Wallet copies of a document: one SD-JWT VC for each key, each with its own status entry, so that two presentations cannot be linked by it.
 * What is kept of a copy is its entry and the thumbprint of its key, and no claim. Possession of the keys was proven before.
 */
import { createHash, type JsonWebKey, X509Certificate } from 'node:crypto'
import { issueSdJwtVc } from '@passerelle/attestation'
import { err, type InstitutionId, ok, type PlainDate, type Result, type Signer } from '@passerelle/kernel'
import { newId, type Tx } from '@passerelle/platform'
import { credentialTypes, type Ehic, ehicClaims, type PdA1, pdA1Claims } from '@passerelle/vocabulary'
import { withCoverEnd } from '../domain/validities.ts'
import { type CredentialError, noLongerValid, notFound } from '../errors.ts'
import { lockDocument } from '../store/read-documents.ts'
import { reserveEntries } from '../store/status-entries.ts'
import { tables } from '../store/tables.ts'

export interface CredentialsInput {
  readonly institutionId: InstitutionId
  readonly documentId: string
  /** One copy for each, in this order; 1 to 100, all different. */
  readonly holderKeys: readonly JsonWebKey[]
  /** The institution's key for attestations. */
  readonly signer: Signer
  /** The wallet is somebody else's, such as a parent's: a card then names the person whom it is about. */
  readonly represented?: boolean
  /** Hash of the published type metadata, for `vct#integrity`. */
  readonly typeIntegrity?: string
  /** Days for which a copy can be presented; 14 unless said otherwise. */
  readonly tokenDays?: number
  readonly statusListBase: string
  /** Today, where the institution is. */
  readonly on: PlainDate
  readonly now: Date
}

export interface IssuedCredential {
  readonly copyId: string
  /** Compact SD-JWT VC with all disclosures. */
  readonly credential: string
  readonly expiresAt: Date
}

const hour = 3_600_000
const day = 24 * hour
const mostKeys = 100

export async function credentialsFor(tx: Tx, input: CredentialsInput): Promise<Result<readonly IssuedCredential[], CredentialError>> {
  const { institutionId, documentId, signer, now } = input
  const thumbprints = input.holderKeys.map(keyThumbprint)
  if (thumbprints.length === 0 || thumbprints.length > mostKeys || new Set(thumbprints).size !== thumbprints.length)
    return err({ code: 'documents/wrong-holder-keys' })
  const document = await lockDocument(tx, institutionId, documentId)
  if (document === undefined) return err(notFound)
  if (document.state !== 'valid') return err(noLongerValid)
  if (document.coverEndedOn !== undefined && document.coverEndedOn < input.on) return err({ code: 'documents/cover-over' })
  const record = document.coverEndedOn === undefined ? document.content : withCoverEnd(document.content, document.coverEndedOn)
  if (record.type === 'PRC') return err({ code: 'documents/not-for-wallets' })

  const type = credentialTypes[record.type]
  const issuedAt = roundedTime(now, signer)
  const expiresAt = new Date(issuedAt.getTime() + (input.tokenDays ?? 14) * day)
  const entries = await reserveEntries(tx, { ...input, carrier: 'wallet', count: thumbprints.length })
  const copies = entries.map((entry, place) => ({ ...entry, copyId: newId(now), thumbprint: thumbprints[place] ?? '' }))
  await tables(tx)
    .insertInto('documents.copies')
    .values(
      copies.map((copy) => ({
        institution_id: institutionId,
        copy_id: copy.copyId,
        document_id: documentId,
        list_id: copy.listId,
        index: copy.index,
        key_thumbprint: copy.thumbprint,
        issued_at: issuedAt,
        expires_at: expiresAt,
      })),
    )
    .execute()

  const claims = {
    ...claimsOf(record, input.represented === true),
    ...(input.typeIntegrity === undefined ? {} : { 'vct#integrity': input.typeIntegrity }),
  }
  const issued = copies.map(async (copy, place): Promise<IssuedCredential> => {
    const holderKey = input.holderKeys[place]
    if (holderKey === undefined) throw new Error('a copy without a key')
    const credential = await issueSdJwtVc(
      {
        vct: type.vct,
        claims,
        disclosable: type.disclosable,
        holderKey,
        issuedAt,
        notBefore: issuedAt,
        expiresAt,
        status: { uri: copy.uri, index: copy.index },
      },
      signer,
    )
    return { copyId: copy.copyId, credential, expiresAt }
  })
  return ok(await Promise.all(issued))
}

function claimsOf(record: PdA1 | Ehic, represented: boolean) {
  return record.type === 'PDA1' ? pdA1Claims(record) : ehicClaims(record, { represented })
}

/** The full hour, so that copies of one moment cannot be told by their second; never before the certificate was there to sign. */
function roundedTime(now: Date, signer: Signer): Date {
  const [leaf] = signer.certificateChain
  const certificateFrom = leaf === undefined ? 0 : Date.parse(new X509Certificate(leaf).validFrom)
  return new Date(Math.max(Math.floor(now.getTime() / hour) * hour, certificateFrom))
}

/** @source RFC 7638, for P-256 keys */
function keyThumbprint({ crv, kty, x, y }: JsonWebKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url')
}
