import { test } from '@playwright/test'

// The one line that says why the specs were not run on Electron itself.
test.skip('Electron’s runtime is not on this machine: set ELECTRON_OVERRIDE_DIST_PATH, or run `npx install-electron`', () =>
  undefined)
