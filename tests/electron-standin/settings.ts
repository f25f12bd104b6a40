/** What a test tells the stand-in before the app starts, as JSON in the environment. */
export interface StandinSettings {
  /** Where a Chromium listens for the DevTools protocol. */
  readonly endpoint: string
  /** The system's language, BCP 47. */
  readonly locale: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** What the system prefers. */
  readonly appearance: 'light' | 'dark'
  readonly motion: 'reduce' | 'no-preference'
  /** Calls that fail in this run, such as `BrowserWindow.loadURL`. */
  readonly fails?: readonly string[]
}

export const SETTINGS_VARIABLE = 'KANTTEKENING_STANDIN'

/** The settings of this run. */
export function readSettings(): StandinSettings {
  return JSON.parse(process.env[SETTINGS_VARIABLE] ?? 'null') as StandinSettings
}
