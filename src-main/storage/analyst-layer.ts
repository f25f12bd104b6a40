import { dirname, join } from 'node:path'
import type { AnyRecord } from '../../src-core/contract/record-change'
import { append } from '../../src-core/document/append'
import type { ProjectPaths } from './project-folder'
import { RecordFile } from './record-file'
import { kindOfKey, type RecordKind, recordKinds, recordNames } from './record-kinds'
import type { System } from './system'
import { namesIn } from './write-durably'

/** One analyst's record files, by the key that `fileKey` gives them. */
export class AnalystLayer {
  readonly files = new Map<string, RecordFile<AnyRecord>>()

  private constructor(
    private readonly system: System,
    readonly analyst: string,
    readonly folder: string,
  ) {}

  /** Reads all files there are; what is wrong with one stands in its `problems`. */
  static async open(system: System, paths: ProjectPaths, analyst: string): Promise<AnalystLayer> {
    const layer = new AnalystLayer(system, analyst, paths.analyst(analyst).folder)
    for (const key of await keysIn(system, layer.folder)) {
      const kind = kindOfKey(key)
      if (kind) layer.files.set(key, await RecordFile.open(system, layer.path(key), anyKind(kind)))
    }
    return layer
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
    const file = new RecordFile(this.system, this.path(key), anyKind(kind))
    this.files.set(key, file)
    return file
  }
}

function anyKind(kind: (typeof recordNames)[number]): RecordKind<AnyRecord> {
  return recordKinds[kind]
}

async function keysIn(system: System, folder: string): Promise<string[]> {
  const keys: string[] = []
  for (const name of recordNames) {
    const { place, perDocument } = recordKinds[name]
    const names = await namesIn(system, perDocument ? join(folder, place) : folder)
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
