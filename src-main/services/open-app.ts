import type { AppEvent } from '../../src-core/contract/events'
import { createDocumentReader } from '../import/reader/document-reader'
import { salvageApart } from '../import/reader/salvage-apart'
import { startNodeReader } from '../import/reader/start-node-reader'
import { realSystem } from '../storage/files/system'
import { openUserData } from '../storage/settings/user-data'
import { allCalls } from './all-calls'
import { readingAhead } from './read-ahead'
import { ProjectSearch } from './search/project-search'
import { startNodeSearch } from './search/start-node-search'
import type { App, AppOptions } from './session/app'
import { ChosenFiles } from './session/chosen-files'
import { ProjectSwitch } from './session/project-switch'
import { TypedWork } from './session/typed-work'

/** Starts the services: settings, the project asked for (else the last one, else the sample), and every call. */
export async function openApp(options: AppOptions): Promise<App> {
  const listeners = new Set<(event: AppEvent) => void>()
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const startReader = options.startReader ?? startNodeReader
  const machine = { salvage: salvageApart(startReader), ...(options.system ?? realSystem) }
  const userData = await openUserData(machine, options.userData, options.userName)
  const { system } = userData
  const projects = await ProjectSwitch.open(system, userData, options, tell)
  const current = () => projects.current
  const reader = createDocumentReader(startReader)
  const chosen = new ChosenFiles(system)
  const typed = new TypedWork(tell)
  const index = new ProjectSearch(current, userData.folder, options.startSearch ?? startNodeSearch, tell)
  listeners.add(event => index.hear(event))
  const handlers = allCalls({ options, userData, projects, startReader, reader, chosen, typed, index, tell })
  return {
    handlers: readingAhead(handlers, current),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    giveFiles: paths => tell({ type: 'files-given', files: chosen.offer(paths) }),
    openPlace: link => tell({ type: 'place-asked', link }),
    async openProject(folder) {
      await projects.open(folder)
    },
    collectTyped: windows => typed.collect(windows),
    unsaved() {
      const { saving, unsaved } = current()
      if (saving.state.state === 'saved') return null
      return { reason: saving.state.state === 'failed' ? saving.state.reason : null, changes: [...unsaved] }
    },
    async close() {
      const unsaved = await projects.close()
      if (unsaved === null) await index.close()
      return unsaved
    },
  }
}
