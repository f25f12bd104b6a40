import { accessSync, constants } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'
import { findBrowser } from '../src-main/printing/find-browser'

/** The environment variable that names a Chromium to test with. */
export const CHROMIUM_VARIABLE = 'KANTTEKENING_CHROMIUM'

/**
 * The Chromium that tests and benchmarks use: the one the environment names, else Playwright's own, else the system's;
 * null where there is none. Throws where the environment names a file that cannot be run.
 */
export function findChromium(): string | null {
  const named = process.env[CHROMIUM_VARIABLE]
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`${CHROMIUM_VARIABLE} names ${named}, which cannot be run.`)
  }
  const own = chromium.executablePath()
  return own && isExecutable(own) ? own : findBrowser(process.env)
}

/**
 * Parts of Chromium's own window, which nobody sees: beside each window it would draw a page for its address bar, which
 * costs as much as a small page of ours, and it would keep a process ready that is not used.
 */
const NEVER_SEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']

/** What Playwright turns off: Chromium hears only the last such switch, so that ours has to name these too; a test compares. */
const OFF_WITH_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/**
 * How Chromium is started: calling nobody by itself, and with no name that leads anywhere but to this machine. Its
 * sandbox is off only for root, for whom Chromium refuses to start with it.
 */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findChromium()
  return {
    ...(executablePath && { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${[...OFF_WITH_PLAYWRIGHT, ...NEVER_SEEN].join(',')}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
