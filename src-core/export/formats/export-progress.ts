import type { CollectedExport, ExportSource } from '../collect-entries'
import { tellWhenRead } from './tell-when-read'

/** Hears which part of an export is made, from 0 to 1 and never less than before. */
export type ExportProgress = (part: number) => void

/** Which part of the work is done once the annotations are collected, and once all of them are written: a file is closed after that. */
const [COLLECTED, WRITTEN] = [0.25, 0.95]

/** No more often than this is told how far an export is: each so much of it. */
const STEP = 0.01

/** Follows the making of an export by what its parts are read of, so that no format has to tell. */
export class FollowedExport {
  private told = 0

  constructor(private readonly tell: ExportProgress) {}

  /** The source, whose papers tell when their annotations are collected. */
  collecting(source: ExportSource): ExportSource {
    return { ...source, documents: this.follow(source.documents, 'annotations', 0, COLLECTED) }
  }

  /** What was collected, which tells when it is written: each annotation once a group, or where a format has only turns each paper. */
  writing(collected: CollectedExport): CollectedExport {
    const { groups, entries, documents } = collected
    if (entries.length === 0)
      return { ...collected, documents: this.follow(documents, 'document', COLLECTED, WRITTEN) }
    if (groups.length === 0)
      return { ...collected, entries: this.follow(entries, 'annotation', COLLECTED, WRITTEN) }
    const all = groups.reduce((sum, group) => sum + group.entries.length, 0)
    const count = this.counter(all, COLLECTED, WRITTEN)
    return {
      ...collected,
      groups: groups.map(group => ({ ...group, entries: tellWhenRead(group.entries, 'annotation', count) })),
    }
  }

  private follow<Item extends object>(
    items: readonly Item[],
    key: keyof Item,
    from: number,
    to: number,
  ): Item[] {
    return tellWhenRead(items, key, this.counter(items.length, from, to))
  }

  private counter(total: number, from: number, to: number): () => void {
    let done = 0
    return () => {
      done += 1
      const part = from + ((to - from) * done) / total
      if (part < this.told + STEP) return
      this.told = part
      this.tell(part)
    }
  }
}
