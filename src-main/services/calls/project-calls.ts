import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { trashedProjects, trashProject, untrashProject } from '../../storage/project/project-trash'
import type { UserData } from '../../storage/settings/user-data'
import type { Shell } from '../session/app'
import type { ProjectSwitch } from '../session/project-switch'

type ProjectCalls = Pick<Handlers, Extract<keyof Handlers, `project.${string}`>>

/** The calls about projects. */
export function projectCalls(
  projects: ProjectSwitch,
  shell: Shell,
  { system, folder: userData }: UserData,
): ProjectCalls {
  return {
    'project.state': async () => projects.current.state(),
    'project.recent': async () =>
      projects.recent.map(({ id, name, folder }) => ({ id, name, open: folder === projects.current.folder })),
    'project.open': async ({ id }) => {
      const known = projects.recent.find(project => project.id === id)
      if (!known) throw new CallError('not-found', 'This project was not opened on this machine before.')
      return (await projects.open(known.folder)).state()
    },
    'project.reopen': async () => (await projects.reopen()).state(),
    'project.rename': async ({ name }) => (await projects.rename(name)).state(),
    'project.duplicate': async ({ name }) => (await projects.duplicate(name)).state(),
    'project.delete': async () => {
      const { trash } = shell
      const session = await projects.delete(async folder => {
        if (!trash) await trashProject(system, userData, folder)
        else
          await trash(folder).catch((error: unknown) => {
            throw new CallError('not-available', `${folder} was not moved: ${String(error)}`, {
              cause: error,
            })
          })
      })
      return { project: session.state(), restorable: !trash }
    },
    'project.trashed': async () =>
      shell.trash ? [] : (await trashedProjects(system, userData)).map(({ id, name }) => ({ id, name })),
    'project.restore': async ({ id }) =>
      (await projects.open(await untrashProject(system, userData, id))).state(),
    'project.show': async () => {
      if (!shell.showFile)
        throw new CallError('not-available', 'This host has no file manager to show it in.')
      shell.showFile(projects.current.folder)
      return { shown: true }
    },
    'project.create': async ({ name }) => (await projects.create(name)).state(),
    'project.choose': async () => {
      if (!shell.chooseProject)
        throw new CallError('not-available', 'This host has no dialog to choose a folder.')
      const folder = await shell.chooseProject()
      return folder === null ? null : (await projects.open(folder)).state()
    },
  }
}
