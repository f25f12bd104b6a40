import pMap from 'p-map'
import type { StructuredDocument } from '../../../src-core/document/model'

/** Papers that are read one by one while they may change. */
interface Papers {
  isThere(id: string): boolean
  versionOf(id: string): string
  load(id: string, passing: boolean): Promise<StructuredDocument>
}

/** Hears which part of some papers is read, from 0 to 1. */
export type OnRead = (part: number) => void

/**
 * Those of some papers that are there, all in memory at once and as they are at the moment this is answered: one that is
 * changed while others are read is read again. `onRead` hears of each which part is read, and may throw to read no further. Throws
 * what `load` and `onRead` throw.
 */
export async function readAll(
  papers: Papers,
  ids: () => readonly string[],
  onRead: OnRead = () => undefined,
): Promise<StructuredDocument[]> {
  const read = new Map<string, { readonly version: string; readonly document: StructuredDocument }>()
  for (;;) {
    const there = ids().filter(id => papers.isThere(id))
    const others = there.filter(id => read.get(id)?.version !== papers.versionOf(id))
    if (others.length === 0) return there.flatMap(id => read.get(id)?.document ?? [])
    for (const id of others) {
      if (!papers.isThere(id)) continue
      const version = papers.versionOf(id)
      read.set(id, { version, document: await papers.load(id, true) })
      onRead(read.size / Math.max(read.size, there.length))
    }
  }
}

/** How many files are looked at at once. */
const AT_ONCE = 16

/** What `ask` answers for each of these ids, some of them asked at once. */
export async function askForEach<T>(
  ids: readonly string[],
  ask: (id: string) => Promise<T>,
): Promise<Map<string, T>> {
  const answers = await pMap(ids, async id => [id, await ask(id)] as const, { concurrency: AT_ONCE })
  return new Map(answers)
}
