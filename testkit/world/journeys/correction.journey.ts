/**
 * A posting that the worker corrects, in a real browser: Georgios says another last day and that he replaces somebody, the employer
 * learns which answers but not what, Eleni states both facts from evidence, and the document names what she decided.
 */
import {
  answerAll,
  aPerson,
  button,
  desktop,
  fillDate,
  inDays,
  logInAt,
  look,
  no,
  type Person,
  phone,
  postingAnswers,
  yes,
} from './faces.ts'
import { expect, test } from './world-fixture.ts'

const [firstDay, statedEnd, correctedEnd] = [inDays(-10), inDays(120), inDays(90)]

test.describe
  .serial('a posting that the worker corrects', () => {
    let yiannis: Person
    let georgios: Person
    let eleni: Person
    let requestPath: string

    const onDay = (language: string, day: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
    const correction = ({ page, t }: Person, question: string) =>
      page.getByRole('link', { name: `${t('confirm.wrong')} ${t(`question.${question}.title`)}` })

    test.beforeAll(async ({ browser }) => {
      yiannis = await aPerson(browser, 'yiannis-corrected', 'el', desktop)
      georgios = await aPerson(browser, 'georgios-corrects', 'el', phone)
      eleni = await aPerson(browser, 'eleni-decides', 'el', desktop)
    })

    test.afterAll(() => Promise.all([yiannis, georgios, eleni].map(({ page }) => page.context().close())))

    test('the worker corrects the last day and a yes, takes nothing for granted, and sends both at once', async ({ world }) => {
      await logInAt(yiannis, `${world.nodes.gr.url}/portal/start/posted-worker-a1/begin`, /Yiannis/, /Aegean/)
      await answerAll(yiannis, postingAnswers(firstDay, statedEnd), false)
      await yiannis.page.getByLabel(yiannis.t('request.check.declare')).check()
      await button(yiannis.page, yiannis.t('request.check.send')).click()
      await expect(yiannis.page.getByText(yiannis.t('request.receipt.worker'))).toBeVisible()
      requestPath = new URL(yiannis.page.url()).pathname

      const { page, t } = georgios
      await logInAt(georgios, `${world.nodes.gr.url}${requestPath}`, /Georgios/)
      await look(georgios, 'confirm')
      await correction(georgios, 'posting-period').click()
      await look(georgios, 'correct-period')
      await fillDate(georgios, 1, correctedEnd)
      await button(page, t('action.continue')).click()
      await correction(georgios, 'replaces-another-worker').click()
      await look(georgios, 'correct-yes-no')
      await yes(georgios)
      await button(page, t('action.continue')).click()
      await expect(page.getByText(onDay('el', statedEnd)).first()).toBeVisible()
      await expect(page.getByText(onDay('el', correctedEnd)).first()).toBeVisible()
      await page.reload()
      await expect(page.getByText(onDay('el', correctedEnd)).first(), 'a reload loses nothing').toBeVisible()
      await page.getByLabel(t('confirm.more')).fill('Επιστρέφω νωρίτερα.')
      await look(georgios, 'corrected')
      await button(page, t('confirm.sendCorrections')).click()
      await expect(page.getByText(t('request.receipt.clerk'))).toBeVisible({ timeout: 30_000 })
      await look(georgios, 'corrections-sent')
    })

    test('the employer learns which answers, not what the worker says, and his own statement stands', async () => {
      const { page, t } = yiannis
      await page.reload()
      await expect(page.getByText(t('request.objected'))).toBeVisible()
      await expect(page.getByText(t('request.corrected'))).toHaveCount(2)
      await expect(page.getByText(onDay('el', statedEnd)).first()).toBeVisible()
      await expect(page.getByText(onDay('el', correctedEnd))).toHaveCount(0)
      await expect(page.getByText('Επιστρέφω νωρίτερα.')).toHaveCount(0)
      await look(yiannis, 'corrected')
    })

    test('a clerk sees both statements, states each fact from evidence, and answers the objection', async ({ world }) => {
      const { page, t } = eleni
      const requestId = requestPath.split('/').at(-1) ?? ''
      const openTask = async () => {
        await page.goto(`${world.nodes.gr.url}/desk`)
        const rows = page.getByRole('row').filter({ hasText: requestId })
        await expect(rows.first()).toBeVisible()
        return rows
      }
      await logInAt(eleni, `${world.nodes.gr.url}/desk`, /Eleni/)
      const replacing = (await openTask()).filter({ hasText: '12(1)' }).getByRole('link')
      await replacing.first().click()
      await expect(page.getByText('Επιστρέφω νωρίτερα.')).toBeVisible()
      await expect(page.getByText(t('task.why.contested'))).toHaveCount(2)
      await look(eleni, 'contested')
      const state = async (fact: string, fill: () => Promise<void>) => {
        await page.getByRole('button', { name: `${t('task.decide')} ${t(`fact.${fact}`)}` }).click()
        await fill()
        await page.getByLabel(t('task.evidence.document')).check()
        await page.getByLabel(t('task.reason'), { exact: true }).last().fill('Η σύμβαση της αποστολής.')
        await look(eleni, `state-${fact}`)
        await button(page, t('task.stateFactSend')).click()
        await expect(page.getByText(t('task.factStated'))).toBeVisible()
      }
      await state('period', async () => {
        await fillDate(eleni, 0, firstDay)
        await fillDate(eleni, 1, correctedEnd)
      })
      await look(eleni, 'stated')
      const disputed = (await openTask()).filter({ hasText: t('task.question.worker-correction') }).getByRole('link')
      await disputed.click()
      await state('replacesPosted', async () => no(eleni))
      await page.getByLabel(t('task.answer.met')).check()
      await page.getByLabel(t('task.reason'), { exact: true }).first().fill('Η αντικατάσταση δεν προκύπτει από τη σύμβαση.')
      await button(page, t('task.send')).click()
      await expect(page.getByText(t('task.answered'), { exact: true })).toBeVisible()
      await look(eleni, 'answered')
    })

    test('the document names the last day that the clerk stated, for both', async () => {
      for (const person of [georgios, yiannis]) {
        const { page, t } = person
        await page.reload()
        await expect(page.getByText(t('request.outcome.issued'))).toBeVisible({ timeout: 30_000 })
        await button(page, t('document.open')).click()
        await expect(page.getByText(onDay('el', correctedEnd)).first()).toBeVisible()
        await expect(page.getByText(onDay('el', statedEnd))).toHaveCount(0)
        await look(person, 'document-after-correction')
        await page.context().close()
      }
    })
  })
