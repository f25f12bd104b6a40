import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import packageFile from '../../package.json'
import { listPageFiles } from '../page/page-files'
import type { AppOptions } from '../services/session/app'
import { createHost, type WebHost } from './create-host'
import { watchLastTab } from './last-tab'
import { showWindow } from './show-window'
import { defaultUserData } from './user-data-folder'
import { ownSession } from './why-no-window'

export interface ServeOptions {
  readonly project?: string
  readonly userData?: string
  /** 0: any free one. */
  readonly port: number
  /** Whether to open a window; the address is printed where none is or can be opened. */
  readonly open: boolean
}

/** After how long, in ms, the address is printed because the window has not come. */
const SLOW = 30_000

/**
 * Serves the app until a signal or the window's end, then saves everything and ends the process. The window opens and
 * loads while the services are still being opened; what it asks for waits for them. Throws `CallError`.
 */
export async function serve({ project, userData, port, open }: ServeOptions): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  const data = resolve(userData ?? defaultUserData(process.platform, process.env, homedir()))
  const files = await listPageFiles(join(root, 'out/renderer'))
  const opening = openServices({
    userData: data,
    resources: join(root, 'resources'),
    ...(project !== undefined && { project }),
    host: 'web',
    version: packageFile.version,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    userName: userInfo().username,
    shell: {},
  })
  const tabs = watchTabs()
  const host = await createHost({
    services: opening,
    files,
    port,
    tabs: tabs.changed,
    report: error => console.error(error instanceof Error ? error.stack : error),
  })
  const ending = new AbortController()
  const end = async () => {
    // A second Ctrl-C must not cut the first one's saving short.
    if (ending.signal.aborted) return
    ending.abort()
    const app = await opening.catch(() => null)
    const typed = (await app?.collectTyped(tabs.count())) ?? 0
    await host.close()
    const unsaved = (await app?.close()) ?? null
    if (unsaved !== null) console.error(`Some work could not be saved: ${unsaved}`)
    if (typed > 0) console.error('Some text that was being typed could not be kept. It stands in the window.')
    process.exit(unsaved === null && typed === 0 ? 0 : 1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  if (!open) sayAddress(host)
  const shown = open && openWindow(host, tabs, data, ending.signal)
  try {
    await opening
  } catch (error) {
    ending.abort()
    await shown
    await host.close()
    throw error
  }
  const isShown = await shown
  if (!isShown || ending.signal.aborted) return
  tabs.whenGone(() => void end())
  console.log('Kanttekening is open in a window of its own. End with Ctrl-C, or close the window.')
}

/** Loads the services, which is most of a start, and opens them. */
async function openServices(options: AppOptions) {
  const { openApp } = await import('../services/open-app')
  return openApp(options)
}

/** Shows the app in a window; where none can be opened says why, and the address. Answers whether it is shown. */
async function openWindow(
  host: WebHost,
  tabs: ReturnType<typeof watchTabs>,
  data: string,
  ending: AbortSignal,
): Promise<boolean> {
  const slow = setTimeout(() => sayAddress(host), SLOW)
  const obstacle = await showWindow({
    address: host.launchAddress(),
    folder: join(data, 'browser'),
    came: tabs.came,
    ending,
    session: ownSession(),
  })
  clearTimeout(slow)
  if (obstacle === null) return true
  if (!ending.aborted) {
    console.log(`No window can be opened because ${obstacle}.`)
    sayAddress(host)
  }
  return false
}

function sayAddress(host: WebHost): void {
  console.log(`Kanttekening opens at ${host.launchAddress()}`)
  console.log('The address works once, in one browser. End with Ctrl-C.')
}

/** The tabs' coming and going. */
function watchTabs(): {
  changed(count: number): void
  /** How many are connected. */
  count(): number
  readonly came: Promise<void>
  whenGone(task: () => void): void
} {
  let first: () => void
  let gone: (() => void) | null = null
  let connected = 0
  const came = new Promise<void>(resolve => {
    first = resolve
  })
  const lastTab = watchLastTab(() => gone?.())
  return {
    changed(count) {
      connected = count
      if (count > 0) first()
      lastTab(count)
    },
    count: () => connected,
    came,
    whenGone(task) {
      gone = task
    },
  }
}
