/** Every screen of the faces in a real browser against a pretend node: `npx playwright test -c packages/ui`. The journeys use real nodes. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '../../apps',
  testMatch: '*.screens.ts',
  outputDir: '../../test-results/screens',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
