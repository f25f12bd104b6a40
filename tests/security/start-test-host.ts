import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AppEvent } from '../../src-core/contract/events'
import { listPageFiles } from '../../src-main/page/page-files'
import { openApp } from '../../src-main/services/open-app'
import { createHost, type WebHost } from '../../src-main/web/create-host'

/** The secrets a page holds after its launch code was exchanged. */
export interface Access {
  /** As the page's browser sends it: `name=value`. */
  readonly cookie: string
  readonly tab: string
}

/** A web host over the real services, with a page of three files. */
export interface TestHost {
  readonly host: WebHost
  readonly port: number
  /** Everything that was reported as a failure of the program. */
  readonly reports: unknown[]
  /** How many tabs were connected, whenever that changed. */
  readonly tabs: number[]
  tell(event: AppEvent): void
  /** Hears of the next call that comes in, before it is answered. */
  onCall(heard: () => void): void
  /** Exchanges a new launch code, or the one given. */
  enter(code?: string, cookie?: string): Promise<Access>
  close(): Promise<void>
}

/** Starts a web host on a free port. */
export async function startTestHost(): Promise<TestHost> {
  const folder = await mkdtemp(join(tmpdir(), 'kanttekening-host-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><title>Page</title>')
  await writeFile(join(folder, 'page', 'assets', 'index.js'), 'export {}')
  await writeFile(join(folder, 'page', 'assets', 'notes.txt'), 'of a type that is not served')
  await writeFile(join(folder, 'secret.json'), '{"secret":true}')
  const app = await openApp({
    userData: join(folder, 'data'),
    resources: resolve(import.meta.dirname, '../../resources'),
    host: 'web',
    version: '0.0.0',
    locale: 'nl',
    userName: 'Ana',
    shell: {},
  })
  const reports: unknown[] = []
  const tabs: number[] = []
  const listeners = new Set<(event: AppEvent) => void>()
  let heard: () => void = () => undefined
  const host = await createHost({
    services: {
      handlers: new Proxy(app.handlers, {
        get(handlers, name) {
          heard()
          return Reflect.get(handlers, name)
        },
      }),
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    files: await listPageFiles(join(folder, 'page')),
    port: 0,
    tabs: count => tabs.push(count),
    report: error => reports.push(error),
  })
  return {
    host,
    port: Number(new URL(host.origin).port),
    reports,
    tabs,
    tell(event) {
      for (const listener of listeners) listener(event)
    },
    onCall(listener) {
      heard = listener
    },
    async enter(code = codeOf(host), cookie) {
      const response = await fetch(`${host.origin}/session`, {
        method: 'POST',
        headers: { origin: host.origin, 'content-type': 'application/json', ...(cookie && { cookie }) },
        body: JSON.stringify({ code }),
      })
      if (!response.ok) throw new Error(`The code was refused: ${response.status}`)
      const { tab } = (await response.json()) as { tab: string }
      return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', tab }
    },
    async close() {
      await host.close()
      await app.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** A new launch code. */
export function codeOf(host: WebHost): string {
  return new URL(host.launchAddress()).hash.replace('#code=', '')
}
