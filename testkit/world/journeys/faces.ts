/** The demo's people at their screens: logging in, answering questions, asking and checking, in the language they read. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from '@playwright/test'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { expect, expectAccessible } from './world-fixture.ts'

export type Language = 'en' | 'el' | 'it' | 'sl' | 'es'
const messagesFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'packages', 'ui', 'messages')
const wasmFile = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
const pictures = join('test-results', 'pictures')

/** The sentence that a screen shows for a key; with parameters only as far as the plain ones go. */
export function textsIn(language: Language): (key: string, params?: Record<string, string>) => string {
  const messages = JSON.parse(readFileSync(join(messagesFolder, `${language}.json`), 'utf8')) as Record<string, string>
  return (key, params = {}) => {
    const text = messages[key]
    if (text === undefined) throw new Error(`no message ${key} in ${language}`)
    return Object.entries(params).reduce((filled, [name, value]) => filled.replaceAll(`{${name}}`, value), text)
  }
}

export interface Person {
  readonly page: Page
  readonly t: ReturnType<typeof textsIn>
  readonly language: Language
  readonly name: string
}

export const desktop = { width: 1200, height: 900 }
export const phone = { width: 360, height: 740 }

/** A browser of their own for each person, in their language. */
export async function aPerson(
  browser: Browser,
  name: string,
  language: Language,
  viewport: { width: number; height: number },
): Promise<Person> {
  // Without motion a page stands still while it is pressed.
  const context = await browser.newContext({ viewport, locale: language, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return { page, t: textsIn(language), language, name }
}

/** Opens a page of a face, logs in with the stand-in eID, and comes back to it. */
export async function logInAt(person: Person, url: string, as: RegExp, actingFor?: RegExp): Promise<void> {
  const { page, t, language } = person
  await page.goto(`${url}${url.includes('?') ? '&' : '?'}lang=${language}`)
  await look(person, 'login')
  await button(page, t('login.eid')).click()
  await page.getByRole('button', { name: as }).click()
  if (actingFor !== undefined) await page.getByRole('button', { name: actingFor }).click()
  await page.waitForURL(`${new URL(url).origin}/**`)
  await expect(page.getByRole('button', { name: t('shell.logOut') }).or(page.getByRole('link', { name: t('shell.logOut') }))).toBeVisible()
}

/** Looks at the page with axe and takes its picture. */
export async function look({ page, name }: Person, screen: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('h1').first()).toBeVisible()
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}-${screen}.png`), fullPage: true })
  await expectAccessible(page, `${name}: ${screen}`)
}

export function button(page: Page, name: string): Locator {
  return page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
}

/** The answer to the question that the page asks, by the id of the question. */
export type Answers = Readonly<Record<string, (person: Person) => Promise<void>>>

/**
 * Answers one question after the other until the answers can be checked; a question without an answer here is a failure.
 * @param isLookedAt false where another journey looks at the same questions
 */
export async function answerAll(person: Person, answers: Answers, isLookedAt = true): Promise<string[]> {
  const { page, t } = person
  const asked: string[] = []
  for (;;) {
    await page.waitForURL(/\/(questions\/[^/]+|check)$/)
    if (page.url().endsWith('/check')) return asked
    const question = page.url().split('/').at(-1) ?? ''
    const answer = answers[question]
    if (answer === undefined) throw new Error(`the law asked ${question}, which nobody expected`)
    asked.push(question)
    if (isLookedAt) await look(person, `question-${question}`)
    await answer(person)
    await button(page, t('action.continue')).click()
    await page.waitForURL((url) => !url.pathname.endsWith(`/${question}`))
  }
}

export const yes = async ({ page, t }: Person) => page.getByLabel(t('answer.yes'), { exact: true }).check()
export const no = async ({ page, t }: Person) => page.getByLabel(t('answer.no'), { exact: true }).check()
export const choose =
  (country: string) =>
  async ({ page }: Person) =>
    void (await page.getByRole('combobox').last().selectOption(country))
export const keep = async () => undefined

export async function fillDate({ page, t }: Person, index: number, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  await page
    .getByLabel(t('form.day'), { exact: true })
    .nth(index)
    .fill(String(Number(day)))
  await page
    .getByLabel(t('form.month'), { exact: true })
    .nth(index)
    .fill(String(Number(month)))
  await page.getByLabel(t('form.year'), { exact: true }).nth(index).fill(year)
}

/** What Yiannis answers when he posts Georgios to Milan. */
export const postingAnswers = (firstDay: string, lastDay: string): Answers => ({
  'employment-kind': async ({ page, t }) => page.getByLabel(t('question.employment-kind.option.employed'), { exact: true }).check(),
  'sending-state': keep,
  worker: async ({ page }) => page.getByRole('textbox').first().fill('GR-DEMO-12048800'),
  'host-state': choose('IT'),
  'several-states': no,
  'posting-period': async (person) => {
    await fillDate(person, 0, firstDay)
    await fillDate(person, 1, lastDay)
  },
  'host-undertaking': async ({ page, t }) => page.getByLabel(t('form.companyName')).fill('Cantiere Lombardo (demo)'),
  'places-of-work': async (person) => {
    const { page, t } = person
    await page.getByLabel(t('form.street')).first().fill('Via Prova 12')
    await page.getByLabel(t('form.town')).first().fill('Milano')
    await page.getByLabel(t('form.postCode')).first().fill('20100')
    await choose('IT')(person)
  },
  'replaces-another-worker': no,
  'direct-relationship': yes,
  'lent-on': no,
})

/** The day some days from now, where the tests run. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Reads a QR code as a camera would: from its picture on the screen. */
export async function readCode(picture: Locator): Promise<string> {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasmFile)).buffer as ArrayBuffer } })
  const [code] = await readBarcodes(new Uint8Array(await picture.screenshot({ scale: 'device' })), { formats: ['QRCode'] })
  if (code === undefined) throw new Error('no code can be read in the picture')
  return code.text
}

/** From the document's page in the portal to the document in the reference wallet: of the same browser, or of another. */
export async function takeIntoWallet(person: Person, screen: string, walletPage = person.page): Promise<void> {
  const { page, t } = person
  await button(page, t('document.wallet')).click()
  await expect(page.getByText(t('wallet.code'))).toBeVisible()
  await look(person, `${screen}-offer`)
  const code = ((await page.locator('.pa-transaction-code').textContent()) ?? '').replace(/\D/g, '')
  const offer = await button(page, t('wallet.open')).getAttribute('href')
  await walletPage.goto(`${offer ?? ''}&lang=${person.language}`)
  await walletPage.getByLabel(t('wallet.add.code')).fill(code)
  await look({ ...person, page: walletPage }, `${screen}-add`)
  await button(walletPage, t('wallet.add.yes')).click()
  await expect(
    walletPage
      .getByRole('link', { name: t('wallet.toDocuments') })
      .or(walletPage.getByText(t('wallet.standing.valid')))
      .first(),
  ).toBeVisible({ timeout: 20_000 })
  await look({ ...person, page: walletPage }, `${screen}-received`)
}

/** The checker shows a code, the holder's wallet reads it and agrees; ends when the checker sees the answer. */
export async function askWallet(checker: Person, holder: Person, walletUrl: string): Promise<void> {
  const { page, t } = checker
  await button(page, t('check.home.wallet')).click()
  await expect(page.getByText(t('check.ask.waiting'))).toBeVisible()
  await look(checker, 'ask')
  const request = await readCode(page.getByRole('img', { name: t('check.ask.qrAlt') }))
  await holder.page.goto(walletUrl)
  await button(holder.page, holder.t('wallet.nav.open')).click()
  await holder.page.getByLabel(holder.t('wallet.open.link')).fill(request)
  await button(holder.page, holder.t('wallet.open.go')).click()
  await expect(holder.page.getByText(holder.t('wallet.consent.title'))).toBeVisible({ timeout: 20_000 })
  await look(holder, 'asked')
  await button(holder.page, holder.t('wallet.consent.share')).click()
  await expect(holder.page.getByText(holder.t('wallet.ended.shared')).first()).toBeVisible({ timeout: 20_000 })
  await look(holder, 'shared')
  await expect(page.locator('[data-verdict]')).toBeVisible({ timeout: 30_000 })
}

/** The person's identity, from the stand-in's own offer page into the wallet of this browser. */
export async function takeIdentity({ page, t }: Person, eidUrl: string, who: string): Promise<void> {
  const made = await page.request.post(`${eidUrl}/api/pid/offers`, { data: { who } })
  await page.goto(((await made.json()) as { walletUri: string }).walletUri)
  await button(page, t('wallet.add.yes')).click()
  await expect(button(page, t('wallet.toDocuments'))).toBeVisible({ timeout: 20_000 })
}

/** The checker photographs the code on paper and reads the answer. */
export async function scanPaper({ page, t }: Person, checkUrl: string, photograph: Buffer): Promise<void> {
  await page.goto(checkUrl)
  await button(page, t('check.home.paper')).click()
  await page.locator('input[type="file"]').setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: photograph })
  await expect(page.locator('[data-verdict]')).toBeVisible({ timeout: 30_000 })
}
