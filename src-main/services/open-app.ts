import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { AppEvent } from '../../src-core/contract/events'
import { createDocumentReader } from '../import/reader/document-reader'
import { salvageApart } from '../import/reader/salvage-apart'
import { startNodeReader } from '../import/reader/start-node-reader'
import { templateApart } from '../import/reader/template-apart'
import { findBrowser } from '../printing/find-browser'
import { realSystem } from '../storage/files/system'
import { readStyles } from '../storage/settings/citation-styles'
import { openUserData } from '../storage/settings/user-data'
import { wordTemplates } from '../storage/settings/word-templates'
import { answerCalls } from './answers/answer-calls'
import { annotationCalls } from './calls/annotation-calls'
import { appCalls } from './calls/app-calls'
import { backupCalls } from './calls/backup-calls'
import { chosenStyle } from './calls/chosen-style'
import { citingCalls } from './calls/citing-calls'
import { correctionCalls } from './calls/correction-calls'
import { documentCalls } from './calls/document-calls'
import { exportCalls } from './calls/export-calls'
import { exportingCalls } from './calls/exporting-calls'
import { historyCalls } from './calls/history-calls'
import { importCalls } from './calls/import-calls'
import { notebookCalls } from './calls/notebook-calls'
import { packageCalls } from './calls/package-calls'
import { pageExportCalls } from './calls/page-export-calls'
import { placeCalls } from './calls/place-calls'
import { projectCalls } from './calls/project-calls'
import { rereadCalls } from './calls/reread-calls'
import { sourceCalls } from './calls/source-calls'
import { teamCalls } from './calls/team-calls'
import { themeCalls } from './calls/theme-calls'
import { trashCalls } from './calls/trash-calls'
import { versionCalls } from './calls/version-calls'
import { editionCalls } from './editions/edition-calls'
import { agreementCalls } from './listing/agreement-calls'
import { listingCalls } from './listing/listing-calls'
import { codebookCalls } from './marking/codebook-calls'
import { connectionCalls } from './marking/connection-calls'
import { exampleCalls } from './marking/example-calls'
import { groupCalls } from './marking/group-calls'
import { markingCalls } from './marking/marking-calls'
import { mentionCalls } from './notes/mention-calls'
import { noteCalls } from './notes/note-calls'
import { readingAhead } from './read-ahead'
import { regionCalls } from './regions/region-calls'
import { ProjectSearch } from './search/project-search'
import { searchCalls } from './search/search-calls'
import { startNodeSearch } from './search/start-node-search'
import type { App, AppOptions } from './session/app'
import { ChosenFiles } from './session/chosen-files'
import { ProjectSwitch } from './session/project-switch'
import { TypedWork } from './session/typed-work'
import { commitmentCalls } from './suggesting/commitment-calls'
import { suggestionCalls } from './suggesting/suggestion-calls'

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
  const templates = wordTemplates(system, userData.folder)
  const styleNow = () => chosenStyle(userData, current().file.id)
  const typed = new TypedWork(tell)
  const index = new ProjectSearch(current, userData.folder, options.startSearch ?? startNodeSearch, tell)
  listeners.add(event => index.hear(event))
  const handlers: Handlers = {
    ...appCalls(options, userData, current, tell),
    ...projectCalls(projects, options.shell, userData),
    ...documentCalls(current),
    ...importCalls(current, reader, tell, options.shell, chosen),
    ...correctionCalls(current),
    ...annotationCalls(current),
    ...answerCalls(current),
    ...listingCalls(current, styleNow),
    ...agreementCalls(current, options.shell),
    ...markingCalls(current),
    ...connectionCalls(current),
    ...codebookCalls(current, system, options.resources, options.shell),
    ...themeCalls(current),
    ...notebookCalls(current, styleNow),
    ...suggestionCalls(current, tell, asked => index.terms(asked)),
    ...commitmentCalls(current, options.shell, { templates, styleNow }),
    ...noteCalls(current),
    ...regionCalls(current),
    ...groupCalls(current),
    ...exampleCalls(current),
    ...mentionCalls(current),
    ...searchCalls(current, index),
    ...teamCalls(current, userData),
    ...exportCalls(current, {
      shell: options.shell,
      startReader,
      tell,
      ownStyles: () => readStyles(system, userData.folder),
      templates,
    }),
    ...exportingCalls(
      current,
      userData,
      () => options.shell.printPdf !== undefined || findBrowser(process.env) !== null,
      { templates, readTemplate: templateApart(startReader), tell },
    ),
    ...pageExportCalls(current, options.shell, startReader, templates, styleNow),
    ...sourceCalls(current, options.shell),
    ...rereadCalls(current, reader, tell),
    ...packageCalls(current, options.shell, chosen),
    ...citingCalls(current),
    ...editionCalls(current),
    ...placeCalls(current),
    ...versionCalls(current),
    ...historyCalls(current),
    ...trashCalls(current),
    ...backupCalls(current),
    'window.handed-in': async ({ left }) => {
      typed.handedIn(left)
      return {}
    },
    'link.open': async ({ url }) => {
      if (!options.shell.openLink)
        throw new CallError('not-available', 'This host leaves links to the browser.')
      return { opened: await options.shell.openLink(url) }
    },
  }
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
