import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { ProjectSession } from '../../services/session/project-session'
import { openUserData, type UserData } from '../../storage/settings/user-data'
import { defaultUserData } from '../../web/user-data-folder'
import type { CliContext } from './context'

/** What every command is given that works in a project as an analyst. */
export interface ProjectArguments {
  readonly project: string
  readonly userData?: string
}

/** Opens the project as the analyst whose settings these are, and closes it whatever happens. Throws `CallError`. */
export async function withSession<T>(
  { system, folder }: CliContext,
  { project, userData }: ProjectArguments,
  run: (session: ProjectSession, own: UserData) => Promise<T>,
): Promise<T> {
  const own = await openUserData(
    system,
    userData ? resolve(folder, userData) : defaultUserData(process.platform, process.env, homedir()),
    userInfo().username,
  )
  const session = await ProjectSession.open(
    own.system,
    resolve(folder, project),
    own.analyst.value,
    () => undefined,
    join(own.folder, 'backups'),
  )
  try {
    return await run(session, own)
  } finally {
    await session.close()
  }
}
