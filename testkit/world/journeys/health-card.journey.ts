/** Journey 2 in a real browser: a health card for mother and child in Slovenian, shown at a hospital desk in Spain, until the cover ends. */
import {
  type Answers,
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
  scanPaper,
  takeIdentity,
  takeIntoWallet,
} from './faces.ts'
import { photographOf } from './paper.ts'
import { expect, test } from './world-fixture.ts'

const zivasNumber = 'SI-DEMO-03099100'

const cardAnswers: Answers = {
  // The register has named the family: mother and child are offered.
  persons: async ({ page }) => {
    await expect(page.getByRole('checkbox')).toHaveCount(2)
    for (const person of await page.getByRole('checkbox').all()) await person.check()
  },
  delivery: async ({ page, t }) => page.getByLabel(t('question.delivery.option.wallet-and-paper'), { exact: true }).check(),
  'travel-period': async (person) => {
    await fillDate(person, 0, inDays(-1))
    await fillDate(person, 1, inDays(20))
  },
}

test.describe
  .serial('a health card, from the request to the hospital abroad', () => {
    let ziva: Person
    let carmen: Person
    let photograph: Buffer

    test.beforeAll(async ({ browser }) => {
      ziva = await aPerson(browser, 'ziva', 'sl', phone)
      carmen = await aPerson(browser, 'carmen', 'es', desktop)
    })

    test('an insured person asks for herself and her child, and both cards are there at once', async ({ world }) => {
      const { page, t, language } = ziva
      await page.goto(`${world.nodes.si.url}/portal/start/health-card?lang=${language}`)
      await button(page, t('procedure.start')).click()
      await button(page, t('login.eid')).click()
      await page.getByRole('button', { name: /Živa/ }).click()
      await answerAll(ziva, cardAnswers)
      await look(ziva, 'check-answers')
      await page.getByLabel(t('request.check.declare')).check()
      await button(page, t('request.check.send')).click()
      await expect(page.getByText(t('request.outcome.issued'))).toBeVisible({ timeout: 30_000 })
      await look(ziva, 'decided')
      await button(page, t('portal.nav.documents')).click()
      await expect(page.getByText(t('document.type.EHIC'))).toHaveCount(2)
      await expect(page.getByText(t('document.type.PRC'))).toHaveCount(2)
      await look(ziva, 'documents')
    })

    test('the replacement certificate is a PDF with its code', async ({ world, browser }) => {
      const documents = (await (await ziva.page.request.get(`${world.nodes.si.url}/api/documents`)).json()) as {
        id: string
        type: string
      }[]
      const certificate = documents.find(({ type }) => type === 'PRC')
      const pdf = await ziva.page.request.get(`${world.nodes.si.url}/api/documents/${certificate?.id}/pdf?lang=sl`)
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
      photograph = await photographOf(browser, await pdf.body())
    })

    test('identity and card go into the wallet', async ({ world }) => {
      const { page } = ziva
      await takeIdentity(ziva, world.eid.url, 'person-si-1')
      await look(ziva, 'identity-received')
      const documents = (await (await page.request.get(`${world.nodes.si.url}/api/documents`)).json()) as {
        id: string
        type: string
        content?: unknown
      }[]
      for (const { id, type } of documents) {
        const whole = (await (await page.request.get(`${world.nodes.si.url}/api/documents/${id}`)).json()) as { content: { pin?: string } }
        if (type !== 'EHIC' || whole.content.pin !== zivasNumber) continue
        await page.goto(`${world.nodes.si.url}/portal/documents/${id}`)
        await takeIntoWallet(ziva, 'card')
      }
    })

    test('the hospital desk asks for identity and card together and reads: covered', async ({ world }) => {
      await logInAt(carmen, `${world.nodes.es.url}/check`, /Carmen/)
      await askWallet(carmen, ziva, world.wallet.url)
      await expect(carmen.page.locator('[data-verdict="yes"]')).toBeVisible()
      await expect(carmen.page.getByText(/Novak/).first()).toBeVisible()
      await look(carmen, 'covered')
      await scanPaper(carmen, `${world.nodes.es.url}/check`, photograph)
      await expect(carmen.page.locator('[data-verdict="yes"]')).toBeVisible()
      await look(carmen, 'paper-covered')
    })

    test('the cover ends in the register, and the next check says so', async ({ world }) => {
      await fetch(`${world.registers.url}/insurance/${zivasNumber}/end-cover`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-purpose': 'demo' },
        body: JSON.stringify({ on: inDays(-1) }),
      })
      await expect(async () => {
        await carmen.page.goto(`${world.nodes.es.url}/check`)
        await askWallet(carmen, ziva, world.wallet.url)
        await expect(carmen.page.locator('[data-verdict="no"]')).toBeVisible({ timeout: 2000 })
      }).toPass({ timeout: 80_000, intervals: [6000] })
      await look(carmen, 'not-covered')
    })

    test.afterAll(async ({ world }) => {
      await fetch(`${world.registers.url}/insurance/${zivasNumber}/renew-cover`, { method: 'POST', headers: { 'x-purpose': 'demo' } })
    })
  })
