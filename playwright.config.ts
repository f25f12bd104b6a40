import { defineConfig } from '@playwright/test'
import { findElectron } from './scripts/electron-runtime'
import { chromiumOptions } from './scripts/find-chromium'
import type { HostOption } from './tests/e2e/fixtures/test'

const NO_RUNTIME = '**/no-electron-runtime.spec.ts'
/** The specs about the window alone, and those of the app. */
const BOTH = /tests\/(?:components|e2e)\/.*\.spec\.ts$/
/** Specs about the Electron shell itself, which look behind the stand-in. */
const ELECTRON_ONLY = ['**/electron-standin/**', NO_RUNTIME]

/**
 * What a window does in another way under Electron has a tag: dialogs, files handed out, its own end and start, keys that
 * menus take, and the whole story. The rest is the same page over the same calls, and runs once.
 */
const DIFFERS_BY_HOST = /electron-standin\/|@electron\b/

/** The end-to-end specs that need the program to be a process of its own. */
const NEEDS_PROCESS = /^(?!.*\bcomponents\/).*@apart\b/

/**
 * The specs in a browser: over the real services in the test's own process, and where a spec needs that, on the built app
 * as a user starts it.
 */
export default defineConfig<object, HostOption>({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/fixtures/set-up',
  outputDir: 'test-results',
  forbidOnly: true,
  // Bundled already, once for a run.
  build: { external: ['**/out/main/in-process/**'] },
  fullyParallel: true,
  // A real browser over a real disk can be held up by the machine; whoever needs it is named, and is a fault to look for.
  retries: 1,
  // Twice the two cores this is made for, because a spec waits for the disk, for the other process and between two looks.
  workers: 4,
  // Long enough for a machine that is twenty times as busy: what waits passes as soon as it can.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: {
    launchOptions: chromiumOptions(),
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    {
      name: 'components',
      testDir: 'tests',
      testMatch: BOTH,
      testIgnore: ELECTRON_ONLY,
      grepInvert: NEEDS_PROCESS,
      use: { host: 'web', apart: false },
    },
    { name: 'web', use: { host: 'web' }, testIgnore: ELECTRON_ONLY, grep: NEEDS_PROCESS },
    {
      name: 'electron-standin',
      use: { host: 'electron-standin' },
      testIgnore: NO_RUNTIME,
      grep: DIFFERS_BY_HOST,
    },
    {
      name: 'electron',
      use: { host: 'electron' },
      ...(findElectron() === null
        ? { testMatch: NO_RUNTIME }
        : { testDir: 'tests', testMatch: BOTH, testIgnore: ELECTRON_ONLY }),
    },
  ],
})
