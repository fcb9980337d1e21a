/** Credo, a wallet of another house, takes what our nodes issue and shows it to our checks: no screen, no code of ours on the holder's side. */
import { readFile } from 'node:fs/promises'
import { type CredoWallet, createCredoWallet } from '@passerelle/credo-wallet'
import { logins, visit } from './driver.ts'
import { checkResult, issueHealthCards, issuePosting, offerOf, pidOffer, startCheck } from './stories.ts'
import { expect, test as inWorld } from './world-fixture.ts'

const test = inWorld.extend<{ credo: CredoWallet }>({
  credo: async ({ world }, use) => {
    const wallet = await createCredoWallet({ trustedCertificates: [await readFile(world.authorityCertificate, 'utf8')] })
    await use(wallet)
    await wallet.close()
  },
})

test('a wallet of another house takes a PD A1 with its transaction code, and the inspector sees that it is valid', async ({
  world,
  credo,
}) => {
  const { worker, documentId } = await issuePosting(world)
  const { offerUri, transactionCode = '' } = await offerOf(worker, documentId)
  const [credential] = await credo.acceptOffer(offerUri, { txCode: transactionCode, copies: 3 })
  expect(credential).toMatchObject({ vct: 'urn:eudi:pda1:1', claims: { legislation_country: 'GR' } })
  expect(credential?.copies).toHaveLength(3)

  const nicola = await visit(world, 'nicola')
  const check = await startCheck(nicola, 'labour-inspection')
  expect(await credo.present(check.requestUri)).toMatchObject({ outcome: 'accepted' })
  expect(await checkResult(nicola, check)).toMatchObject({
    verdict: 'valid',
    coveredOnDate: 'covered',
    document: { type: 'PDA1', employer: { name: 'Aegean Marble Works (demo)' }, legislation: 'GR', institution: { id: 'GR:1001' } },
    validities: { token: { ok: true }, document: { ok: true }, cover: { ok: true } },
    status: { value: 'valid' },
  })
})

test('a wallet of another house shows PID and EHIC together, and the hospital sees that the treatment is covered', async ({
  world,
  credo,
}) => {
  const { person, documents } = await issueHealthCards(world)
  const card = documents.find(({ type }) => type === 'EHIC')
  const { offerUri, transactionCode = '' } = await offerOf(person, card?.id ?? '')
  await credo.acceptOffer(offerUri, { txCode: transactionCode })
  const [pid] = await credo.acceptOffer(await pidOffer(world, logins.ziva.who))
  expect(pid?.vct).toBe('urn:eudi:pid:1')

  const carmen = await visit(world, 'carmen')
  const check = await startCheck(carmen, 'healthcare-provider')
  expect(await credo.present(check.requestUri)).toMatchObject({ outcome: 'accepted' })
  expect(await checkResult(carmen, check)).toMatchObject({
    verdict: 'valid',
    coveredOnDate: 'covered',
    document: { type: 'EHIC', number: card?.number, holder: { familyName: 'Novak (demo)' }, institution: { id: 'SI:3001' } },
  })
})

test('a wallet of another house gets nothing with a wrong transaction code', async ({ world, credo }) => {
  const { worker, documentId } = await issuePosting(world)
  const { offerUri, transactionCode = '' } = await offerOf(worker, documentId)
  const wrong = transactionCode.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
  await expect(credo.acceptOffer(offerUri, { txCode: wrong })).rejects.toThrow()
  expect(await credo.acceptOffer(offerUri, { txCode: transactionCode })).toHaveLength(1)
})
