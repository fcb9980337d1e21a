/** A database, a seal, and the view of a wallet and of a verifier, for the tests of this room. */
import { X509Certificate } from 'node:crypto'
import { parseStatusList, readStatus, verifySdJwtVc } from '@passerelle/attestation'
import { ok, type Signer, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { afterAll, beforeAll } from 'vitest'
import { credentialsFor, documentsStore, type IssueInput, issueDocument, statusListToken } from '../index.ts'
import { aSeal, holderKeys, now, rhodes, statusListBase, today } from './demo-drafts.ts'

export let database: TestDatabase
export let signer: Signer

/** Call once at the top of a test file. */
export function openDemoWorld(): void {
  beforeAll(async () => {
    ;[database, signer] = await Promise.all([testDatabase([documentsStore]), aSeal()])
  })
  afterAll(() => database.close())
}

export const issue = async (input: IssueInput) => unwrap(await database.transaction((tx) => issueDocument(tx, input)))

const publicKey = () => {
  const [leaf] = signer.certificateChain
  if (leaf === undefined) throw new Error('a seal without certificate')
  return new X509Certificate(leaf).publicKey
}

/** What a wallet would hold: the attested claims and where their status is. */
export async function copiesOf(documentId: string, count: number, institutionId = rhodes, represented = false) {
  const keys = holderKeys(count)
  const issued = unwrap(
    await database.transaction((tx) =>
      credentialsFor(tx, { institutionId, documentId, holderKeys: keys, signer, represented, statusListBase, on: today, now }),
    ),
  )
  return Promise.all(
    issued.map(async ({ credential, expiresAt }) => {
      const verified = unwrap(
        await verifySdJwtVc(credential, {
          resolveIssuer: async () => ok({ publicKey: publicKey(), issuer: 'seal' }),
          now,
          keyBinding: 'not-asked',
        }),
      )
      return {
        claims: verified.claims as Record<string, unknown>,
        expiresAt,
        status: (verified.claims.status as { status_list: { idx: number; uri: string } }).status_list,
      }
    }),
  )
}

/** What a verifier reads in the published list. */
export async function readPublished({ idx, uri }: { idx: number; uri: string }, at = now) {
  const published = unwrap(await statusListToken(database.db, { listId: uri.split('/').at(-1) ?? '', signerOf: () => signer, now: at }))
  const list = unwrap(await parseStatusList(published.token, { uri, now: at, resolveIssuer: async () => ok({ publicKey: publicKey() }) }))
  return { value: unwrap(readStatus(list, idx)), changedOn: list.changes.get(idx), list }
}
