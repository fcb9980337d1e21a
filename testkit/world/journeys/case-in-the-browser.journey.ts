/**
 * A case of another branch than legislation, played by hand at two desks in a real browser: Eleni asks for pension information in Greek
 * and sends a file along, Paolo reads it in Italian and answers, and each sees the other's acknowledgement.
 */
import { aPerson, button, desktop, logInAt, look, type Person, phone } from './faces.ts'
import { expect, test } from './world-fixture.ts'

const field = ({ page }: Person, pointer: string) => page.locator(`[id="field${pointer}"]`)
const section = ({ page }: Person, key: string) => page.locator(`[id="section${key}"]`)
const insured = '/InsuredPerson/PersonIdentification'
const certificate = 'βεβαίωση (demo).pdf'

/** Opens a section of the form where it is folded. */
async function unfold(person: Person, key: string): Promise<void> {
  if ((await section(person, key).getAttribute('aria-expanded')) === 'false') await section(person, key).click()
}

/** Checks what was written, reads it once more and sends it. */
async function checkAndSend(person: Person, screen: string): Promise<void> {
  const { page, t } = person
  await button(page, t('sedForm.toCheck')).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(t('sedForm.checkTitle'))
  await expect(page.getByText('Nikolaidis (demo)').first()).toBeVisible()
  await look(person, screen)
  await button(page, t('sedForm.send')).click()
  await expect(page.getByRole('heading', { name: t('case.sent.title') })).toBeVisible()
}

test.describe
  .serial('a pension case by hand, from the desk in Athens to the desk in Milan', () => {
    let eleni: Person
    let paolo: Person

    test.beforeAll(async ({ browser }) => {
      eleni = await aPerson(browser, 'eleni-by-hand', 'el', desktop)
      paolo = await aPerson(browser, 'paolo-by-hand', 'it', phone)
    })

    // A page that stays open asks its node again and again, and would be taken for what a later journey waits for.
    test.afterAll(() => Promise.all([eleni, paolo].map(({ page }) => page.context().close())))

    test('a clerk finds the process by its code, chooses the institution, and the case is open', async ({ world }) => {
      const { page, t } = eleni
      await logInAt(eleni, `${world.nodes.gr.url}/desk/cases`, /Eleni/)
      await button(page, t('desk.cases.open')).click()
      await page.getByLabel(t('openCase.find')).fill('P_BUC_05')
      await page.getByRole('button', { name: /P_BUC_05/ }).click()
      await page.getByLabel(t('form.country')).selectOption('IT')
      await page.getByLabel(t('case.counterparty')).selectOption('IT:2001')
      await page.getByLabel(t('answer.no'), { exact: true }).check()
      await look(eleni, 'open-case')
      await button(page, t('openCase.open')).click()
      await expect(page.getByRole('heading', { name: t('case.opened.title') })).toBeVisible()
    })

    test('an impossible date is said at its field, and is corrected', async () => {
      const { page, t } = eleni
      await page.getByRole('link', { name: /P8000/ }).click()
      await unfold(eleni, '/InsuredPerson')
      await field(eleni, insured).click()
      await field(eleni, `${insured}/familyName`).fill('Nikolaidis (demo)')
      await field(eleni, `${insured}/forename`).fill('Georgios')
      await field(eleni, `${insured}/dateBirth`).fill('31')
      await field(eleni, `${insured}/dateBirth-month`).fill('2')
      await field(eleni, `${insured}/dateBirth-year`).fill('1988')
      await button(page, t('sedForm.toCheck')).click()
      await page.getByRole('alert').getByRole('link').first().click()
      await expect(field(eleni, `${insured}/dateBirth`)).toBeFocused()
      await look(eleni, 'form-error')
      await field(eleni, `${insured}/dateBirth`).fill('12')
      await field(eleni, `${insured}/dateBirth-month`).fill('4')
    })

    test('the document is kept as a draft, goes on from the case, takes a file along, and is sent', async () => {
      const { page, t } = eleni
      await button(page, t('sedForm.saveDraft')).click()
      await expect(page).toHaveURL(/draft=/)
      await page.getByRole('link', { name: t('sedForm.backToCase') }).click()
      await page.getByRole('link', { name: new RegExp(`^${t('case.draft.continue')}`) }).click()
      await page
        .getByLabel(t('sedForm.files.choose'))
        .setInputFiles({ name: certificate, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 (demo)') })
      await page
        .getByRole('group', { name: t('sedForm.files.medical', { name: certificate }) })
        .getByLabel(t('answer.yes'))
        .check()
      await expect(page.getByText(t('sedForm.files.added'), { exact: true })).toBeVisible()
      await look(eleni, 'form-file')
      await checkAndSend(eleni, 'form-check')
      await expect(page.getByRole('row', { name: /P8000/ })).toBeVisible()
      await expect(page.getByRole('heading', { name: t('case.drafts') })).toBeHidden()
    })

    test('the other desk reads the request in its language and answers it', async ({ world }) => {
      const { page } = paolo
      await logInAt(paolo, `${world.nodes.it.url}/desk/cases`, /Paolo/)
      await expect(page.getByRole('link', { name: /P_BUC_05/ })).toBeVisible({ timeout: 20_000 })
      await page.getByRole('link', { name: /P_BUC_05/ }).click()
      await expect(page.getByRole('link', { name: certificate })).toBeVisible()
      await page.getByRole('table').getByRole('link', { name: /P8000/ }).click()
      await expect(page.getByText('12 aprile 1988')).toBeVisible()
      await look(paolo, 'request-read')
      await page.goBack()
      await page.getByRole('link', { name: /P9000/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('P9000')
      // What the case knows of the person stands there already.
      await unfold(paolo, '/InsuredPerson')
      await expect(field(paolo, `${insured}/familyName`)).toHaveValue('Nikolaidis (demo)')
      await look(paolo, 'answer-begun')
      await checkAndSend(paolo, 'answer-check')
    })

    test('the answer arrives with its acknowledgement, and the copy is closed only after a question', async () => {
      const { page, t } = eleni
      await expect(page.getByRole('row', { name: /P9000/ })).toBeVisible({ timeout: 30_000 })
      await look(eleni, 'case-answered')
      await page.getByText(t('case.changes'), { exact: true }).click()
      await button(eleni.page, t('case.own.close-here.title')).click()
      await expect(page.getByRole('dialog')).toContainText(t('case.own.close-here.text'))
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    })
  })
