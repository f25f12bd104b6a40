import { defineConfig } from '@playwright/test'
import { findElectron } from './scripts/electron-runtime'
import { chromiumOptions } from './scripts/find-chromium'
import type { HostOption } from './tests/e2e/fixtures/test'

const NO_RUNTIME = '**/no-electron-runtime.spec.ts'
/** Specs about the Electron shell itself, which look behind the stand-in. */
const ELECTRON_ONLY = ['**/electron-standin/**', NO_RUNTIME]

/** The end-to-end specs, once for every host: each spec drives the built app as a user does. */
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
    { name: 'electron-standin', use: { host: 'electron-standin' }, testIgnore: NO_RUNTIME },
    {
      name: 'electron',
      use: { host: 'electron' },
      ...(findElectron() === null
        ? { testMatch: NO_RUNTIME }
        : { testIgnore: [...ELECTRON_ONLY, 'web-*.spec.ts'] }),
    },
  ],
})
