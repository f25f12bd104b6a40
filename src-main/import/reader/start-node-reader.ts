import { fork } from 'node:child_process'
import { ownScript, sourceLoader } from '../decoding/own-script'
import type { ProcessApart, ReaderProcess } from './reader-process'

/** How much of a process's error output is kept, in UTF-16 units. */
const KEPT_OUTPUT = 4000

/** What a program needs of the environment to start at all. */
const ENVIRONMENT = ['SystemRoot', 'TMPDIR', 'TEMP', 'TMP'] as const

/** The environment of a reader: the rest of this process's is nobody's business in there. Never empty, which Electron takes for the wish to inherit. */
export function readerEnvironment(): Record<string, string> {
  const needed = ENVIRONMENT.map(key => [key, process.env[key]])
  return {
    KANTTEKENING_READER: '1',
    ...Object.fromEntries(needed.filter(([, value]) => value !== undefined)),
  }
}

/** Starts a reader as a child of plain Node, from source or from the bundle. */
export function startNodeReader(heap: number): ReaderProcess {
  return startChild(readerEntry(), heap, sourceLoader())
}

/** Starts a script as a child that is spoken to as a reader. */
export function startChild<Request extends object>(
  script: string,
  heap: number,
  options: readonly string[] = [],
): ProcessApart<Request> {
  const child = fork(script, [], {
    execArgv: [`--max-old-space-size=${heap}`, ...options],
    env: readerEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let output = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-KEPT_OUTPUT)
  })
  return {
    send: request => void child.send(request, () => undefined),
    onReply: listener => void child.on('message', listener),
    onEnd(listener) {
      // `close` comes after the last output; a process that could not be started has only `error`.
      child.once('close', () => listener(output))
      child.once('error', error => listener(`${output}\n${error.message}`))
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

/** The file a reader process runs. */
export function readerEntry(): string {
  return ownScript('reader/reader-entry.ts', 'reader.js')
}
