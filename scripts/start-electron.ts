import { readFileSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { ownSession } from '../src-main/web/why-no-window'
import { runApart } from './run-apart'
import { type Facts, type Obstacle, whyItFailed, whyNoElectron } from './why-no-electron'

const RESTRICTION = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'

/** Runs Electron until it ends. Answers its exit code, or why it could not be used and something else must be. */
export async function startElectron(
  executable: string,
  args: readonly string[],
): Promise<{ readonly code: number } | Obstacle> {
  const obstacle = whyNoElectron(factsFor(executable))
  if (obstacle) return obstacle
  const run = await runApart(executable, args, electronEnvironment(process.env))
  return whyItFailed(run) ?? { code: run.code ?? 128 + (run.signal ? constants.signals[run.signal] : 0) }
}

/** An environment Electron can be started in: with this variable, which some editors set in their terminals, it would be plain Node. */
export function electronEnvironment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = own
  return rest
}

function factsFor(executable: string): Facts {
  // Chromium looks there first where the program is the user's own, as it is in `node_modules`.
  const path = process.env['CHROME_DEVEL_SANDBOX'] ?? join(dirname(executable), 'chrome-sandbox')
  return {
    session: ownSession(),
    restriction: ifThere(() => readFileSync(RESTRICTION, 'utf8')),
    helper: { path, file: ifThere(() => statSync(path)) },
  }
}

function ifThere<T>(look: () => T): T | null {
  try {
    return look()
  } catch {
    return null
  }
}
