import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CHROMIUM_VARIABLE, chromiumOptions, findChromium } from './find-chromium'
import { root, runCommand } from './run-command'

/** Finds a Chromium that starts, or installs one; answers why there is none and what to do, or null. */
export async function haveChromium(): Promise<string | null> {
  const found = await tryChromium()
  if (found === null || process.env[CHROMIUM_VARIABLE]) return found
  console.log(`${found} Installing one …`)
  for (const install of [installPlaywrights, installDebians]) {
    if (await install()) {
      const reason = await tryChromium()
      if (reason === null) return null
      console.log(reason)
    }
  }
  return `No Chromium could be installed. Install Chromium or Chrome, or set ${CHROMIUM_VARIABLE} to one that is installed.`
}

/** Why the Chromium there is does not start, or null where it does. */
async function tryChromium(): Promise<string | null> {
  try {
    if (findChromium() === null) return 'There is no Chromium on this machine.'
    const browser = await chromium.launch(chromiumOptions())
    await browser.close()
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return `Chromium does not start: ${message.split('\n', 1)[0]}`
  }
}

/** Playwright's own download; root gets the libraries it needs too. */
async function installPlaywrights(): Promise<boolean> {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const withLibraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : []
  return (await runCommand(process.execPath, [cli, 'install', ...withLibraries, 'chromium'])).code === 0
}

/** The package of Debian and its kin. */
async function installDebians(): Promise<boolean> {
  if (!isRoot() || process.platform !== 'linux') return false
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await runCommand('apt-get', ['update', '-q'], quietly)
  if (update.code !== 0) return false
  const packages = ['install', '-y', '-q', '--no-install-recommends', 'chromium']
  return (await runCommand('apt-get', packages, quietly)).code === 0
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
