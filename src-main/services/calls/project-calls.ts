import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { Shell } from '../session/app'
import type { ProjectSwitch } from '../session/project-switch'

type ProjectCalls = Pick<
  Handlers,
  'project.state' | 'project.recent' | 'project.open' | 'project.reopen' | 'project.create' | 'project.choose'
>

/** The calls about projects. */
export function projectCalls(projects: ProjectSwitch, shell: Shell): ProjectCalls {
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
    'project.create': async ({ name }) => (await projects.create(name)).state(),
    'project.choose': async () => {
      if (!shell.chooseProject)
        throw new CallError('not-available', 'This host has no dialog to choose a folder.')
      const folder = await shell.chooseProject()
      return folder === null ? null : (await projects.open(folder)).state()
    },
  }
}
