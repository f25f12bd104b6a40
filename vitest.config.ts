import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Files with a process of their own: those that replace modules, or what Node says of itself, for all that runs in it. */
const APART = [
  'tests/unit/src-main/services/calls/another-format.test.ts',
  'tests/unit/src-main/services/another-kind/another-kind.test.ts',
  'tests/unit/src-main/electron/crash-recovery.test.ts',
  'tests/unit/src-main/electron/start-utility-reader.test.ts',
  'tests/unit/src-main/storage/files/rename-patiently.test.ts',
  'tests/unit/src-main/import/decode-pdf.test.ts',
  'tests/unit/src-main/import/reader/document-reader.test.ts',
]

export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: 'tests/fixtures/built-programs.ts',
    alias: [
      { find: /^.*\/own-script$/, replacement: resolve(import.meta.dirname, 'tests/fixtures/own-script.ts') },
    ],
    // Left to itself it keeps a core free, which on two of them is half.
    maxWorkers: '100%',
    // Files that start processes or write many files share two cores with everything else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // As in the browser: what another process is late for may pass at a second try, and the end of the run names it. A
    // property with a counterexample has failed.
    retry: { count: 1, condition: /^(?!Property failed)/ },
    unstubEnvs: true,
    unstubGlobals: true,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        // One process reads the sources once for all of its files, which took as much time as the tests themselves.
        test: {
          name: 'together',
          isolate: false,
          include: ['tests/{unit,durability,security}/**/*.test.{ts,tsx}'],
          exclude: APART,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
})
