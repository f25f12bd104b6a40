import { keyPart } from './combination'

/** Why a combination can be nobody's. */
export type Refusal = 'browser' | 'system' | 'clipboard' | 'operating' | 'alt-gr' | 'unknown'

/** What browsers keep from pages, or what one would miss too much: tabs and windows, the address, reloading, printing, their tools. */
const BROWSER = new Set(
  `Ctrl+N Ctrl+Shift+N Ctrl+T Ctrl+Shift+T Ctrl+W Ctrl+Shift+W Ctrl+R Ctrl+Shift+R Ctrl+L Ctrl+O Ctrl+P Ctrl+Shift+P
  Ctrl+Shift+I Ctrl+Shift+J Ctrl+Shift+Delete Ctrl+Tab Ctrl+Shift+Tab Ctrl+PageUp Ctrl+PageDown Ctrl+Shift+PageUp
  Ctrl+Shift+PageDown Ctrl+F4 Ctrl+F5 Shift+F5 F1 F5 F11 F12 Alt+D Alt+Home`.split(/\s+/),
)

/** What systems take before any program sees it: changing and closing programs, menus. */
const SYSTEM = new Set(
  `Ctrl+Q Alt+F4 Alt+Tab Alt+Shift+Tab Alt+Escape Ctrl+Escape Ctrl+Shift+Escape F10 Shift+F10`.split(/\s+/),
)

/** What a Mac takes besides: hiding and minimising. */
const MAC = new Set(['Ctrl+H', 'Ctrl+M', 'Ctrl+Alt+H', 'Ctrl+Shift+Q'])

const CLIPBOARD = new Set([
  'Ctrl+C',
  'Ctrl+X',
  'Ctrl+V',
  'Ctrl+Shift+V',
  'Shift+Delete',
  'Shift+Insert',
  'Ctrl+Insert',
])

/** Keys that everything is operated with, unless Control or Alt is held. */
const OPERATING =
  /^(?:Shift\+)?(?:Tab|Enter|Escape|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow\w+)$/

const KNOWN = /^(?:F\d{1,2}|Enter|Escape|Tab|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow\w+)$/

/** Why no command can have a combination, or null where one can. */
export function refusalOf(keys: string, isMac: boolean): Refusal | null {
  if (BROWSER.has(keys)) return 'browser'
  if (SYSTEM.has(keys) || (isMac && MAC.has(keys))) return 'system'
  if (CLIPBOARD.has(keys)) return 'clipboard'
  if (OPERATING.test(keys)) return 'operating'
  const key = keyPart(keys)
  if (key.length > 1 && !KNOWN.test(key)) return 'unknown'
  if (key.trim() === '') return 'operating'
  // AltGr comes as Control with Alt, and writes signs on many keyboards.
  return !isMac && keys.startsWith('Ctrl+Alt+') && key.length === 1 ? 'alt-gr' : null
}
