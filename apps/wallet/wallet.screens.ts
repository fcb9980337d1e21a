/** The wallet in a real browser against a real issuer and real askers: fetch, show, refuse, and what can go wrong, at both widths. */
import { X509Certificate } from 'node:crypto'
import { type VerifyOptions, verifySdJwtVc } from '@passerelle/attestation'
import { ok, unwrap } from '@passerelle/kernel'
import { browserOptions, examine, watch, widths } from '@passerelle/ui/testing'
import { expect, type Page, test } from '@playwright/test'
import { toBuffer } from 'qrcode'
import { inspection, startWorld, type TestAsker, treatment, type World } from './testing/parties.ts'

test.use({ launchOptions: browserOptions, locale: 'en-GB', timezoneId: 'Europe/Athens' })

let world: World
test.beforeAll(async () => {
  world = await startWorld()
})
test.afterAll(() => world.close())
test.beforeEach(() => {
  world.issuer.setStatus(0)
  world.issuer.setReachable(true)
})

const open = (page: Page, link = '', language = 'en') => page.goto(`${world.wallet}/${link === '' ? '?' : `${link}&`}lang=${language}`)
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Issuers answer the first proof of a key with 400 and the nonce for the second: the browser reports it, the protocol wants it. */
const isUnexpected = (complaint: string) => !complaint.includes('status of 400')

async function fetchDocuments(page: Page, types: Parameters<World['issuer']['offer']>[0]): Promise<void> {
  await open(page, (await world.issuer.offer(types)).link)
  await press(page, 'Add to my wallet')
  await heading(page, /added to your wallet/i)
}

/** What the asker's own verifier finds in what the wallet sent: the disclosed claims, once signature and holder are proven. */
async function proven(asker: TestAsker, sessionId: string, id: string, responseCode?: string) {
  const { presentations, clientId, nonce } = unwrap(await asker.verifier.getPresentation(sessionId, responseCode))
  const resolveIssuer: VerifyOptions<string>['resolveIssuer'] = async ({ certificateChain: [leaf = new Uint8Array()] }) =>
    ok({ publicKey: new X509Certificate(leaf).publicKey, issuer: 'issuer' })
  const keyBinding = { audience: clientId, nonce, maxAgeSeconds: 300 }
  return unwrap(await verifySdJwtVc(presentations[id]?.[0] ?? '', { resolveIssuer, now: new Date(), keyBinding }))
}

for (const { name, viewport } of widths)
  test.describe(name, () => {
    test.use({ viewport })

    test('a document is fetched with its transaction code, and is readable with status, validities and copies', async ({ page }) => {
      const complaints = watch(page)
      await open(page)
      await heading(page, 'My documents')
      await examine(page, 'wallet-empty')
      const { link, code } = await world.issuer.offer(['PDA1'], { transactionCodeLength: 6 })
      await open(page, link)
      await heading(page, 'Add to your wallet?')
      await expect(page.getByText('e-EFKA (demo) – Insured Abroad')).toBeVisible()
      await page.getByText('What it contains').click()
      await examine(page, 'wallet-offer')
      await press(page, 'Add to my wallet')
      await expect(page.getByRole('alert')).toContainText('Enter the transaction code')
      await page.getByLabel('Transaction code').fill(code === '000000' ? '000001' : '000000')
      await press(page, 'Add to my wallet')
      await expect(page.getByRole('alert')).toContainText('You have 4 tries left')
      await examine(page, 'wallet-wrong-code')
      await page.getByLabel('Transaction code').fill(code)
      await press(page, 'Add to my wallet')
      await heading(page, 'Added to your wallet')
      await examine(page, 'wallet-added')
      await page.getByRole('link', { name: 'Certificate of applicable legislation (A1)' }).click()
      await expect(page.getByText('Status: not withdrawn, as of')).toContainText('2 minutes old')
      await expect(page.getByText('10 unused copies of 10')).toBeVisible()
      await expect(page.getByText('Cantiere Lombardo (demo)')).toBeVisible()
      await examine(page, 'wallet-document')
      expect(complaints.filter(isUnexpected)).toEqual([])
    })

    test('an inspector is answered on this device, with exactly what was shown on the screen', async ({ page }) => {
      const complaints = watch(page)
      await fetchDocuments(page, ['PDA1', 'PID'])
      const returnTo = `${world.inspector.origin}/returned`
      const { link, sessionId } = await world.inspector.ask(inspection, { flow: 'same-device', returnTo })
      await open(page, link)
      await heading(page, 'Ispettorato Nazionale del Lavoro (demo) asks for your documents')
      await expect(page.getByText('Passerelle demo authority')).toBeVisible()
      await expect(page.getByText('Labour inspection: which State’s')).toBeVisible()
      await expect(page.getByText('GR-DEMO-2026-000001')).toBeVisible()
      await page.getByText('items stay in your wallet').last().click()
      await examine(page, 'wallet-consent')
      await press(page, 'Agree and show')
      await page.waitForURL(/returned/)
      const responseCode = new URL(page.url()).searchParams.get('response_code') ?? ''
      const a1 = await proven(world.inspector, sessionId, 'pda1', responseCode)
      expect(a1.claims).toMatchObject({ document_number: 'GR-DEMO-2026-000001', legislation_country: 'GR' })
      expect(Object.keys(a1.claims)).not.toContain('personal_administrative_number')
      const person = await proven(world.inspector, sessionId, 'pid', responseCode)
      expect(person.claims).toMatchObject({ family_name: 'Nikolaidis (demo)', birthdate: '1988-04-12' })
      expect(Object.keys(person.claims)).not.toContain('nationalities')
      await open(page)
      await expect(page.getByText('9 unused copies of 10')).toHaveCount(2)
      await examine(page, 'wallet-home')
      expect(complaints.filter(isUnexpected)).toEqual([])
    })

    test('a hospital gets card and person together; the history and the document say who saw what', async ({ page }) => {
      await fetchDocuments(page, ['EHIC', 'PID'])
      const { link, sessionId } = await world.hospital.ask(treatment, { purpose: 'healthcare-entitlement' })
      await page.goto(`${world.wallet}/open?lang=en`)
      await examine(page, 'wallet-open')
      await page.getByLabel('Link or text of the code').fill(`openid4vp://${link}`)
      await press(page, 'Open')
      await heading(page, 'Hospital de la Playa (demo) asks for your documents')
      await press(page, 'Agree and show')
      await heading(page, 'Shown')
      await examine(page, 'wallet-shown')
      const card = await proven(world.hospital, sessionId, 'ehic')
      expect(card.claims).toMatchObject({ document_number: '80300000010000000001' })
      await page.getByRole('link', { name: 'History' }).click()
      await page.getByText('What was shown').click()
      await expect(page.getByRole('listitem').filter({ hasText: /^Date of birth$/ })).toBeVisible()
      await examine(page, 'wallet-history')
      await page.getByRole('link', { name: 'Documents', exact: true }).click()
      await page.getByRole('link', { name: 'Person identification data' }).click()
      await expect(page.getByText(/Last shown to Hospital de la Playa \(demo\) on/)).toHaveCount(7)
      await expect(page.getByText('Never shown so far.')).toHaveCount(3)
    })

    test('every copy is shown once, in no two answers the same, and when they are used up the wallet says so', async ({ page }) => {
      test.slow()
      await fetchDocuments(page, ['EHIC', 'PID'])
      const seen = new Set<string>()
      for (let time = 0; time < 10; time++) {
        const { link, sessionId } = await world.hospital.ask(treatment)
        await open(page, link)
        await press(page, 'Agree and show')
        await heading(page, 'Shown')
        seen.add(JSON.stringify((await proven(world.hospital, sessionId, 'ehic')).holderKey))
      }
      expect(seen.size).toBe(10)
      await open(page, (await world.hospital.ask(treatment)).link)
      await heading(page, 'All copies are used')
      await examine(page, 'wallet-used-up')
      await open(page)
      await expect(page.getByText('All copies are used')).toHaveCount(2)
    })

    test('a request is declined, and the asker hears it', async ({ page }) => {
      await fetchDocuments(page, ['PDA1'])
      const { link, sessionId } = await world.inspector.ask(inspection)
      await open(page, link)
      await press(page, 'Decline')
      await heading(page, 'Nothing was shown')
      await examine(page, 'wallet-declined')
      expect(await world.inspector.verifier.findPresentationState(sessionId)).toMatchObject({ state: 'refused', error: 'access_denied' })
      await open(page, link)
      await heading(page, 'This request is no longer open')
      await examine(page, 'wallet-request-closed')
    })

    test('the person chooses whether the identity goes with the document', async ({ page }) => {
      await fetchDocuments(page, ['PDA1', 'PID'])
      const { link, sessionId } = await world.inspector.ask(inspection)
      await open(page, link)
      await page.getByRole('radio', { name: 'Certificate of applicable legislation (A1)', exact: true }).check()
      await examine(page, 'wallet-choice')
      await press(page, 'Agree and show')
      await heading(page, 'Shown')
      expect(Object.keys(await world.inspector.received(sessionId))).toEqual(['pda1'])
    })

    test('somebody whom no known authority stands behind is warned about', async ({ page }) => {
      await fetchDocuments(page, ['EHIC', 'PID'])
      await open(page, (await world.stranger.ask(treatment)).link)
      await expect(page.getByRole('heading', { name: 'We do not know who asks' })).toBeVisible()
      await examine(page, 'wallet-stranger')
    })

    test('a request for what is not there says what is missing', async ({ page }) => {
      await open(page, (await world.hospital.ask(treatment)).link)
      await heading(page, 'You have no document that fits')
      await expect(page.getByRole('listitem').filter({ hasText: 'European Health Insurance Card' })).toBeVisible()
      await examine(page, 'wallet-nothing')
      await press(page, 'Tell them that I cannot show it')
      await heading(page, 'Nothing was shown')
    })

    test('a document is fetched after a login at the issuer', async ({ page }) => {
      const { link } = await world.issuer.offer(['EHIC'], { grant: 'authorization-code' })
      await open(page, link)
      await examine(page, 'wallet-login')
      await press(page, 'Log in at the issuer')
      await page.getByRole('button', { name: 'I am Georgios (demo)' }).click()
      await heading(page, 'Added to your wallet')
      await page.reload()
      await heading(page, 'This login is not known here')
      await open(page)
      await expect(page.getByText('10 unused copies of 10')).toBeVisible()
    })

    test('a login that is cancelled leaves nothing behind', async ({ page }) => {
      await page.goto(`${world.wallet}/open?lang=en`)
      await page.getByLabel('Link or text of the code').fill(world.issuer.origin)
      await press(page, 'Open')
      await page.getByRole('radio', { name: 'Person identification data' }).check()
      await examine(page, 'wallet-issuer')
      await press(page, 'Log in at the issuer')
      await page.getByRole('button', { name: 'Cancel' }).click()
      await heading(page, 'The login ended without a document')
      await examine(page, 'wallet-login-cancelled')
      expect(await storedKeys(page)).toEqual([])
    })

    test('withdrawn, replaced and unknown are told apart', async ({ page }) => {
      await fetchDocuments(page, ['PDA1'])
      for (const [value, words] of [
        [1, 'Withdrawn'],
        [3, 'Replaced by a newer one'],
      ] as const) {
        world.issuer.setStatus(value)
        await open(page)
        await expect(page.getByText(words, { exact: true })).toBeVisible()
        await examine(page, `wallet-status-${value}`)
      }
      world.issuer.setReachable(false)
      await open(page)
      await expect(page.getByText('Cannot check now', { exact: true })).toBeVisible()
      await examine(page, 'wallet-status-unknown')
    })

    test('the same document fetched again takes the place of the first', async ({ page }) => {
      await fetchDocuments(page, ['PDA1'])
      await fetchDocuments(page, ['PDA1'])
      await open(page)
      await expect(page.getByRole('article')).toHaveCount(1)
      expect(await storedKeys(page)).toHaveLength(10)
    })

    test('a document is removed, and everything is erased, with its keys', async ({ page }) => {
      await fetchDocuments(page, ['PDA1', 'PID'])
      await page.getByRole('link', { name: 'Person identification data' }).click()
      await press(page, 'Remove from this wallet')
      await examine(page, 'wallet-remove')
      await press(page, 'Yes, remove it')
      await expect(page.getByRole('article')).toHaveCount(1)
      expect(await storedKeys(page)).toEqual(Array(10).fill(false))
      await page.getByRole('link', { name: 'About', exact: true }).click()
      await press(page, 'Erase everything')
      await expect(page.getByRole('alert')).toContainText('Confirm that you want to erase everything')
      await examine(page, 'wallet-settings')
      await page.getByLabel('I want to erase everything in this wallet').check()
      await press(page, 'Erase everything')
      await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
      expect(await storedKeys(page)).toEqual([])
      await open(page)
      await expect(page.getByText('There are no documents in this wallet yet.')).toBeVisible()
    })

    test('a code from another screen is read from a photo; the camera can be tried and stopped', async ({ page }) => {
      const complaints = watch(page)
      await page.goto(`${world.wallet}/open?lang=en`)
      await press(page, 'Scan with the camera')
      await expect(page.getByText('Hold the code inside the frame.')).toBeVisible()
      await examine(page, 'wallet-camera')
      await press(page, 'Stop the camera')
      const picture = async (text: string) => ({ name: 'code.png', mimeType: 'image/png', buffer: await toBuffer(text, { scale: 6 }) })
      await page.getByLabel('Photo of the code').setInputFiles(await picture('hello'))
      await expect(page.getByRole('alert')).toContainText('Copy the whole link')
      const { link } = await world.issuer.offer(['EHIC'])
      await page.getByLabel('Photo of the code').setInputFiles(await picture(`openid-credential-offer://${link}`))
      await heading(page, 'Add to your wallet?')
      expect(complaints).toEqual([])
    })

    for (const [words, link] of [
      ['This offer can no longer be used', async () => (await world.issuer.offer(['EHIC'], { lifetime: -1 })).link],
      ['This request is no longer open', async () => (await world.hospital.ask(treatment, { lifetime: -1 })).link],
      ['The issuer does not answer', async () => '?credential_offer_uri=http://localhost:9/offer'],
      ['The issuer’s answer cannot be trusted', async () => '?credential_offer_uri=http://issuer.example/offer'],
      ['Whoever asks does not answer', async () => '?client_id=x509_hash:x&request_uri=http://localhost:9/request'],
      [
        'This request is not genuine',
        async () => (await world.hospital.ask(treatment)).link.replace(/x509_hash%3A[\w-]+/, 'x509_hash%3Ax'),
      ],
      ['This link cannot be used', async () => '?credential_offer=nonsense'],
    ] as const)
      test(`a link that does not work says: ${words}`, async ({ page }) => {
        await open(page, await link())
        await heading(page, words)
        await expect(page.getByRole('alert')).toContainText('Code: wallet/')
        await examine(page, `wallet-problem-${words.replace(/\W+/g, '-').toLowerCase()}`)
      })

    test('an offer that this wallet used before is recognised; five wrong codes close one', async ({ page }) => {
      const used = await world.issuer.offer(['EHIC'])
      await open(page, used.link)
      await press(page, 'Add to my wallet')
      await heading(page, 'Added to your wallet')
      await open(page, used.link)
      await heading(page, 'You have already used this offer')
      const { link, code } = await world.issuer.offer(['EHIC'], { transactionCodeLength: 4 })
      await open(page, link)
      await page.getByLabel('Transaction code').fill(code === '0000' ? '0001' : '0000')
      for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
        await press(page, 'Add to my wallet')
        await expect(page.getByRole('alert')).toContainText(`${left} left`)
      }
      await press(page, 'Add to my wallet')
      await heading(page, 'Too many wrong codes')
      await examine(page, 'wallet-locked')
    })

    test('nothing is lost when the page is used by keyboard alone, and the heading has the focus', async ({ page }) => {
      const { link, code } = await world.issuer.offer(['EHIC'], { transactionCodeLength: 4 })
      await open(page, link)
      await page.getByLabel('Transaction code').focus()
      await page.keyboard.type(code)
      await page.keyboard.press('Enter')
      await heading(page, 'Added to your wallet')
      for (let steps = 0; steps < 40 && !(await page.locator('.wa-card a:focus').count()); steps++) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    })
  })

for (const language of ['el', 'it', 'sl', 'es'])
  test(`every word of a document, an offer and a request is there in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, (await world.issuer.offer(['PDA1', 'PID'], { transactionCodeLength: 4 })).link, language)
    await examine(page, `wallet-offer-${language}`)
    await open(page, (await world.issuer.offer(['PDA1', 'PID'])).link, language)
    await page.locator('form button[type=submit]').click()
    await expect(page.locator('.wa-card')).toHaveCount(2)
    await examine(page, `wallet-added-${language}`)
    await page.locator('.wa-card a').first().click()
    await expect(page.locator('.pa-validities')).toBeVisible()
    await examine(page, `wallet-document-${language}`)
    await open(page, (await world.inspector.ask(inspection)).link, language)
    await expect(page.locator('.wa-shown')).toHaveCount(2)
    await expect(page.locator('body')).not.toContainText('wallet.')
    await examine(page, `wallet-consent-${language}`)
  })

/** For each key that is stored: whether the browser would give it out. */
async function storedKeys(page: Page): Promise<boolean[]> {
  return page.evaluate(
    () =>
      new Promise<boolean[]>((resolve, reject) => {
        const request = indexedDB.open('passerelle-wallet')
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          const all = request.result.transaction('keys').objectStore('keys').getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            request.result.close()
            resolve((all.result as CryptoKey[]).map(({ extractable }) => extractable))
          }
        }
      }),
  )
}
