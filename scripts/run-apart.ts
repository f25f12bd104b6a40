import { spawn } from 'node:child_process'
import { root } from './run-command'
import type { Run } from './why-no-electron'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** How much of the first error output is kept, in UTF-16 units. */
const KEPT_OUTPUT = 8000

/**
 * Runs a program apart from this terminal and waits for its end. Ctrl-C and a closed terminal reach every program of the
 * terminal's group, and npm passes them on besides; a program that takes the first one for the wish to end, and lets the
 * second one end it at once, as Electron does, would die while it saves. So it gets a group of its own, and each kind of
 * signal once.
 */
export async function runApart(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Run> {
  const began = performance.now()
  // On Windows the console tells every program of Ctrl-C itself, and a passed signal would kill without warning.
  const isPosix = process.platform !== 'win32'
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    env: environment,
    detached: isPosix,
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < KEPT_OUTPUT) said += text
    process.stderr.write(text)
  })
  const passed = new Set<NodeJS.Signals>()
  const pass = (signal: NodeJS.Signals) => {
    if (!isPosix || passed.has(signal)) return
    passed.add(signal)
    child.kill(signal)
  }
  // A terminal that has gone takes no words any more, which is no reason not to wait for the program's end.
  const ignore = () => undefined
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignore)
  for (const signal of SIGNALS) process.on(signal, pass)
  const ended = await new Promise<Pick<Run, 'code' | 'signal' | 'error'>>(resolve => {
    child.once('error', error => resolve({ code: null, signal: null, error }))
    child.once('close', (code, signal) => resolve({ code, signal, error: null }))
  })
  for (const signal of SIGNALS) process.off(signal, pass)
  for (const stream of [process.stdout, process.stderr]) stream.off('error', ignore)
  return { ...ended, time: performance.now() - began, said }
}
