import { utilityProcess } from 'electron'
import type { ProcessApart, ReaderProcess } from '../import/reader/reader-process'
import { readerEntry, readerEnvironment } from '../import/reader/start-node-reader'

/** How much of a process's error output is kept, in UTF-16 units. */
const KEPT_OUTPUT = 4000

/** How long the rest of an ended process's output is waited for, in ms. */
const DRAINING = 1000

/** Starts a reader as a process of Electron's. */
export function startUtilityReader(heap: number, script = readerEntry()): ReaderProcess {
  return startUtility(heap, script)
}

/**
 * Starts a script as Electron's utility process, which is spoken to as a reader: the packaged program cannot start itself
 * as plain Node. Why it is done so stands in docs/decisions/0008-the-electron-shell.md.
 */
export function startUtility<Request extends object>(heap: number, script: string): ProcessApart<Request> {
  const child = utilityProcess.fork(script, [], {
    // V8 looks at no other of the arguments.
    execArgv: [`--js-flags=--max-old-space-size=${heap}`],
    env: readerEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    serviceName: 'Kanttekening',
  })
  // Taken now: it is gone from the child when that has ended, and its last output is not.
  const { stderr } = child
  let output = ''
  const keep = (text: Buffer | string) => {
    output = (output + text.toString()).slice(-KEPT_OUTPUT)
  }
  stderr?.on('data', keep)
  // Without a listener this event is an exception, of which Electron shows a dialog of its own.
  child.on('error', (type, location, report) =>
    keep(`${type} ${location} ${report.slice(0, KEPT_OUTPUT / 2)}\n`),
  )
  return {
    send: request => child.postMessage(request),
    onReply: listener => void child.on('message', listener),
    onEnd: listener =>
      void child.once('exit', () => {
        const rest = stderr?.readable ? drained(stderr, keep) : Promise.resolve()
        void rest.then(() => listener(output))
      }),
    kill() {
      // A process that is not there yet cannot be ended.
      if (!child.kill()) child.once('spawn', () => child.kill())
    },
  }
}

/** Resolves when all of an ended process's output has come. Electron takes every listener off it right after `exit`. */
function drained(stream: NodeJS.ReadableStream, keep: (text: Buffer | string) => void): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, DRAINING)
    process.nextTick(() => {
      stream.off('data', keep).on('data', keep)
      stream.once('end', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  })
}
