import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../../..')

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in a process of its own, as a terminal does. */
export function runCommandLine(args: readonly string[], folder = ROOT): Promise<Ran> {
  const loader = resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')
  const entry = resolve(ROOT, 'src-main/cli/entry.ts')
  return new Promise(done => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024 }
    const child = execFile(
      process.execPath,
      ['--import', loader, entry, ...args],
      options,
      (error, stdout, stderr) => {
        done({ code: error ? (child.exitCode ?? -1) : 0, stdout, stderr })
      },
    )
  })
}

/** The error that a failed run printed; throws where it printed anything else. */
export function errorOf({ code, stdout, stderr }: Ran): { code: string; message: string } {
  if (code !== 1 || stdout !== '') throw new Error(`Ended with ${code} and printed ${stdout || stderr}`)
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string } }
  return error
}
