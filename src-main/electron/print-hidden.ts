import { BrowserWindow, type Session, session } from 'electron'
import { CallError } from '../../src-core/contract/errors'
import { LONGEST_PRINT, PRINT_OPTIONS, type PrintPdf } from '../printing/print-pdf'
import { PAGE_SCHEME, PAGE_URL } from './page-address'
import { HARDENED } from './security'

/** The page may hold its own style and pictures and nothing else, whatever it says itself. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
  'content-type': 'text/html; charset=utf-8',
  'x-content-type-options': 'nosniff',
}

const pages = new Map<string, string>()
let printing: Session | null = null
let last = 0

/** A session of its own that forgets everything with the program, and knows no page but those that are being printed. */
function printSession(): Session {
  if (printing) return printing
  printing = session.fromPartition('kanttekening-print')
  printing.protocol.handle(PAGE_SCHEME, async ({ url, method }) => {
    const html = method === 'GET' ? pages.get(url) : undefined
    return new Response(html ?? null, { status: html === undefined ? 404 : 200, headers: HEADERS })
  })
  return printing
}

/** Prints in a window that is never shown, with all that windows are held to and without scripts, which is gone afterwards. */
export const printHidden: PrintPdf = async (html, signal) => {
  last += 1
  const address = `${PAGE_URL}print/${last}.html`
  pages.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      javascript: false,
      ...HARDENED,
      devTools: false,
    },
  })
  let refuse: (error: Error) => void = () => undefined
  const refused = new Promise<never>((_resolve, reject) => {
    refuse = reject
  })
  const stop = () => refuse(new CallError('cancelled', 'Printing was stopped.'))
  const late = setTimeout(
    () => refuse(new CallError('too-large', 'Printing took too long and was stopped.')),
    LONGEST_PRINT,
  )
  signal?.addEventListener('abort', stop)
  try {
    if (signal?.aborted) stop()
    const print = window.loadURL(address).then(() => window.webContents.printToPDF(PRINT_OPTIONS))
    // Where it is refused first, nobody waits for how this ends.
    print.catch(() => undefined)
    return new Uint8Array(await Promise.race([refused, print]))
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', stop)
    pages.delete(address)
    window.destroy()
  }
}
