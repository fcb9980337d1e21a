import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{packages,apps,testkit,bench,tools}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/*.journey.test.ts'],
    globalSetup: ['tools/vitest-postgres.ts'],
    setupFiles: ['tools/vitest-seed.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
})
