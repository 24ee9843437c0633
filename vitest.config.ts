import { defineConfig } from 'vitest/config'

/** Folders whose modules keep no state that a test could leave behind. */
const pure = '{shared,background/{reader,rsvp,packer,time,actions/policy}}/**/*.test.ts'

export default defineConfig({
  test: {
    environment: 'node',
    // A file's own thread starts in less time than a process of its own.
    pool: 'threads',
    setupFiles: './vitest.setup.ts',
    testTimeout: 20_000,
    // Both cores of the smallest machine: the default keeps one back for a watcher that a run does not have.
    maxWorkers: 2,
    projects: [
      // The files of a worker share their modules: lexicons are compiled once, which halves the time of these tests.
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ['{shared,background,content,extension,e2e,scripts,bench}/**/*.test.{ts,tsx}', '*.test.ts'],
          exclude: ['**/node_modules/**', pure],
        },
      },
    ],
  },
})
