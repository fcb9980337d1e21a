/** Every screen of the check in a real browser, against a pretend node: the inspector on a phone, the hospital at a desk. */
import { browserOptions, examine, type FakeNode, signIn, startFakeNode, watch, widths } from '@passerelle/ui/testing'
import { expect, type Page, test } from '@playwright/test'

test.use({ launchOptions: browserOptions, locale: 'en-GB', timezoneId: 'Europe/Rome' })

let node: FakeNode
test.beforeAll(async () => {
  node = await startFakeNode()
})
test.afterAll(() => node.close())

async function typeCode(page: Page, code: string): Promise<void> {
  await page.goto(`${node.origin}/check/scan?lang=en`)
  const text = page.getByRole('textbox', { name: 'Text of the code' })
  if (!(await text.isVisible())) await page.getByText('Enter the text of the code').click()
  await text.fill(code)
  await page.getByRole('button', { name: 'Check this text' }).click()
}

for (const { name, viewport } of widths)
  test.describe(name, () => {
    test.use({ viewport })

    test('an inspector asks a wallet and reads the answer', async ({ page }) => {
      const complaints = watch(page)
      await signIn(page, node.origin, 'nicola')
      await page.goto(`${node.origin}/check?lang=en`)
      await expect(page.getByRole('heading', { level: 1, name: 'Check an A1' })).toBeVisible()
      await examine(page, 'check-home')
      await page.getByRole('button', { name: 'Ask the wallet on the telephone' }).click()
      await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
      await expect(page.getByRole('button', { name: 'The wallet is on this device' })).toBeVisible()
      await examine(page, 'check-ask')
      await expect(page.getByRole('heading', { level: 1, name: 'Valid' })).toBeVisible({ timeout: 10_000 })
      await page.getByText('What was checked').click()
      await examine(page, 'check-valid')
      expect(complaints).toEqual([])
    })

    test('a wallet on the same device comes back to this page with the answer', async ({ page }) => {
      await signIn(page, node.origin, 'nicola')
      await page.goto(`${node.origin}/check?lang=en`)
      await page.getByRole('button', { name: 'Ask the wallet on the telephone' }).click()
      const asked = page.waitForRequest(/sessions\/s2\?response_code=abc/)
      await page.getByRole('button', { name: 'The wallet is on this device' }).click()
      await asked
      await expect(page.getByRole('heading', { level: 1, name: 'Valid' })).toBeVisible({ timeout: 10_000 })
    })

    test('a code on paper is read from the camera or a photo, with the reader served by the node itself', async ({ page }) => {
      const complaints = watch(page)
      await signIn(page, node.origin, 'nicola')
      await page.goto(`${node.origin}/check/scan?lang=en`)
      await expect(page.getByText('Hold the code inside the frame.')).toBeVisible()
      await examine(page, 'check-scan')
      await page
        .getByLabel('Photo of the code')
        .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: await qrPicture('VALID') })
      await expect(page.getByRole('heading', { level: 1, name: 'Valid' })).toBeVisible()
      expect(complaints).toEqual([])
    })

    for (const [code, word] of [
      ['CHANGED', 'Changed'],
      ['FORGED', 'Not valid'],
      ['OFFLINE', 'Cannot check now'],
    ] as const)
      test(`an inspector reads: ${word}`, async ({ page }) => {
        await signIn(page, node.origin, 'nicola')
        await typeCode(page, code)
        await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
        await examine(page, `check-${code.toLowerCase()}`)
      })

    test('a code that is no document says what to do next', async ({ page }) => {
      await signIn(page, node.origin, 'nicola')
      await typeCode(page, 'HELLO')
      await expect(page.getByRole('alert')).toContainText('Ask for the document on paper')
      await examine(page, 'check-problem')
    })

    test('a hospital desk reads covered or not covered for the day of treatment', async ({ page }) => {
      await signIn(page, node.origin, 'carmen')
      await page.goto(`${node.origin}/check?lang=en`)
      await page.getByRole('button', { name: 'Another day' }).click()
      await expect(page.getByRole('group', { name: 'Day of the treatment' })).toBeVisible()
      await examine(page, 'check-hospital')
      await typeCode(page, 'NOTCOVERED')
      await expect(page.getByRole('heading', { level: 1, name: 'Not covered' })).toBeVisible()
      await examine(page, 'check-not-covered')
    })

    for (const [language, word] of [
      ['el', 'Δεν καλύπτεται'],
      ['it', 'Non coperto'],
      ['sl', 'Ni krito'],
      ['es', 'Sin cobertura'],
    ] as const)
      test(`the word fits in ${language}`, async ({ page }) => {
        await signIn(page, node.origin, 'carmen')
        await page.goto(`${node.origin}/check/scan?lang=${language}`)
        await page.locator('input[type=file]').setInputFiles({
          name: 'code.png',
          mimeType: 'image/png',
          buffer: await qrPicture('NOTCOVERED'),
        })
        await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
        await examine(page, `check-not-covered-${language}`)
      })

    test('proofs are listed and can be taken away', async ({ page }) => {
      await signIn(page, node.origin, 'nicola')
      await page.goto(`${node.origin}/check/proofs?lang=en`)
      await examine(page, 'check-proofs')
      await page.getByRole('table').getByRole('link').click()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Download the signed proof' }).click()
      expect((await download).suggestedFilename()).toBe('p1.jws')
      await page.getByText('What the proof says').click()
      await expect(page.getByText('"labour-inspection"')).toBeVisible()
      await examine(page, 'check-proof')
    })
  })

async function qrPicture(text: string): Promise<Buffer> {
  const { toBuffer } = await import('qrcode')
  return toBuffer(text, { scale: 8 })
}
