import { fork } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { Events, onlyKeys, strict } from './strict'

const OPTIONS: readonly (keyof Electron.ForkOptions)[] = ['execArgv', 'env', 'stdio', 'serviceName']

/** What begins V8's account of an error it cannot go on after. */
const FATAL = 'FATAL ERROR: '

/** After how long, in ms, a process that does not end when it is asked to is ended. */
const PATIENCE = 2000

/** What a utility process is called, and finds as `process.parentPort`; its messages wait for the first listener, as Electron's do. */
const UTILITY_PROCESS = `
Object.defineProperty(process.versions, 'electron', { value: '45.4.1' })
process.type = 'utility'
const waiting = []
let heard = null
process.on('message', data => heard ? heard({ data }) : waiting.push({ data }))
process.parentPort = {
  on(name, listener) {
    if (name !== 'message') throw new Error('parentPort.on(' + name + ') is not modelled')
    heard = listener
    for (const message of waiting.splice(0)) listener(message)
  },
  postMessage: message => process.send(message),
}
process.on('disconnect', () => process.exit())`

/**
 * Electron's `utilityProcess`, as a child of plain Node that differs from `child_process` where Electron's does. Where
 * Electron leaves the order of things open, as that of the end of a process and the end of its output, this is the one
 * that comes worst.
 * Source: lib/browser/api/utility-process.ts and shell/browser/api/electron_api_utility_process.cc of Electron.
 */
export const utilityProcess = strict('utilityProcess', {
  fork(modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}): Electron.UtilityProcess {
    onlyKeys('the utility process option', options, OPTIONS)
    const events = new Events('a utility process', ['spawn', 'message', 'error', 'exit'])
    const child = fork(modulePath, args, {
      execArgv: [
        ...v8Flags(options.execArgv ?? []),
        '--import',
        `data:text/javascript,${encodeURIComponent(UTILITY_PROCESS)}`,
      ],
      env: environmentFor(options.env),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let isRunning = false
    let stderr: PassThrough | null = new PassThrough()
    const said: Buffer[] = []
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('message', message => events.sendPlain('message', message))
    child.once('spawn', () =>
      setImmediate(() => {
        isRunning = true
        events.sendPlain('spawn')
      }),
    )
    child.once('close', code => {
      const output = Buffer.concat(said)
      const fatal = output.toString('utf8').split(FATAL)[1]?.split('\n', 1)[0]
      // Without a listener this is an exception, as every `error` event of Node is.
      if (fatal !== undefined) events.sendPlain('error', 'FatalError', fatal, '{"header":{}}')
      isRunning = false
      const late = stderr
      try {
        events.sendPlain('exit', code ?? 0)
      } finally {
        late?.removeAllListeners()
        stderr = null
      }
      setImmediate(() => late?.end(output))
    })
    return strict('UtilityProcess', {
      get stderr() {
        return stderr
      },
      postMessage: (message: unknown) => void (child.connected && child.send(message as object)),
      /** Ends the process; what is not there yet cannot be ended, and nobody remembers that it should be. */
      kill() {
        if (!isRunning) return false
        setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref()
        return child.kill('SIGTERM')
      },
      on: (name: string, listener: (...args: never[]) => void) => void events.on(name, listener),
      once: (name: string, listener: (...args: never[]) => void) => void events.once(name, listener),
    }) as unknown as Electron.UtilityProcess
  },
})

/** `execArgv` become switches of Chromium, which V8 does not look at but for one. */
function v8Flags(execArgv: readonly string[]): string[] {
  const prefix = '--js-flags='
  return execArgv
    .filter(argument => argument.startsWith(prefix))
    .flatMap(argument => argument.slice(prefix.length).split(' '))
}

/** An environment without entries counts as none given: the parent's is inherited. */
function environmentFor(given: Electron.ForkOptions['env']): NodeJS.ProcessEnv {
  const entries = Object.entries((given ?? {}) as Record<string, unknown>)
  if (entries.some(([, value]) => typeof value !== 'string')) throw new TypeError('Invalid value for env')
  return entries.length === 0 ? process.env : (Object.fromEntries(entries) as NodeJS.ProcessEnv)
}
