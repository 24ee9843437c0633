import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,background,content,extension,e2e,scripts,bench}/**/*.test.{ts,tsx}', '*.test.ts'],
    environment: 'node',
    setupFiles: './vitest.setup.ts',
    testTimeout: 20_000,
    // Both cores of the smallest machine: the default keeps one back for a watcher that a run does not have.
    maxWorkers: 2,
  },
})
