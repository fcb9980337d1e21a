/** Tests that walk through a whole world: started once for the run on ports of its own, with people who can log in and pages that axe has looked at. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { removePostgresData } from '../postgres.ts'
import { startWorld, type World } from '../world.ts'

export { expect }

const portBase = Number(process.env.PASSERELLE_PORT_BASE ?? 5400)

export const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'passerelle-world-'))
      const world = await startWorld({ folder, portBase })
      await use(world)
      await world.stop()
      await removePostgresData(join(folder, 'postgres'))
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

/** WCAG 2.2 AA and best practice, by axe. The page's name appears in the failure. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    name,
  ).toEqual([])
}
