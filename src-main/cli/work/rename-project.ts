import type { CliContext } from './context'
import { projectName } from './project-name'
import { type ProjectArguments, withSession } from './with-session'

/** Gives a project another name, also where this machine lists the projects opened before. Throws `CallError`. */
export async function renameProject(
  context: CliContext,
  given: string,
  options: ProjectArguments,
): Promise<void> {
  const name = projectName(given)
  const before = await withSession(context, options, async (session, { recent }) => {
    const before = session.file
    await session.renameProject(name)
    const { projects } = recent.value
    if (projects.some(({ id }) => id === before.id))
      await recent.set({ projects: projects.map(one => (one.id === before.id ? { ...one, name } : one)) })
    return before.name
  })
  await context.print(`${before} is called ${name} now.\n`)
}
