/// <reference types="node" />
/** What every screen test does in the browser: sign in as one of the demo's people, and ask axe what is wrong. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export type Person = 'yiannis' | 'georgios' | 'ziva' | 'eleni' | 'nicola' | 'carmen'

export const browserOptions = {
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
}

/** The pretend node takes the cookie's word for who somebody is. */
export async function signIn(page: Page, origin: string, person: Person): Promise<void> {
  await page.context().addCookies([{ name: 'person', value: person, url: origin }])
}

/** Violations of WCAG 2.2 A and AA and of axe's best practices on the page as it stands, one line each. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)
}

/** Every screen must pass this: no violation that axe finds, nothing wider than the window, one `h1`. Keeps a picture where `SCREENSHOTS` names a folder. */
export async function examine(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  expect(await accessibilityProblems(page), name).toEqual([])
  const cutOff = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const isWider = (element: Element) =>
      element.getBoundingClientRect().right > width + 1 && !element.matches('.pa-hero, .pa-verdict, video')
    return [...document.querySelectorAll('body *')].filter(isWider).map((element) => element.outerHTML.slice(0, 120))
  })
  expect(cutOff, `${name} is wider than the window`).toEqual([])
  const folder = process.env['SCREENSHOTS']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()?.width ?? 0}.png`, fullPage: true })
}

/** What the content security policy refused or a script threw while the page was used. */
export function watch(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|403|404|409|422)/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

export const widths = [
  { name: 'on a desktop', viewport: { width: 1280, height: 900 } },
  { name: 'on a phone of 360 px', viewport: { width: 360, height: 740 } },
] as const
