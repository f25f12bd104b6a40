import { fork } from 'node:child_process'
import { Events, onlyKeys, strict } from './strict'

const OPTIONS: readonly (keyof Electron.ForkOptions)[] = ['execArgv', 'env', 'stdio', 'serviceName']

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

/** Electron's `utilityProcess`, as a child of plain Node. */
export const utilityProcess = strict('utilityProcess', {
  fork(modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}): Electron.UtilityProcess {
    onlyKeys('the utility process option', options, OPTIONS)
    const events = new Events('a utility process', ['message', 'exit'])
    const child = fork(modulePath, args, {
      execArgv: [
        ...(options.execArgv ?? []),
        '--import',
        `data:text/javascript,${encodeURIComponent(UTILITY_PROCESS)}`,
      ],
      env: options.env as NodeJS.ProcessEnv,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child.on('message', message => events.sendPlain('message', message))
    child.once('close', code => events.sendPlain('exit', code ?? 0))
    return strict('UtilityProcess', {
      stderr: child.stderr,
      postMessage: (message: unknown) => void child.send(message as object),
      kill: () => child.kill(),
      on: (name: string, listener: (...args: never[]) => void) => void events.on(name, listener),
      once: (name: string, listener: (...args: never[]) => void) => void events.once(name, listener),
    }) as unknown as Electron.UtilityProcess
  },
})
