import { relative, sep } from 'node:path'
import type { Connection } from '../../../src-core/annotation/connecting/connection'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Judgement } from '../../../src-core/answers/judgement'
import { append } from '../../../src-core/basics/append'
import type { Theme } from '../../../src-core/codebook/model'
import { type GroupOfThemes, orderGroups } from '../../../src-core/codebook/theme-group'
import type { Analyst, FileProblem } from '../../../src-core/contract/state'
import { applyCorrections } from '../../../src-core/document/corrections/apply-corrections'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { NotebookPage } from '../../../src-core/notebook/page'
import type { PlacedNote } from '../../../src-core/notes/placed-note'
import { kindOfKey } from '../../../src-core/records/record-files'
import type { Region } from '../../../src-core/regions/region'
import type { Commitment } from '../../../src-core/suggesting/promises/commitment'
import { confined } from '../../storage/files/confined-fs'
import { problemFrom } from '../../storage/files/file-problem'
import type { System } from '../../storage/files/system'
import { namesIn } from '../../storage/files/write-durably'
import { OperationLog } from '../../storage/log/operation-log'
import { readAnalysts } from '../../storage/project/analyst-profiles'
import { createDocumentStore } from '../../storage/project/document-store'
import { isSafeId, projectPaths, readProjectFile } from '../../storage/project/project-folder'
import { AnalystLayer } from '../../storage/records/analyst-layer'
import { ColleagueFiles } from '../../storage/records/colleague-files'
import { RecordViews } from '../../storage/records/record-views'
import { replayLog } from '../../storage/records/replay-log'
import { expectedPapers } from '../papers/paper-entry'

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
  readonly commitments: readonly Commitment[]
  /** What could not be read, with its place in the project's folder; it is kept as it is. */
  readonly problems: readonly ReadingProblem[]
}

/** A file that could not be read, or not wholly; `paper` where it is that of a whole one, by the title that is remembered. */
export interface ReadingProblem extends FileProblem {
  readonly paper: { readonly title: string; readonly annotations: number } | null
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
  const problems: FileProblem[] = []
  const views = new RecordViews()
  const files = new ColleagueFiles(system, paths)
  // These include the conflict copies that sync tools make.
  for (const file of await files.read(null)) views.put(file)
  for (const analyst of (await namesIn(system, paths.analysts)).filter(isSafeId)) {
    const layer = await AnalystLayer.open(system, paths, analyst)
    const log = await OperationLog.open(system, paths.analyst(analyst).log)
    replayLog(log, layer)
    append(problems, layer.problems)
    append(problems, log.problems)
    for (const [key, file] of layer.files) {
      const kind = kindOfKey(key)
      if (kind) {
        const records = [...file.records.values()]
        views.put({ kind, source: layer.path(key), holder: analyst, records })
      }
      append(problems, file.problems)
    }
  }
  const inTrash = (id: string) => views.documents.get(id)?.deleted === true
  const correctionsOf = (id: string) =>
    [...views.corrections.values()].filter(({ documentId }) => documentId === id)
  const annotations = [...views.annotations.values()].filter(({ deleted }) => !deleted)
  const unread: ReadingProblem[] = []
  const documents: StructuredDocument[] = []
  const store = createDocumentStore(system, paths)
  const there = new Set(await store.list())
  for (const paper of new Set([...there, ...expectedPapers(views)])) {
    if (inTrash(paper)) continue
    try {
      documents.push((await store.read(paper)).document)
    } catch (error) {
      const title = views.documents.get(paper)?.title ?? paper
      const lost = annotations.filter(({ documentId }) => documentId === paper).length
      const problem = problemFrom(store.structureOf(paper), error)
      unread.push({
        ...problem,
        ...(!there.has(paper) && { kind: 'missing' }),
        paper: { title, annotations: lost },
      })
    }
  }
  return {
    id,
    name,
    analysts: await readAnalysts(system, paths),
    documents: documents.map(document => applyCorrections(document, correctionsOf(document.id)).document),
    annotations,
    judgements: [...views.all('judgement').values()].filter(({ deleted }) => !deleted),
    connections: [...views.all('connection').values()].filter(({ deleted }) => !deleted),
    themes: [...views.themes.values()].filter(({ deleted }) => !deleted),
    groups: orderGroups([...views.all('group').values()].filter(({ deleted }) => !deleted)),
    notes: [...views.notes.values()].filter(({ deleted }) => !deleted),
    regions: [...views.all('region').values()].filter(({ deleted }) => !deleted),
    commitments: [...views.all('commitment').values()].filter(({ deleted }) => !deleted),
    pages: [...views.notebook.values()].filter(({ deleted }) => !deleted),
    problems: withPlaces(folder, [
      ...unread,
      ...[...problems, ...files.problems].map(problem => ({ ...problem, paper: null })),
    ]),
  }
}

/** Problems with the places of their files in the project's folder; of a file that was met in two ways the first. */
function withPlaces(folder: string, problems: readonly ReadingProblem[]): ReadingProblem[] {
  const first = new Map<string, ReadingProblem>()
  for (const problem of problems) {
    const file = relative(folder, problem.file).replaceAll(sep, '/')
    if (!first.has(file)) first.set(file, { ...problem, file })
  }
  return [...first.values()]
}
