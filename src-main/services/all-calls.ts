import type { Handlers } from '../../src-core/contract/boundary'
import { CallError } from '../../src-core/contract/errors'
import type { AppEvent } from '../../src-core/contract/events'
import type { DocumentReader } from '../import/reader/document-reader'
import type { StartReader } from '../import/reader/reader-process'
import { templateApart } from '../import/reader/template-apart'
import { findBrowser } from '../printing/find-browser'
import { readStyles } from '../storage/settings/citation-styles'
import type { UserData } from '../storage/settings/user-data'
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
import { crossCalls } from './listing/cross-calls'
import { listingCalls } from './listing/listing-calls'
import { codebookCalls } from './marking/codebook-calls'
import { connectionCalls } from './marking/connection-calls'
import { exampleCalls } from './marking/example-calls'
import { groupCalls } from './marking/group-calls'
import { markingCalls } from './marking/marking-calls'
import { mentionCalls } from './notes/mention-calls'
import { noteCalls } from './notes/note-calls'
import { regionCalls } from './regions/region-calls'
import type { ProjectSearch } from './search/project-search'
import { searchCalls } from './search/search-calls'
import type { AppOptions } from './session/app'
import type { ChosenFiles } from './session/chosen-files'
import type { ProjectSwitch } from './session/project-switch'
import type { TypedWork } from './session/typed-work'
import { commitmentCalls } from './suggesting/commitment-calls'
import { suggestionCalls } from './suggesting/suggestion-calls'

/** What calls need of the running app. */
interface CallsWith {
  readonly options: AppOptions
  readonly userData: UserData
  readonly projects: ProjectSwitch
  readonly startReader: StartReader
  readonly reader: DocumentReader
  readonly chosen: ChosenFiles
  readonly typed: TypedWork
  readonly index: ProjectSearch
  tell(event: AppEvent): void
}

/** Every call of the contract, each from the file of its subject. */
export function allCalls({
  options,
  userData,
  projects,
  startReader,
  reader,
  chosen,
  typed,
  index,
  tell,
}: CallsWith): Handlers {
  const { shell } = options
  const { system } = userData
  const current = () => projects.current
  const templates = wordTemplates(system, userData.folder)
  const styleNow = () => chosenStyle(userData, current().file.id)
  return {
    ...appCalls(options, userData, projects, tell),
    ...projectCalls(projects, shell, userData),
    ...documentCalls(current),
    ...importCalls(current, reader, tell, shell, chosen),
    ...correctionCalls(current),
    ...annotationCalls(current),
    ...answerCalls(current),
    ...listingCalls(current, styleNow),
    ...agreementCalls(current, shell),
    ...crossCalls(current, shell),
    ...markingCalls(current),
    ...connectionCalls(current),
    ...codebookCalls(current, system, options.resources, shell),
    ...themeCalls(current),
    ...notebookCalls(current, styleNow),
    ...suggestionCalls(current, tell, asked => index.terms(asked)),
    ...commitmentCalls(current, shell, { templates, styleNow }),
    ...noteCalls(current),
    ...regionCalls(current),
    ...groupCalls(current),
    ...exampleCalls(current),
    ...mentionCalls(current),
    ...searchCalls(current, index),
    ...teamCalls(current, userData),
    ...exportCalls(current, {
      shell,
      startReader,
      tell,
      ownStyles: () => readStyles(system, userData.folder),
      templates,
    }),
    ...exportingCalls(
      current,
      userData,
      () => shell.printPdf !== undefined || findBrowser(process.env) !== null,
      { templates, readTemplate: templateApart(startReader), tell },
    ),
    ...pageExportCalls(current, shell, startReader, templates, styleNow),
    ...sourceCalls(current, shell),
    ...rereadCalls(current, reader, tell),
    ...packageCalls(current, shell, chosen),
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
      if (!shell.openLink) throw new CallError('not-available', 'This host leaves links to the browser.')
      return { opened: await shell.openLink(url) }
    },
  }
}
