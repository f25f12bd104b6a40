import { defineConfig } from '@playwright/test'
import { findElectron } from './scripts/electron-runtime'
import { chromiumOptions } from './scripts/find-chromium'
import type { HostOption } from './tests/e2e/fixtures/test'

const NO_RUNTIME = '**/no-electron-runtime.spec.ts'
/** Specs about the Electron shell itself, which look behind the stand-in. */
const ELECTRON_ONLY = ['**/electron-standin/**', NO_RUNTIME]

/**
 * What a window does in another way under Electron: dialogs, files handed out, its own end and start, keys that menus
 * take, and the whole story once. The rest is the same page over the same calls, and runs once.
 */
const DIFFERS_BY_HOST = [
  'exporting',
  'host-gone',
  'importing',
  'keeping',
  'notes',
  'original',
  'package',
  'privacy',
  'recovery',
  'settings',
  'start',
  'team',
  'theme-texts',
  'whole-story',
  'workbench',
].map(name => `**/${name}.spec.ts`)

/** The end-to-end specs: each drives the built app as a user does. */
export default defineConfig<object, HostOption>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    launchOptions: chromiumOptions(),
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'web', use: { host: 'web' }, testIgnore: ELECTRON_ONLY },
    {
      name: 'electron-standin',
      use: { host: 'electron-standin' },
      testMatch: ['**/electron-standin/**/*.spec.ts', ...DIFFERS_BY_HOST],
    },
    {
      name: 'electron',
      use: { host: 'electron' },
      ...(findElectron() === null
        ? { testMatch: NO_RUNTIME }
        : { testIgnore: [...ELECTRON_ONLY, 'web-*.spec.ts'] }),
    },
  ],
})
