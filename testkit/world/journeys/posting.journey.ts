/** Journey 1 in a real browser: a posting from the question in Greek to the inspector's telephone in Italy, and its change. */
import {
  answerAll,
  aPerson,
  askWallet,
  button,
  desktop,
  fillDate,
  inDays,
  logInAt,
  look,
  type Person,
  phone,
  postingAnswers,
  scanPaper,
  takeIdentity,
  takeIntoWallet,
} from './faces.ts'
import { photographOf } from './paper.ts'
import { expect, test } from './world-fixture.ts'

test.describe
  .serial('a posting, from the request to the check abroad', () => {
    let yiannis: Person
    let georgios: Person
    let nicola: Person
    let paolo: Person
    let number: string
    let photograph: Buffer

    test.beforeAll(async ({ browser }) => {
      yiannis = await aPerson(browser, 'yiannis', 'el', desktop)
      georgios = await aPerson(browser, 'georgios', 'el', phone)
      nicola = await aPerson(browser, 'nicola', 'it', phone)
      paolo = await aPerson(browser, 'paolo', 'it', desktop)
    })

    test('a deep link keeps procedure and language, and the employer is asked only what the law still needs', async ({ world }) => {
      const { page, t, language } = yiannis
      await page.goto(`${world.nodes.gr.url}/portal/start/posted-worker-a1?lang=${language}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('procedure.posted-worker-a1.name'))
      await look(yiannis, 'procedure')
      await button(page, t('procedure.start')).click()
      await button(page, t('login.eid')).click()
      await page.getByRole('button', { name: /Yiannis/ }).click()
      await page.getByRole('button', { name: /Aegean/ }).click()
      const asked = await answerAll(yiannis, postingAnswers(inDays(-10), inDays(120)))
      expect(asked, 'the register has answered who was recruited where').not.toContain('recruited-for-posting')
      await look(yiannis, 'check-answers')
      await page.getByLabel(t('request.check.declare')).check()
      await button(page, t('request.check.send')).click()
      await expect(page.getByText(t('request.receipt.worker'))).toBeVisible()
      await look(yiannis, 'receipt')
    })

    test('the worker sees what the employer stated and confirms it; the A1 is there within seconds, with its articles', async ({
      world,
    }) => {
      const { page, t } = georgios
      await logInAt(georgios, `${world.nodes.gr.url}/portal/documents`, /Georgios/)
      await button(page, t('portal.nav.home')).click()
      // The request, not the procedure of the same name, which is there sooner.
      await page.locator('a[href*="/portal/requests/"]').first().click()
      await look(georgios, 'confirm')
      await page.getByLabel(t('confirm.yes')).check()
      await button(page, t('confirm.send')).click()
      await expect(page.getByText(t('request.outcome.issued'))).toBeVisible({ timeout: 30_000 })
      await expect(page.getByText(/883\/2004/).first()).toBeVisible()
      await look(georgios, 'decided')
      number = /A1-\d{4}-[A-Z0-9-]+/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? ''
      expect(number).not.toBe('')
    })

    test('the paper form is a PDF, and the wallet takes the document over with the transaction code', async ({ world, browser }) => {
      const { page, t } = georgios
      await button(page, t('document.open')).click()
      await look(georgios, 'document')
      const pdf = await page.request.get(`${world.nodes.gr.url}/api/documents/${page.url().split('/').at(-1)}/pdf?lang=el`)
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
      photograph = await photographOf(browser, await pdf.body())
      await takeIntoWallet(georgios, 'wallet')
      await takeIdentity(georgios, world.eid.url, 'person-gr-2')
    })

    test('the Italian desk reads the notice in Italian, with the acknowledgement', async ({ world }) => {
      const { page, t } = paolo
      await logInAt(paolo, `${world.nodes.it.url}/desk/cases`, /Paolo/)
      await look(paolo, 'cases')
      await page
        .getByRole('link', { name: /LA_BUC_04/ })
        .first()
        .click()
      await page.getByText(t('transport.details')).first().click()
      await expect(page.getByText(t('transport.receipt')).first()).toBeVisible()
      await look(paolo, 'case')
      await page.getByRole('link', { name: /A009/ }).first().click()
      await expect(page.getByText('Notifica di distacco').first()).toBeVisible()
      await expect(page.getByText('Aegean Marble Works (demo)')).toBeVisible()
      await look(paolo, 'notice')
    })

    test('the inspector asks the wallet and reads the answer: valid, with three validities and the age of the status', async ({
      world,
    }) => {
      await logInAt(nicola, `${world.nodes.it.url}/check`, /Nicola/)
      await look(nicola, 'check')
      await askWallet(nicola, georgios, world.wallet.url)
      await expect(nicola.page.locator('[data-verdict="yes"]')).toBeVisible()
      await expect(nicola.page.getByText('Aegean Marble Works (demo)').first()).toBeVisible()
      await expect(nicola.page.getByText(/Nikolaidis/).first()).toBeVisible()
      await look(nicola, 'valid')
    })

    test('the code on paper gives the same answer as the wallet', async ({ world }) => {
      await scanPaper(nicola, `${world.nodes.it.url}/check`, photograph)
      await expect(nicola.page.locator('[data-verdict="yes"]')).toBeVisible()
      await expect(nicola.page.getByText('Aegean Marble Works (demo)').first()).toBeVisible()
      await look(nicola, 'paper-valid')
    })

    test('a wallet on the same device answers, and the browser comes back to the result', async ({ world }) => {
      const { page, t } = nicola
      const documents = (await (await georgios.page.request.get(`${world.nodes.gr.url}/api/documents`)).json()) as { id: string }[]
      await georgios.page.goto(`${world.nodes.gr.url}/portal/documents/${documents[0]?.id}`)
      await takeIntoWallet(georgios, 'second-wallet', page)
      await page.goto(`${world.nodes.it.url}/check`)
      await button(page, t('check.home.wallet')).click()
      await button(page, t('check.ask.sameDevice')).click()
      // The wallet in this browser speaks its holder's language.
      await button(page, georgios.t('wallet.consent.share')).click()
      await page.waitForURL(`${world.nodes.it.url}/check/sessions/**`)
      await expect(page.locator('[data-verdict="yes"]')).toBeVisible({ timeout: 30_000 })
      await look(nicola, 'same-device')
    })

    test('the employer shortens the posting: a new document, and the old one says so', async ({ world }) => {
      const { page, t } = yiannis
      await page.goto(`${world.nodes.gr.url}/portal/documents`)
      await page
        .getByRole('link', { name: new RegExp(number) })
        .first()
        .click()
      await button(page, t('shorten.heading')).click()
      await fillDate(yiannis, 0, inDays(60))
      await look(yiannis, 'shorten')
      await button(page, t('shorten.send')).click()
      await expect(page.getByText(t('document.state.valid')).first()).toBeVisible()
      await look(yiannis, 'shortened')
    })

    test('Italy has the second version, and the second check says changed', async ({ world }) => {
      const { page } = paolo
      await expect(async () => {
        await page.goto(`${world.nodes.it.url}/desk/cases`)
        await page
          .getByRole('link', { name: /LA_BUC_04/ })
          .first()
          .click()
        await expect(page.getByRole('row', { name: /A009/ })).toContainText('2', { timeout: 2000 })
      }).toPass({ timeout: 20_000 })
      await nicola.page.goto(`${world.nodes.it.url}/check`)
      await askWallet(nicola, georgios, world.wallet.url)
      await expect(nicola.page.locator('[data-verdict="changed"]')).toBeVisible()
      await look(nicola, 'changed')
      await scanPaper(nicola, `${world.nodes.it.url}/check`, photograph)
      await expect(nicola.page.locator('[data-verdict="changed"]')).toBeVisible()
      await button(nicola.page, nicola.t('check.nav.proofs')).click()
      await look(nicola, 'proofs')
      await page.context().close()
    })
  })
