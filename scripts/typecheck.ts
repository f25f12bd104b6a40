import { join } from 'node:path'
import { root, runCommand } from './run-command'

const PARTS = ['src-core', 'src-main', 'src-renderer', 'tests']
const TSC = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

/**
 * Checks the types of all parts side by side, with one checker each: several in one part work out anew what they share,
 * which takes twice the time of a processor. TypeScript's own `--build` does not see a package that was installed with
 * the date that npm gives to its files.
 */
async function checkTypes(): Promise<boolean> {
  const ends = await Promise.all(
    PARTS.map(part => runCommand(process.execPath, [TSC, '-p', part, '--checkers', '1'])),
  )
  return ends.every(({ code }) => code === 0)
}

process.exitCode = (await checkTypes()) ? 0 : 1
