import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { unlink } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { realSystem } from '../storage/system'
import { makeFolder, writeDurably } from '../storage/write-durably'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(root => {
    const folder = process.env[root]
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : []
  }),
}

/** The machine's Chromium, Chrome or Edge, or null. */
export function findBrowser(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
  const candidates = [...(PLACES[process.platform] ?? []), ...(process.platform === 'win32' ? [] : onPath)]
  return candidates.find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Opens an address in an app window with a profile of its own. The address holds a secret, so it is never an argument
 * others could list: the browser gets a private file that sends it on, deleted when the window has come.
 */
export async function openAppWindow(
  browser: string,
  address: string,
  folder: string,
): Promise<{ opened(): void; failed: Promise<Error> }> {
  await makeFolder(realSystem, folder)
  const redirect = join(folder, `open-${realSystem.randomId()}.html`)
  const page = `<!doctype html><meta charset="utf-8"><title>Kanttekening</title><meta http-equiv="refresh" content="0;url=${address}">`
  await writeDurably(realSystem, redirect, page)
  const child = spawn(
    browser,
    [
      `--app=${pathToFileURL(redirect).href}`,
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-translate',
    ],
    { detached: true, stdio: 'ignore' },
  )
  child.unref()
  const failed = new Promise<Error>(resolve => {
    child.once('error', resolve)
    child.once('exit', code => {
      if (code) resolve(new Error(`The browser ended with code ${code}.`))
    })
  })
  // A file that stays behind holds a spent code and goes with the next start's.
  return { opened: () => void unlink(redirect).catch(() => undefined), failed }
}
