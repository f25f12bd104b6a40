import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../../..')

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line from source in a process of its own, as a terminal does. */
export function runCommandLine(args: readonly string[], folder = ROOT): Promise<Ran> {
  const loader = resolve(ROOT, 'node_modules/tsx/dist/loader.mjs')
  return run(['--import', loader, resolve(ROOT, 'src-main/cli/entry.ts'), ...args], folder)
}

/** Runs the command line as it was built. */
export function runBuiltCommandLine(args: readonly string[], folder = ROOT): Promise<Ran> {
  return run([resolve(ROOT, 'out/main/cli.js'), ...args], folder)
}

function run(args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise(done => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 }
    const child = execFile(process.execPath, args, options, (error, stdout, stderr) => {
      done({ code: error ? (child.exitCode ?? -1) : 0, stdout, stderr })
    })
  })
}

/** The error that a failed run printed; throws where it printed anything else. */
export function errorOf({ code, stdout, stderr }: Ran): { code: string; message: string } {
  if (code !== 1 || stdout !== '') throw new Error(`Ended with ${code} and printed ${stdout || stderr}`)
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string } }
  return error
}
