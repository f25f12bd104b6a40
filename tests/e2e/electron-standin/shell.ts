import type { Page } from '@playwright/test'
import type { Bridge } from '../../../src-renderer/host/electron-transport'
import type { ShownItem } from '../../electron-standin/menu'
import type { StandinRun } from '../fixtures/electron-standin-app'
import { test as base, expect } from '../fixtures/test'

/** Who calls over IPC, as Electron describes a frame. */
export interface Sender {
  readonly origin: string
  readonly parent: Sender | null
}

/** The app's own frame. */
export const OWN: Sender = { origin: 'kanttekening://app', parent: null }

/** The session of the app's window. */
export const PARTITION = 'kanttekening'

interface ShownWindow {
  readonly options: Record<string, unknown> & { readonly webPreferences: Record<string, unknown> }
  readonly visible: boolean
  readonly minimised: boolean
  readonly focused: number
  readonly backgroundColor: string
  readonly zoomLevel: number
}

/** What is behind the window of the app that was started last: Electron, as the stand-in plays it. */
function shellOf(run: StandinRun) {
  const ask = <Answer>(what: string, input?: unknown) => run.process.line.ask(what, input) as Promise<Answer>
  return {
    page: () => run.page(),
    dialog: () => run.dialogs.next(),
    ended: run.process.ended,
    errors: () => run.process.errors(),
    app: () =>
      ask<{
        name: string
        paths: Record<string, string>
        switches: Record<string, string>
        sandboxed: boolean
        about: { applicationName?: string; applicationVersion?: string; credits?: string }
        aboutShown: number
      }>('app'),
    windows: () => ask<ShownWindow[]>('windows'),
    sessions: () =>
      ask<{ partition: string; spellChecker: boolean; dictionaries: string[]; prevented: number }[]>(
        'sessions',
      ),
    schemes: () => ask<{ scheme: string; privileges: Record<string, boolean> }[]>('schemes'),
    channels: () => ask<string[]>('channels'),
    call: (sender: Sender | null, name: string, input: unknown) =>
      ask<{ value?: { ok: boolean; value?: unknown; error?: { code: string } }; failed?: string }>('call', {
        sender,
        channel: `kanttekening:call:${name}`,
        args: [input],
      }),
    permission: (permission: string, origin: string, partition = PARTITION) =>
      ask<{ check: boolean; request: boolean }>('permission', { partition, permission, origin }),
    device: (partition: string) => ask<boolean>('device', { partition }),
    certificate: (partition: string) => ask<number>('certificate', { partition }),
    mayRequest: (url: string, partition = PARTITION) => ask<boolean>('may-request', { partition, url }),
    request: (url: string, method = 'GET') =>
      ask<{ status: number; headers: Record<string, string>; body: string } | null>('request', {
        partition: PARTITION,
        url,
        method,
      }),
    /** Whether a navigation is prevented. */
    navigate: (url: string, isMainFrame = true) => ask<boolean>('navigate', { url, isMainFrame }),
    openWindow: (url: string) => ask<'allow' | 'deny'>('open-window', { url }),
    windowEvent: (name: string) => ask<boolean>('window-event', { name }),
    contentsEvent: (name: string) => ask<boolean>('contents-event', { name }),
    certificateError: () => ask<{ prevented: boolean; trusted: boolean }>('certificate-error'),
    outside: () =>
      ask<{ opened: string[]; shown: string[]; copied: string[]; themeSource: string }>('outside'),
    menu: () => ask<ShownItem[]>('menu'),
    /** Chooses from the menu of the app once it has what is asked for: it follows the window a moment behind. */
    choose: (...path: string[]) =>
      expect(() => ask<void>('choose', { path })).toPass({ timeout: 60_000, intervals: [50, 100, 250] }),
    contextMenu: () => ask<ShownItem[] | null>('context-menu'),
    chooseContext: (...path: string[]) => ask<void>('choose-context', { path }),
    openFile: (path: string) => ask<boolean>('open-file', { path }),
    openUrl: (address: string) => ask<boolean>('open-url', { address }),
    /** Turns the wheel where Control is held. */
    wheel: (direction: 'in' | 'out') => ask<void>('wheel', { direction }),
    minimise: () => ask<void>('minimise'),
    closeWindow: () => ask<void>('close-window'),
    shutdown: () => ask<boolean>('shutdown'),
    /** Ends the Windows session; whether the app holds that up. */
    logOff: () => ask<boolean>('log-off'),
    signal: (signal: NodeJS.Signals) => run.process.child.kill(signal),
    crash: () => ask<void>('crash'),
    quit: () => ask<void>('quit'),
  }
}

/** Makes a call as the page does, through what its preload gave it. */
export function callFrom(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(([call, given]) => (window.kanttekening as Bridge).call(call, given), [
    name,
    input,
  ] as const)
}

export type Shell = ReturnType<typeof shellOf>

/** Playwright's `test` with what is behind the window of the app started last. */
export const test = base.extend<{ shell: () => Shell }>({
  shell: async ({ standins }, use) => {
    await use(() => {
      const run = standins.at(-1)
      if (!run) throw new Error('No app was started.')
      return shellOf(run)
    })
  },
})

export { expect }
