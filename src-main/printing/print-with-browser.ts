import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import * as z from 'zod'
import { CallError } from '../../src-core/contract/errors'
import { BrowserPipe } from './browser-pipe'
import { findBrowser } from './find-browser'
import { LONGEST_PRINT, PRINT_OPTIONS, type PrintPdf } from './print-pdf'

/** How long the last words of a browser that ended may take to arrive, in ms. */
const LAST_WORDS = 2_000

/** Without a window, a network, a profile of the user's or anything that looks for news. */
const FLAGS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-gpu',
  '--mute-audio',
  // What a PDF says of the program that made it.
  '--user-agent=Kanttekening',
]

const targetSchema = z.object({ targetId: z.string() })
const sessionSchema = z.object({ sessionId: z.string() })
const frameSchema = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })
const streamSchema = z.object({ stream: z.string() })
const chunkSchema = z.object({
  data: z.string(),
  base64Encoded: z.boolean().default(false),
  eof: z.boolean(),
})

/** What is said where there is nothing to print with, and what to do then. */
const NO_BROWSER =
  'No Chromium, Chrome or Edge is installed here, with which PDFs are made. Install one, or export as HTML and print that to a PDF.'

/** Prints with the Chromium, Chrome or Edge of this machine, in a profile that is gone afterwards. */
export function printWithBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): PrintPdf {
  return async (html, signal) => {
    const browser = findBrowser(environment)
    if (!browser) throw new CallError('not-available', NO_BROWSER)
    if (signal?.aborted) throw stopped()
    const profile = await mkdtemp(join(tmpdir(), 'kanttekening-print-'))
    const child = spawn(browser, flagsFor(profile), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] })
    try {
      return await printIn(child, html, signal)
    } finally {
      await ended(child)
      // Its helpers may be writing to it for a moment longer.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
  }
}

/** Chromium’s own sandbox refuses root, whom it would not protect anyway; see docs/decisions/0021. */
function flagsFor(profile: string): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [...FLAGS, `--user-data-dir=${profile}`, ...(isRoot ? ['--no-sandbox'] : [])]
}

async function printIn(child: ChildProcess, html: string, signal?: AbortSignal): Promise<Uint8Array> {
  const [, , errors, to, from] = child.stdio
  const pipe = new BrowserPipe(to as Writable, from as Readable)
  let said = ''
  ;(errors as Readable).setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  const stop = () => pipe.end(stopped())
  const late = setTimeout(
    () => pipe.end(new CallError('too-large', 'Printing took too long and was stopped.')),
    LONGEST_PRINT,
  )
  child.once('error', error => pipe.end(error))
  signal?.addEventListener('abort', stop)
  try {
    // It may have come while the browser was started.
    if (signal?.aborted) throw stopped()
    return await print(pipe, html)
  } catch (error) {
    if (error instanceof CallError) throw error
    const why = error instanceof Error ? error.message : String(error)
    await heardOut(child, errors as Readable)
    const last = said.trim().split('\n').at(-1) ?? ''
    throw new CallError('not-available', `${child.spawnfile} could not print: ${why} ${last}`.trim(), {
      cause: error,
    })
  } finally {
    clearTimeout(late)
    signal?.removeEventListener('abort', stop)
  }
}

/** The page is handed over as it is: it has no address, and nothing of it becomes a file. */
async function print(pipe: BrowserPipe, html: string): Promise<Uint8Array> {
  const { targetId } = targetSchema.parse(await pipe.ask('Target.createTarget', { url: 'about:blank' }))
  const attached = await pipe.ask('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = sessionSchema.parse(attached)
  const ask = (method: string, params?: object) => pipe.ask(method, params, sessionId)
  await ask('Emulation.setScriptExecutionDisabled', { value: true })
  await ask('Network.enable')
  // All that has an address outside of the page; pictures that the page holds itself have none.
  await ask('Network.setBlockedURLs', { urls: ['*://*'] })
  // A page that would go elsewhere waits for that without end: one that is refused gives way to a page that says so, also
  // while it is printed.
  await ask('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] })
  const { frameTree } = frameSchema.parse(await ask('Page.getFrameTree'))
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
  const printed = await ask('Page.printToPDF', { ...PRINT_OPTIONS, transferMode: 'ReturnAsStream' })
  const { stream: handle } = streamSchema.parse(printed)
  const parts: Buffer[] = []
  for (;;) {
    const { data, base64Encoded, eof } = chunkSchema.parse(await ask('IO.read', { handle, size: 1 << 20 }))
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    if (eof) return new Uint8Array(Buffer.concat(parts))
  }
}

function stopped(): CallError {
  return new CallError('cancelled', 'Printing was stopped.')
}

/** Ends a browser, and waits for what it said last, unless something that it started goes on talking. */
async function heardOut(child: ChildProcess, errors: Readable): Promise<void> {
  await ended(child)
  if (errors.readableEnded) return
  await once(errors, 'end', { signal: AbortSignal.timeout(LAST_WORDS) }).catch(() => undefined)
}

/** Ends a browser, whatever it does, and waits until it is gone. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      resolve()
      return
    }
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
