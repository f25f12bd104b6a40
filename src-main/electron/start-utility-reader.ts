import { utilityProcess } from 'electron'
import type { ReaderProcess } from '../import/reader-process'
import { readerEntry } from '../import/start-node-reader'

/** How much of a process's error output is kept, in UTF-16 units. */
const KEPT_OUTPUT = 4000

/** Starts a reader as Electron's utility process: the packaged program cannot start itself as plain Node. */
export function startUtilityReader(heap: number): ReaderProcess {
  const child = utilityProcess.fork(readerEntry(), [], {
    execArgv: [`--max-old-space-size=${heap}`],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe'],
    serviceName: 'Kanttekening reader',
  })
  let output = ''
  child.stderr?.on('data', (text: Buffer) => {
    output = (output + text.toString('utf8')).slice(-KEPT_OUTPUT)
  })
  return {
    send: request => child.postMessage(request),
    onReply: listener => void child.on('message', listener),
    onEnd: listener => void child.once('exit', () => listener(output)),
    kill: () => void child.kill(),
  }
}
