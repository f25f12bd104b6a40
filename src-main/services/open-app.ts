import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { AppEvent } from '../../src-core/contract/events'
import { realSystem } from '../storage/system'
import { openUserData } from '../storage/user-data'
import { annotationCalls } from './annotation-calls'
import type { App, AppOptions } from './app'
import { appCalls } from './app-calls'
import { documentCalls, importFile } from './document-calls'
import { exportCalls } from './export-calls'
import { projectCalls } from './project-calls'
import { ProjectSwitch } from './project-switch'
import { themeCalls } from './theme-calls'

/** Starts the services: settings, the project asked for (else the last one, else the sample), and every call. */
export async function openApp(options: AppOptions): Promise<App> {
  const system = options.system ?? realSystem
  const listeners = new Set<(event: AppEvent) => void>()
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const userData = await openUserData(system, options.userData, options.userName)
  const projects = await ProjectSwitch.open(system, userData, options, tell)
  const current = () => projects.current
  const handlers: Handlers = {
    ...appCalls(options, userData, current, tell),
    ...projectCalls(projects, options.shell),
    ...documentCalls(current),
    ...annotationCalls(current),
    ...themeCalls(current),
    ...exportCalls(current, options.shell),
    'link.open': async ({ url }) => {
      if (!options.shell.openLink)
        throw new CallError('not-available', 'This host leaves links to the browser.')
      return { opened: await options.shell.openLink(url) }
    },
  }
  return {
    handlers,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async openDocumentFile(path) {
      const { id } = await importFile(current(), path)
      tell({ type: 'open-document', id })
    },
    async openProject(folder) {
      await projects.open(folder)
    },
    unsaved() {
      const { state } = current().saving
      return state.state === 'saved' ? null : state.state === 'failed' ? state.reason : 'saving'
    },
    close: () => projects.close(),
  }
}
