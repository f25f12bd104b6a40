import { join } from 'node:path'
import { inject } from 'vitest'
import { type Ran, ROOT, runProgram } from '../../../fixtures/run-program'

/** Runs the command line, bundled from its sources, in a process of its own, as a terminal does. */
export function runCommandLine(args: readonly string[], folder = ROOT): Promise<Ran> {
  return runProgram(join(inject('programs'), 'cli.js'), args, folder)
}

/** The error that a failed run printed; throws where it printed anything else. */
export function errorOf({ code, stdout, stderr }: Ran): { code: string; message: string } {
  if (code !== 1 || stdout !== '') throw new Error(`Ended with ${code} and printed ${stdout || stderr}`)
  const { error } = JSON.parse(stderr) as { error: { code: string; message: string } }
  return error
}
