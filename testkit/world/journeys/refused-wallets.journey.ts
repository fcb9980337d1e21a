/**
 * What wallets do wrong: each is answered with a coded error, is found in the transaction's trail with the next move,
 * and takes nothing away from whoever does it right afterwards.
 */
import { join } from 'node:path'
import { unwrap } from '@passerelle/kernel'
import { createWebHolderHost } from '@passerelle/openid4vc/holder'
import { loadKeyFile, softwareSigner } from '@passerelle/trust'
import pg from 'pg'
import type { World } from '../world.ts'
import { folderOf } from './access-point.ts'
import { logins, until, visit } from './driver.ts'
import { impostor, sealedAgain } from './foreign-credential.ts'
import { createHeadlessWallet, type HeadlessWallet, walletWith } from './headless-wallet.ts'
import {
  cases,
  checkResult,
  checkState,
  failedSteps,
  issueHealthCards,
  issuePosting,
  noticeWithReceipt,
  offerOf,
  pidOffer,
  startCheck,
  trailOf,
} from './stories.ts'
import { expect, test } from './world-fixture.ts'

const otherCode = (code: string) => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))

test('a wrong transaction code is refused, the trail says so, and the right one still opens the offer', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const { offerUri, transactionCode = '', transaction } = await offerOf(worker, documentId)
  const wallet = createHeadlessWallet()
  expect(await wallet.accept(offerUri, otherCode(transactionCode))).toMatchObject({
    error: { code: 'openid4vc/issuer-refused', params: { error: 'invalid_grant', status: 400 } },
  })
  const eleni = await visit(world, 'eleni')
  expect(failedSteps(await trailOf(eleni, transaction))).toMatchObject([
    { name: 'token', code: 'openid4vc/transaction-code-wrong', next: 'ask-for-a-new-offer' },
  ])
  expect((await wallet.accept(offerUri, transactionCode)).ok).toBe(true)
})

test('after five wrong transaction codes the offer is closed, and a new one works', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const { offerUri, transactionCode = '', transaction } = await offerOf(worker, documentId)
  const wallet = createHeadlessWallet()
  for (let guess = 0; guess < 5; guess += 1) expect((await wallet.accept(offerUri, otherCode(transactionCode))).ok).toBe(false)
  expect((await wallet.accept(offerUri, transactionCode)).ok).toBe(false)
  const eleni = await visit(world, 'eleni')
  expect(failedSteps(await trailOf(eleni, transaction)).at(-1)).toMatchObject({
    code: 'openid4vc/transaction-code-locked',
    next: 'ask-for-a-new-offer',
  })
  await walletWith(await offerOf(worker, documentId))
})

test('an offer is used once: the second wallet gets nothing, the document of the first one stays good', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const offer = await offerOf(worker, documentId)
  const first = await walletWith(offer)
  expect(await createHeadlessWallet().accept(offer.offerUri, offer.transactionCode)).toMatchObject({
    error: { code: 'openid4vc/issuer-refused', params: { status: 410 } },
  })
  const eleni = await visit(world, 'eleni')
  expect(failedSteps(await trailOf(eleni, offer.transaction))).toMatchObject([
    { name: 'offer-read', code: 'openid4vc/offer-used', next: 'ask-for-a-new-offer' },
  ])
  expect(await inspect(world, first)).toMatchObject({ verdict: 'valid' })
})

test('a nonce is used once: the replayed key proof is refused, and a fresh nonce serves the same token', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const { offerUri, transactionCode, transaction } = await offerOf(worker, documentId)
  let isReplaying = false
  let kept: string | undefined
  const network = async (url: string, init?: RequestInit) => {
    if (!url.endsWith('/oid4vci/nonce')) return fetch(url, init)
    if (!isReplaying || kept === undefined) kept = await (await fetch(url, init)).text()
    return new Response(kept, { headers: { 'content-type': 'application/json' } })
  }
  const wallet = createHeadlessWallet(createWebHolderHost({ fetch: network }))
  const opened = unwrap(await wallet.open(offerUri, transactionCode))
  expect((await wallet.take(opened)).ok).toBe(true)
  isReplaying = true
  expect(await wallet.take(opened)).toMatchObject({ error: { code: 'openid4vc/issuer-refused', params: { error: 'invalid_nonce' } } })
  const eleni = await visit(world, 'eleni')
  expect(failedSteps(await trailOf(eleni, transaction))).toMatchObject([
    { name: 'credential', code: 'openid4vc/nonce-replayed', next: 'ask-for-a-new-offer' },
  ])
  isReplaying = false
  expect((await wallet.take(opened)).ok).toBe(true)
})

test('a request that has expired is not answered, the check page says so, and the next check goes through', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const wallet = await walletWith(await offerOf(worker, documentId))
  const nicola = await visit(world, 'nicola')
  const check = await startCheck(nicola, 'labour-inspection')
  await letPresentationsExpire(world)
  expect(await wallet.present(check.requestUri)).toMatchObject({ error: { code: 'openid4vc/verifier-refused' } })
  expect(await checkState(nicola, check)).toEqual({ state: 'expired' })
  expect(failedSteps(await trailOf(nicola, check.id))).toMatchObject([
    { name: 'request-read', code: 'openid4vc/presentation-expired', next: 'start-a-new-check' },
  ])
  expect(await inspect(world, wallet)).toMatchObject({ verdict: 'valid' })
})

test('a presentation made for another verifier is refused by its audience and its nonce', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const wallet = await walletWith(await offerOf(worker, documentId))
  const nicola = await visit(world, 'nicola')
  const carmen = await visit(world, 'carmen')
  const atTheHospital = unwrap(await wallet.resolve((await startCheck(carmen, 'healthcare-provider')).requestUri))

  const forAnother = await startCheck(nicola, 'labour-inspection')
  await wallet.present(forAnother.requestUri, (request) => ({ ...request, clientId: atTheHospital.clientId }))
  const result = await checkResult(nicola, forAnother)
  expect(result.verdict).toBe('not-valid')
  expect(result.document).toBeUndefined()
  expect(failedSteps(await trailOf(nicola, forAnother.id))).toMatchObject([
    { name: 'document-holder-binding', code: 'attestation/wrong-audience', next: 'next.begin-again' },
  ])

  const withOldNonce = await startCheck(nicola, 'labour-inspection')
  await wallet.present(withOldNonce.requestUri, (request) => ({ ...request, nonce: atTheHospital.nonce }))
  expect((await checkResult(nicola, withOldNonce)).verdict).toBe('not-valid')
  expect(failedSteps(await trailOf(nicola, withOldNonce.id))).toMatchObject([
    { name: 'document-holder-binding', code: 'attestation/wrong-nonce', next: 'next.begin-again' },
  ])
  expect(await inspect(world, wallet)).toMatchObject({ verdict: 'valid' })
})

test('an answer that comes twice counts once', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const wallet = await walletWith(await offerOf(worker, documentId))
  const nicola = await visit(world, 'nicola')
  const check = await startCheck(nicola, 'labour-inspection')
  const seen = unwrap(await wallet.resolve(check.requestUri))
  unwrap(await wallet.present(check.requestUri))
  const again = await fetch(seen.responseUri, { method: 'POST', body: new URLSearchParams({ response: 'x' }) })
  expect(again.status).toBe(400)
  expect(await checkResult(nicola, check)).toMatchObject({ verdict: 'valid' })
  expect(failedSteps(await trailOf(nicola, check.id))).toMatchObject([
    { name: 'response', code: 'openid4vc/response-replayed', next: 'start-a-new-check' },
  ])
})

test('a document that was replaced is shown as changed, with the day, and its wallet copy is renewed no more', async ({ world }) => {
  const paolo = await visit(world, 'paolo')
  const before = await cases(paolo)
  const { worker, employer, documentId } = await issuePosting(world)
  const wallet = await walletWith(await offerOf(worker, documentId))
  await noticeWithReceipt(paolo, before)
  await employer.send('POST', `/api/documents/${documentId}/shorten`, { newEnd: new Date().toISOString().slice(0, 10) })
  const result = await inspect(world, wallet)
  expect(result).toMatchObject({ verdict: 'changed', status: { value: 'superseded', supersededOn: expect.stringMatching(/^\d{4}-/) } })
  const nicola = await visit(world, 'nicola')
  expect(failedSteps(await trailOf(nicola, result.transaction))).toMatchObject([
    { name: 'document-status', code: 'verification/status-superseded', next: 'next.ask-for-current-document' },
  ])
  expect(await worker.ask(`/api/documents/${documentId}/offers`, { method: 'POST' })).toMatchObject({
    status: 409,
    code: 'documents/no-longer-valid',
  })
})

test('a card whose cover has ended is not valid any more, and a new card is', async ({ world }) => {
  const hospital = async (wallet: HeadlessWallet) => {
    const carmen = await visit(world, 'carmen')
    const check = await startCheck(carmen, 'healthcare-provider')
    unwrap(await wallet.present(check.requestUri))
    return { carmen, result: await checkResult(carmen, check) }
  }
  const take = async () => {
    const { person, documents } = await issueHealthCards(world)
    const wallet = await walletWith(await offerOf(person, documents.find(({ type }) => type === 'EHIC')?.id ?? ''))
    unwrap(await wallet.accept(await pidOffer(world, logins.ziva.who)))
    return wallet
  }
  const register = (path: string, body: unknown) =>
    fetch(`${world.registers.url}/insurance/SI-DEMO-03099100/${path}`, {
      method: 'POST',
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
  const wallet = await take()
  expect((await hospital(wallet)).result).toMatchObject({ verdict: 'valid', coveredOnDate: 'covered' })
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  await register('end-cover', { on: yesterday })
  try {
    const { carmen, result } = await until(
      () => hospital(wallet),
      ({ result: { verdict } }) => verdict !== 'valid',
      20,
      1000,
    )
    expect(result).toMatchObject({ verdict: 'not-valid', coveredOnDate: 'not-covered' })
    const failed = failedSteps(await trailOf(carmen, result.transaction))
    expect(failed).toMatchObject([{ name: 'document-status', next: 'next.ask-issuing-institution' }])
  } finally {
    await register('renew-cover', undefined)
  }
  expect((await hospital(await take())).result).toMatchObject({ verdict: 'valid' })
})

test('a document sealed by somebody who is not on the trusted list is not valid, whoever signed his certificate', async ({ world }) => {
  const { worker, documentId } = await issuePosting(world)
  const honest = await walletWith(await offerOf(worker, documentId))
  const [original] = honest.held
  if (original === undefined) throw new Error('the wallet is empty')
  const nicola = await visit(world, 'nicola')
  // The second key chains to the authority that everybody trusts, and is listed for requests of checks, not for documents.
  const accessKey = join(folderOf(world), 'gr', 'keys', 'access.pem')
  const signers = [await impostor('e-EFKA (demo) – Insured Abroad'), softwareSigner(unwrap(await loadKeyFile(accessKey)))]
  for (const signer of signers) {
    const forged = createHeadlessWallet(honest.host)
    forged.held.push(await sealedAgain(honest, original, signer))
    const check = await startCheck(nicola, 'labour-inspection')
    unwrap(await forged.present(check.requestUri))
    const result = await checkResult(nicola, check)
    expect(result.verdict).toBe('not-valid')
    expect(result.document).toBeUndefined()
    expect(failedSteps(await trailOf(nicola, check.id))).toMatchObject([
      { name: 'document-issuer', code: 'verification/issuer-not-listed', next: 'next.ask-issuing-institution' },
    ])
  }
  expect(await inspect(world, honest)).toMatchObject({ verdict: 'valid' })
})

async function inspect(world: World, wallet: HeadlessWallet) {
  const nicola = await visit(world, 'nicola')
  const check = await startCheck(nicola, 'labour-inspection')
  unwrap(await wallet.present(check.requestUri))
  return checkResult(nicola, check)
}

/** The clock of a running node cannot be turned, so what it waits for is moved into the past instead. */
async function letPresentationsExpire(world: World): Promise<void> {
  const client = new pg.Client({ connectionString: world.nodes.it.databaseUrl })
  await client.connect()
  await client.query(`update node.protocol_sessions set expires_at = now() - interval '1 minute' where kind = 'presentation-request'`)
  await client.query(`update verification.sessions set expires_at = now() - interval '1 minute' where state = 'waiting'`)
  await client.end()
}
