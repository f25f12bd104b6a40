import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './describe-sources.js'

export { root }

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export interface Ended {
  /** The exit code; 128 and the signal's number where a signal ended it, as shells have it. 127: it could not be started. */
  readonly code: number
  /** Why it could not be started. */
  readonly error: Error | null
}

/** Runs a program in the project's folder on this terminal, passes signals on to it, and waits for its end. */
export async function runCommand(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
  const pass = (signal: NodeJS.Signals) => {
    // On Windows the console tells every program of Ctrl-C itself, and a passed signal would kill without warning.
    if (process.platform !== 'win32') child.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, pass)
  const ended = await new Promise<Ended>(resolve => {
    child.once('error', error => resolve({ code: 127, error }))
    child.once('exit', (code, signal) =>
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), error: null }),
    )
  })
  for (const signal of SIGNALS) process.off(signal, pass)
  return ended
}
