/** Every screen of the desk in a real browser, against a pretend node. */
import { browserOptions, examine, type FakeNode, signIn, startFakeNode, watch, widths } from '@passerelle/ui/testing'
import { expect, test } from '@playwright/test'

test.use({ launchOptions: browserOptions, locale: 'en-GB', timezoneId: 'Europe/Athens' })

let node: FakeNode
test.beforeEach(async () => {
  node = await startFakeNode()
})
test.afterEach(() => node.close())

for (const { name, viewport } of widths)
  test.describe(name, () => {
    test.use({ viewport })

    test('a clerk must log in', async ({ page }) => {
      await page.goto(`${node.origin}/desk/cases?lang=en`)
      await expect(page.getByRole('link', { name: 'Log in with eID' })).toHaveAttribute('href', /returnTo=%2Fdesk%2Fcases/)
      await examine(page, 'desk-login')
    })

    test('a clerk answers an open question with a reason', async ({ page }) => {
      const complaints = watch(page)
      await signIn(page, node.origin, 'eleni')
      await page.goto(`${node.origin}/desk?lang=en`)
      await expect(page.getByRole('table', { name: '1 task' })).toBeVisible()
      await examine(page, 'desk-tasks')
      await page.getByRole('link', { name: /substantial activity/ }).click()
      await expect(page.getByText('18 %', { exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Record the answer' }).click()
      await expect(page.getByRole('link', { name: 'Give a reason' })).toBeVisible()
      await examine(page, 'desk-task-error')
      await page.getByRole('radio', { name: 'Yes, the condition is met' }).check()
      await page.getByRole('textbox', { name: 'Reason' }).fill('Accounts of 2025 seen.')
      await page.getByRole('button', { name: 'Record the answer' }).click()
      await expect(page.getByRole('status').getByText('Accounts of 2025 seen.')).toBeVisible()
      await examine(page, 'desk-task-answered')
      expect(complaints).toEqual([])
    })

    test('a clerk sees what is contested, and states the fact with its evidence', async ({ page }) => {
      const complaints = watch(page)
      await signIn(page, node.origin, 'eleni')
      await page.goto(`${node.origin}/desk/tasks/t1?lang=en`)
      await expect(page.getByText('I go home at the end of February.')).toBeVisible()
      await expect(page.getByText('the statements contradict each other')).toBeVisible()
      await examine(page, 'desk-task-contested')
      await page.getByRole('button', { name: 'Decide Period of the posting' }).press('Enter')
      await expect(page.getByRole('combobox', { name: 'Fact' })).toBeFocused()
      await page.getByRole('button', { name: 'State the fact' }).click()
      await expect(page.getByRole('link', { name: 'Enter the first day' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Say where you have it from' })).toBeVisible()
      await examine(page, 'desk-fact-error')
      for (const [group, [day, month, year]] of [
        ['First day', ['1', '12', '2026']],
        ['Last day', ['28', '2', '2027']],
      ] as const) {
        const date = page.getByRole('group', { name: group })
        await date.getByLabel('Day').fill(day)
        await date.getByLabel('Month').fill(month)
        await date.getByLabel('Year').fill(year)
      }
      await page.getByRole('radio', { name: 'A document that I have seen' }).check()
      await page.getByRole('textbox', { name: 'Reason' }).last().fill('Contract of 1 October.')
      await page.getByRole('button', { name: 'State the fact' }).click()
      await expect(page.getByRole('status').getByText('1 question is still open')).toBeVisible()
      await expect(page.getByRole('status').getByRole('link', { name: /replace another posted person/ })).toBeVisible()
      await expect(page.getByText('stated by a member of staff from evidence')).toBeVisible()
      await expect(page.getByText('Contract of 1 October.')).toBeVisible()
      await expect(page.getByText('1 December 2026 to 31 March 2027')).toBeVisible()
      await examine(page, 'desk-fact-stated')
      await page.getByRole('combobox', { name: 'Fact' }).selectOption('insurance')
      await expect(page.getByLabel('Year')).toHaveValue('2019')
      await examine(page, 'desk-fact-date')
      await page.getByRole('combobox', { name: 'Fact' }).selectOption('placesOfWork')
      await expect(page.getByRole('textbox', { name: 'Town or city' })).toHaveValue('Milano')
      await examine(page, 'desk-fact-address')
      expect(complaints).toEqual([])
    })

    test('a case shows what was acknowledged, and its document in the reader’s language', async ({ page }) => {
      const complaints = watch(page)
      await signIn(page, node.origin, 'eleni')
      await page.goto(`${node.origin}/desk/cases?lang=en`)
      await examine(page, 'desk-cases')
      await page.getByRole('link', { name: /LA_BUC_04/ }).click()
      await expect(page.getByText('Delivered').first()).toBeVisible()
      await page.getByText('Proof of transport').first().click()
      await expect(page.getByText('9f86d081')).toBeVisible()
      await examine(page, 'desk-case')
      await page.getByRole('table').getByRole('link', { name: /A009/ }).click()
      await expect(page.getByText('12 April 1988')).toBeVisible()
      await examine(page, 'desk-document')
      await page.goto(`${node.origin}/desk/cases/c1/documents/d1?lang=it`)
      await expect(page.getByText('12 aprile 1988')).toBeVisible()
      await examine(page, 'desk-document-it')
      expect(complaints).toEqual([])
    })

    test('a trail names the step that failed and the next move', async ({ page }) => {
      await signIn(page, node.origin, 'eleni')
      await page.goto(`${node.origin}/desk/trail?lang=en`)
      await examine(page, 'desk-trail-find')
      await page.getByRole('textbox').fill('T-AS4-0001')
      await page.getByRole('button', { name: 'Show the trail' }).click()
      await expect(page.getByText('It stopped at')).toBeVisible()
      await examine(page, 'desk-trail')
      await page.goto(`${node.origin}/desk/trail/unknown-number`)
      await expect(page.getByRole('alert')).toContainText('platform/not-found')
    })
  })
