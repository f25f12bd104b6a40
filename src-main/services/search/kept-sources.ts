import type { PassagePiece, SearchPassage, SearchSource } from '../../../src-core/search/search-source'
import { type StemLanguage, stemLanguage } from '../../../src-core/search/stems'
import type { KeptSource } from './index-file'

/** What is known of a source while its texts stay on the disk. */
export interface IndexedSource extends Omit<SearchSource, 'passages'> {
  readonly stem: StemLanguage
  readonly first: number
  readonly count: number
  /** Start, end, facts, and where the text ends among the source's texts: four numbers a passage. */
  readonly numbers: Int32Array
  readonly pieces: Readonly<Record<number, readonly PassagePiece[]>>
}

/** A source as the file keeps it, with its texts put together. */
export function keepSource(
  { key, version, passages, ...head }: SearchSource,
  first: number,
): { kept: KeptSource; texts: string } {
  const numbers = new Int32Array(passages.length * 4)
  const pieces: Record<number, readonly PassagePiece[]> = {}
  let end = 0
  for (const [at, passage] of passages.entries()) {
    end += passage.text.length
    numbers.set([passage.start, passage.end, passage.facts, end], at * 4)
    if (passage.pieces) pieces[at] = passage.pieces
  }
  const texts = passages.map(({ text }) => text).join('')
  const kept = {
    key,
    version,
    head: JSON.stringify(head),
    first,
    passages: numbers,
    pieces: JSON.stringify(pieces),
  }
  return { kept, texts }
}

/** What the file keeps, as it is searched. */
export function indexedSource({ key, version, head, first, passages, pieces }: KeptSource): IndexedSource {
  // Written by this program's own form of the file.
  const known = JSON.parse(head) as Omit<SearchSource, 'key' | 'version' | 'passages'>
  return {
    ...known,
    key,
    version,
    stem: stemLanguage(known.language),
    first,
    count: passages.length / 4,
    numbers: passages,
    pieces: JSON.parse(pieces) as IndexedSource['pieces'],
  }
}

/** A passage of a source, `texts` being those of all its passages. */
export function passageAt(source: IndexedSource, at: number, texts: string): SearchPassage {
  const { numbers, pieces } = source
  return {
    text: texts.slice(at === 0 ? 0 : numbers[at * 4 - 1], numbers[at * 4 + 3]),
    ...bareAt(source, at),
    pieces: pieces[at] ?? null,
  }
}

/** Where a passage stands and what it is known by, without its text. */
export function bareAt(
  { numbers }: IndexedSource,
  at: number,
): Pick<SearchPassage, 'start' | 'end' | 'facts'> {
  return {
    start: numbers[at * 4] ?? 0,
    end: numbers[at * 4 + 1] ?? 0,
    facts: numbers[at * 4 + 2] ?? 0,
  }
}
