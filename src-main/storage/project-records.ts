import { join } from 'node:path'
import { type Annotation, annotationSchema } from '../../src-core/annotation/model'
import { type Theme, themeSchema } from '../../src-core/codebook/model'
import { CallError } from '../../src-core/contract/errors'
import { OperationLog, type RecordChange } from './operation-log'
import { isSafeId, type ProjectPaths } from './project-folder'
import { type BadRecord, RecordFile } from './record-file'
import type { System } from './system'
import { makeFolder, sweepTemporaries } from './write-durably'

const ANNOTATIONS = { schema: 'kanttekening/annotations', version: 1, record: annotationSchema } as const
const THEMES = { schema: 'kanttekening/themes', version: 1, record: themeSchema } as const
const DOCUMENT_FILE = /^(doc_[0-9a-f]{16})\.json$/

interface Layer {
  readonly analyst: string
  readonly themes: RecordFile<Theme> | null
  readonly annotations: Map<string, RecordFile<Annotation>>
}

/**
 * Every analyst's records of a project as one view: by id the highest revision, then the highest analyst id. Only the
 * own analyst's files are written.
 */
export class ProjectRecords {
  readonly annotations = new Map<string, Annotation>()
  readonly themes = new Map<string, Theme>()
  readonly problems: BadRecord[] = []
  private readonly winners = new Map<string, { revision: number; analyst: string }>()

  private constructor(
    private readonly system: System,
    private readonly paths: ProjectPaths,
    private readonly own: Layer & { readonly themes: RecordFile<Theme> },
    readonly log: OperationLog,
  ) {}

  /** Reads every analyst's files; what cannot be read is kept, reported in `problems`, and hides nothing else. */
  static async open(system: System, paths: ProjectPaths, analyst: string): Promise<ProjectRecords> {
    const mine = paths.analyst(analyst)
    await sweepTemporaries(system, mine.folder)
    await sweepTemporaries(system, mine.annotations)
    const problems: BadRecord[] = []
    const own = await readLayer(system, paths, analyst, problems)
    if (!own.themes)
      throw new CallError('damaged', problems.at(-1)?.reason ?? `${mine.themes} cannot be read.`)
    const log = await OperationLog.open(system, mine.log)
    if (log.damaged > 0) problems.push({ file: mine.log, reason: `${log.damaged} damaged lines` })
    const records = new ProjectRecords(system, paths, { ...own, themes: own.themes }, log)
    const others = (await system.fs.readdir(paths.analysts).catch(() => [])).filter(
      name => isSafeId(name) && name !== analyst,
    )
    for (const layer of [
      own,
      ...(await Promise.all(others.map(id => readLayer(system, paths, id, problems)))),
    ]) {
      records.show(layer)
    }
    records.problems.push(...problems)
    await records.redoFromLog()
    return records
  }

  private show(layer: Layer): void {
    for (const theme of layer.themes?.records.values() ?? []) this.offer(this.themes, theme, layer.analyst)
    for (const file of layer.annotations.values()) {
      for (const annotation of file.records.values()) this.offer(this.annotations, annotation, layer.analyst)
    }
  }

  private offer<T extends { id: string; revision: number }>(
    view: Map<string, T>,
    record: T,
    analyst: string,
  ): void {
    const winner = this.winners.get(record.id)
    if (
      winner &&
      (winner.revision > record.revision || (winner.revision === record.revision && winner.analyst > analyst))
    ) {
      return
    }
    this.winners.set(record.id, { revision: record.revision, analyst })
    view.set(record.id, record)
  }

  /** Changes the log holds and the record files do not, because a crash came between the two. */
  private async redoFromLog(): Promise<void> {
    for (const { changes } of this.log.operations) {
      for (const change of changes) {
        const seen = this.winners.get(change.after.id)
        if (!seen || seen.revision < change.after.revision) await this.put([change])
      }
    }
  }

  /** Shows changes and holds them in memory; `save` makes them durable. Throws before changing anything. */
  async put(changes: readonly RecordChange[]): Promise<void> {
    for (const { kind, after } of changes)
      if (kind === 'annotation') await this.ownAnnotations(after.documentId)
    for (const change of changes) {
      if (change.kind === 'theme') {
        this.own.themes.put([change.after])
        this.offer(this.themes, change.after, this.own.analyst)
      } else {
        this.own.annotations.get(change.after.documentId)?.put([change.after])
        this.offer(this.annotations, change.after, this.own.analyst)
      }
    }
  }

  private async ownAnnotations(documentId: string): Promise<RecordFile<Annotation>> {
    const known = this.own.annotations.get(documentId)
    if (known) return known
    const path = join(this.paths.analyst(this.own.analyst).annotations, `${documentId}.json`)
    const file = await RecordFile.open<Annotation>(this.system, path, ANNOTATIONS)
    this.own.annotations.set(documentId, file)
    return file
  }

  /** Makes everything durable: the log first, so that what it holds can be done again. */
  async save(): Promise<void> {
    await makeFolder(this.system, this.paths.analyst(this.own.analyst).annotations)
    await this.log.save()
    const files = [this.own.themes, ...this.own.annotations.values()]
    await Promise.all(files.filter(file => file.unsaved).map(file => file.save()))
  }
}

async function readLayer(
  system: System,
  paths: ProjectPaths,
  analyst: string,
  problems: BadRecord[],
): Promise<Layer> {
  const own = paths.analyst(analyst)
  const open = async <T extends { readonly id: string }>(
    path: string,
    kind: Parameters<typeof RecordFile.open<T>>[2],
  ) => {
    try {
      const file = await RecordFile.open<T>(system, path, kind)
      problems.push(...file.bad)
      return file
    } catch (error) {
      problems.push({ file: path, reason: error instanceof Error ? error.message : String(error) })
      return null
    }
  }
  const annotations = new Map<string, RecordFile<Annotation>>()
  for (const name of await system.fs.readdir(own.annotations).catch(() => [])) {
    const id = DOCUMENT_FILE.exec(name)?.[1]
    const file = id ? await open<Annotation>(join(own.annotations, name), ANNOTATIONS) : null
    if (id && file) annotations.set(id, file)
  }
  return { analyst, themes: await open<Theme>(own.themes, THEMES), annotations }
}
