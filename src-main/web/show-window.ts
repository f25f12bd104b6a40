import { type ChildProcess, spawn } from 'node:child_process'
import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from '../printing/find-browser'
import { confined } from '../storage/files/confined-fs'
import { realSystem } from '../storage/files/system'
import { makeFolder, writeDurably } from '../storage/files/write-durably'
import { type Session, whyNoWindow } from './why-no-window'

export interface WindowOptions {
  /** Opens the app once. */
  readonly address: string
  /** The user's own folder for the browser's profile. */
  readonly folder: string
  /** Resolves when a page of the app has connected. */
  readonly came: Promise<void>
  /** Closes the window. */
  readonly ending: AbortSignal
  /** In which the window would open. */
  readonly session: Session
}

/**
 * Opens the app in a browser's app window with a profile of its own, and waits until it has come. Answers why no window
 * could be opened, as the end of a sentence, or null. The address holds a secret, so it is never an argument others could
 * list: the browser gets a private file that sends it on, deleted when the page has come.
 */
export async function showWindow({
  address,
  folder,
  came,
  ending,
  session,
}: WindowOptions): Promise<string | null> {
  const obstacle = whyNoWindow(session)
  if (obstacle) return obstacle
  const browser = findBrowser(session.environment)
  if (!browser) return 'no Chromium, Chrome or Edge is installed here'
  const system = confined(realSystem, folder)
  await makeFolder(system, folder)
  const redirect = join(folder, `open-${system.randomId()}.html`)
  await writeDurably(system, redirect, redirectPage(address))
  try {
    return await Promise.race([
      came.then(() => null),
      failureOf(startBrowser(browser, redirect, folder, ending)),
    ])
  } finally {
    await unlink(redirect)
  }
}

function redirectPage(address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Kanttekening</title><meta http-equiv="refresh" content="0;url=${address}">`
}

function startBrowser(browser: string, page: string, folder: string, signal: AbortSignal): ChildProcess {
  const child = spawn(
    browser,
    [
      `--app=${pathToFileURL(page).href}`,
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-translate',
    ],
    // Apart from this terminal, so that Ctrl-C reaches the host alone, which saves and then closes the window.
    { detached: true, stdio: 'ignore', signal },
  )
  child.unref()
  return child
}

function failureOf(browser: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    browser.once('error', error => resolve(`${browser.spawnfile} could not be started (${error.message})`))
    browser.once('exit', code => {
      // Code 0 comes soon where a running browser of the same profile opens the window instead.
      if (code) resolve(`${browser.spawnfile} ended with code ${code}`)
    })
  })
}
