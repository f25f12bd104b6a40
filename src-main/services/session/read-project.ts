import type { Connection } from '../../../src-core/annotation/connecting/connection'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Judgement } from '../../../src-core/answers/judgement'
import { append } from '../../../src-core/basics/append'
import type { Theme } from '../../../src-core/codebook/model'
import { type GroupOfThemes, orderGroups } from '../../../src-core/codebook/theme-group'
import type { Analyst } from '../../../src-core/contract/state'
import { applyCorrections } from '../../../src-core/document/corrections/apply-corrections'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { NotebookPage } from '../../../src-core/notebook/page'
import type { PlacedNote } from '../../../src-core/notes/placed-note'
import { kindOfKey } from '../../../src-core/records/record-files'
import type { Region } from '../../../src-core/regions/region'
import { confined } from '../../storage/files/confined-fs'
import type { System } from '../../storage/files/system'
import { namesIn } from '../../storage/files/write-durably'
import { OperationLog } from '../../storage/log/operation-log'
import { readAnalysts } from '../../storage/project/analyst-profiles'
import { createDocumentStore } from '../../storage/project/document-store'
import {
  isSafeId,
  type ProjectPaths,
  projectPaths,
  readProjectFile,
} from '../../storage/project/project-folder'
import { AnalystLayer } from '../../storage/records/analyst-layer'
import { ColleagueFiles } from '../../storage/records/colleague-files'
import { RecordViews } from '../../storage/records/record-views'
import { replayLog } from '../../storage/records/replay-log'

/** What a project holds at one moment, every analyst's work together, deleted things left out. */
export interface ProjectContents {
  readonly id: string
  readonly name: string
  readonly analysts: readonly Analyst[]
  readonly documents: readonly StructuredDocument[]
  readonly annotations: readonly Annotation[]
  readonly judgements: readonly Judgement[]
  readonly connections: readonly Connection[]
  readonly themes: readonly Theme[]
  readonly groups: readonly GroupOfThemes[]
  readonly pages: readonly NotebookPage[]
  readonly notes: readonly PlacedNote[]
  readonly regions: readonly Region[]
  /** What could not be read, one sentence each; it is kept as it is. */
  readonly problems: readonly string[]
}

/**
 * Reads a project without opening it: no lock is taken and nothing is written, so another program may be at work in it.
 * Work that only an analyst's log holds, because a crash came before the record files, counts. Throws `not-found`,
 * `newer-version` or `damaged` where the folder is no project.
 */
export async function readProject(machine: System, folder: string): Promise<ProjectContents> {
  const system = confined(machine, folder)
  const { id, name } = await readProjectFile(system, folder)
  const paths = projectPaths(folder)
  const problems: string[] = []
  const views = new RecordViews()
  // These include the conflict copies that sync tools make.
  for (const file of await new ColleagueFiles(system, paths).read(null)) views.put(file)
  for (const analyst of (await namesIn(system, paths.analysts)).filter(isSafeId)) {
    const layer = await AnalystLayer.open(system, paths, analyst)
    replayLog(await OperationLog.open(system, paths.analyst(analyst).log), layer)
    for (const [key, file] of layer.files) {
      const kind = kindOfKey(key)
      if (kind) {
        const records = [...file.records.values()]
        views.put({ kind, source: layer.path(key), holder: analyst, records })
      }
      append(
        problems,
        file.problems.map(({ reason }) => reason),
      )
    }
  }
  const inTrash = (id: string) => views.documents.get(id)?.deleted === true
  const correctionsOf = (id: string) =>
    [...views.corrections.values()].filter(({ documentId }) => documentId === id)
  return {
    id,
    name,
    analysts: await readAnalysts(system, paths),
    documents: (await readDocuments(system, paths, inTrash, problems)).map(
      document => applyCorrections(document, correctionsOf(document.id)).document,
    ),
    annotations: [...views.annotations.values()].filter(({ deleted }) => !deleted),
    judgements: [...views.all('judgement').values()].filter(({ deleted }) => !deleted),
    connections: [...views.all('connection').values()].filter(({ deleted }) => !deleted),
    themes: [...views.themes.values()].filter(({ deleted }) => !deleted),
    groups: orderGroups([...views.all('group').values()].filter(({ deleted }) => !deleted)),
    notes: [...views.notes.values()].filter(({ deleted }) => !deleted),
    regions: [...views.all('region').values()].filter(({ deleted }) => !deleted),
    pages: [...views.notebook.values()].filter(({ deleted }) => !deleted),
    problems,
  }
}

async function readDocuments(
  system: System,
  paths: ProjectPaths,
  inTrash: (id: string) => boolean,
  problems: string[],
): Promise<StructuredDocument[]> {
  const store = createDocumentStore(system, paths)
  const documents: StructuredDocument[] = []
  for (const id of await store.list()) {
    if (inTrash(id)) continue
    try {
      documents.push((await store.read(id)).document)
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error))
    }
  }
  return documents
}
