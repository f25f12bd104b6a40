import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import packageFile from '../../package.json'
import { CallError } from '../../src-core/contract/errors'
import { openApp } from '../services/open-app'
import { createHost } from './create-host'
import { watchLastTab } from './last-tab'
import { findBrowser, openAppWindow } from './open-browser'
import { listPageFiles } from './page-files'
import { defaultUserData } from './user-data-folder'

interface Arguments {
  readonly project?: string
  readonly userData?: string
  readonly port: number
  readonly open: boolean
}

const program = new Command('kanttekening-web')
  .description('Kanttekening in a window of your own browser, served on this machine only.')
  .option('--project <folder>', 'open this project instead of the last one')
  .option('--user-data <folder>', 'keep settings and the sample project here')
  .option('--port <number>', 'listen on this port instead of a free one', readPort, 0)
  .option('--no-open', 'only print the address')
  .action(serve)

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}

async function serve({ project, userData, port, open }: Arguments): Promise<void> {
  const root = resolve(import.meta.dirname, '../..')
  const data = resolve(userData ?? defaultUserData(process.platform, process.env, homedir()))
  const app = await openApp({
    userData: data,
    resources: join(root, 'resources'),
    ...(project !== undefined && { project }),
    host: 'web',
    version: packageFile.version,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    userName: userInfo().username,
    shell: {},
  })
  const end = once(async () => {
    await host.close()
    const unsaved = await app.close()
    if (unsaved !== null) console.error(`Some work could not be saved: ${unsaved}`)
    process.exit(unsaved === null ? 0 : 1)
  })
  const browser = open ? findBrowser() : null
  let windowCame: (() => void) | null = null
  const closed = watchLastTab(() => browser && end())
  const host = await createHost({
    handlers: app.handlers,
    subscribe: listener => app.subscribe(listener),
    files: await listPageFiles(join(root, 'out/renderer')),
    port,
    tabs(count) {
      if (count > 0) windowCame?.()
      closed(count)
    },
    report: error => console.error(error instanceof Error ? error.stack : error),
  })
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  process.once('SIGHUP', end)
  if (!browser) {
    console.log(`Kanttekening is open at ${host.launchAddress()}`)
    console.log('The address works once, in one browser. End with Ctrl-C.')
    return
  }
  const window = await openAppWindow(browser, host.launchAddress(), join(data, 'browser'))
  windowCame = window.opened
  console.log('Kanttekening is open in a window of its own. End with Ctrl-C, or close the window.')
  const error = await window.failed
  console.log(
    `The browser could not be opened (${error.message}). Kanttekening is at ${host.launchAddress()}`,
  )
}

function once(task: () => Promise<void>): () => void {
  let started = false
  return () => {
    if (started) return
    started = true
    void task()
  }
}

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof CallError ? error.message : error)
  process.exit(1)
})
