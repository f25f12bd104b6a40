import { dirname, join } from 'node:path'
import { append } from '../../../src-core/basics/append'
import type { FileProblem } from '../../../src-core/contract/state'
import { type AnyRecord, kindOf, recordNames } from '../../../src-core/records/kinds/record-kinds'
import { kindOfKey } from '../../../src-core/records/record-files'
import { problemFrom } from '../files/file-problem'
import { NotAFile } from '../files/not-a-file'
import type { System } from '../files/system'
import { namesIn } from '../files/write-durably'
import type { ProjectPaths } from '../project/project-folder'
import { RecordFile } from './record-file'

/** One analyst's record files, by the key that `fileKey` gives them. */
export class AnalystLayer {
  readonly files = new Map<string, RecordFile<AnyRecord>>()
  /** Folders that are links or no folders, the analyst's own as ''; nothing is read or written in them. */
  private readonly odd = new Map<string, NotAFile>()

  private constructor(
    private readonly system: System,
    readonly analyst: string,
    readonly folder: string,
  ) {}

  /** Reads all files there are; what is wrong with one stands in its `problems`. */
  static async open(system: System, paths: ProjectPaths, analyst: string): Promise<AnalystLayer> {
    const layer = new AnalystLayer(system, analyst, paths.analyst(analyst).folder)
    for (const key of await layer.keys()) {
      const kind = kindOfKey(key)
      if (kind) layer.files.set(key, await RecordFile.open(system, layer.path(key), kindOf(kind)))
    }
    return layer
  }

  /** The folders that could not be looked into, as problems. */
  get problems(): FileProblem[] {
    return [...this.odd].map(([place, error]) => problemFrom(join(this.folder, place), error))
  }

  /** Where a file is. */
  path(key: string): string {
    return join(this.folder, `${key}.json`)
  }

  /** The folder a file is in. */
  folderOf(key: string): string {
    return dirname(this.path(key))
  }

  /** A file of the layer, a new one where there is none yet. Throws for what is no name of a file. */
  file(key: string): RecordFile<AnyRecord> {
    const known = this.files.get(key)
    if (known) return known
    const kind = kindOfKey(key)
    if (!kind) throw new Error(`No record is kept in ${key}.`)
    const file = new RecordFile(this.system, this.path(key), kindOf(kind))
    file.blocked = this.odd.get('') ?? this.odd.get(kindOf(kind).place) ?? null
    this.files.set(key, file)
    return file
  }

  private async keys(): Promise<string[]> {
    const keys: string[] = []
    for (const name of recordNames) {
      const { place, perDocument } = kindOf(name)
      const names = await this.namesIn(perDocument ? place : '')
      const found = names.filter(file => file.endsWith('.json')).map(file => file.slice(0, -'.json'.length))
      if (perDocument)
        append(
          keys,
          found.map(file => `${place}/${file}`),
        )
      else if (found.includes(place)) keys.push(place)
    }
    return keys.filter(key => kindOfKey(key) !== null)
  }

  private async namesIn(place: string): Promise<string[]> {
    try {
      return await namesIn(this.system, join(this.folder, place))
    } catch (error) {
      if (!(error instanceof NotAFile)) throw error
      this.odd.set(place, error)
      return []
    }
  }
}
