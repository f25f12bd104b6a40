import { IntervalIndex } from '../../src-core/annotation/interval-index'
import { MarkLayout } from '../../src-core/annotation/mark-layout'
import type { Annotation } from '../../src-core/annotation/model'
import type { LanedMark } from '../../src-core/annotation/overlap-lanes'
import type { Stretch } from '../../src-core/annotation/paint-stretches'
import { stands } from '../../src-core/annotation/stands'
import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { Block, TextRange } from '../../src-core/document/model'
import { compareInDocument } from '../../src-core/query/document-order'
import type { PageChunk, PaperPage } from '../paper/paper-page'
import { changesBetween } from '../state/record-changes'

const marksOf = new WeakMap<PaperPage, PaperMarks>()

/** The marks of a page, for one look; undefined where none are drawn on it. */
export function marksOn(page: PaperPage): PaperMarks | undefined {
  return marksOf.get(page)
}

/** What is marked in one block. */
export interface BlockMarks {
  readonly block: Block
  readonly index: number
  /** Bars beside it. */
  readonly marks: readonly LanedMark[]
  /** Those that begin in it, in document order. */
  readonly annotations: readonly Annotation[]
}

/** What is marked in a chunk of the page: what is painted over its text, and its blocks that have marks. */
export interface ChunkMarks {
  readonly stretches: readonly Stretch[]
  readonly blocks: readonly BlockMarks[]
}

type Annotations = ReadonlyMap<string, Annotation>

/**
 * The annotations of a page whose words stand where they say. How they are drawn is worked out for the chunks that are asked
 * for, and a change touches only the chunks it lies in.
 */
export class PaperMarks {
  /** Where they are. */
  readonly index: IntervalIndex<Annotation>
  #layout: MarkLayout
  #annotations: Annotations
  readonly #known = new Map<PageChunk, ChunkMarks>()
  readonly #followers = new Map<PageChunk, Set<() => void>>()

  constructor(
    readonly page: PaperPage,
    annotations: Annotations,
    themeOrder: readonly string[],
  ) {
    marksOf.set(page, this)
    this.#annotations = annotations
    this.index = new IntervalIndex([...annotations.values()].filter(one => stands(page.document, one)))
    this.#layout = new MarkLayout(this.index, themeOrder)
  }

  /** What is marked in a chunk; the same answer until that changes. */
  of(chunk: PageChunk): ChunkMarks {
    const known = this.#known.get(chunk) ?? this.#layOut(chunk)
    this.#known.set(chunk, known)
    return known
  }

  /** Tells when what is marked in a chunk changes; the answer stops it. */
  follow(chunk: PageChunk, changed: () => void): () => void {
    const here = this.#followers.get(chunk) ?? new Set()
    this.#followers.set(chunk, here.add(changed))
    return () => {
      here.delete(changed)
      if (here.size === 0) this.#followers.delete(chunk)
    }
  }

  /** Takes the annotations as they are now. */
  update(annotations: Annotations): void {
    const { before, after } = changesBetween(this.#annotations, annotations)
    this.#annotations = annotations
    const gone = before.filter(({ id }) => this.index.remove(id))
    const come = after.filter(one => stands(this.page.document, one))
    for (const one of come) this.index.insert(one)
    if (gone.length + come.length === 0) return
    const { touched } = this.#layout.change(gone, come)
    this.#tell(new Set(touched.flatMap(range => this.#chunksOf(range))))
  }

  /** Takes the order of the themes as it is now. */
  order(themeOrder: readonly string[]): void {
    this.#layout = new MarkLayout(this.index, themeOrder)
    this.#tell(new Set(this.#known.keys()))
  }

  #tell(changed: ReadonlySet<PageChunk>): void {
    for (const chunk of changed) this.#known.delete(chunk)
    for (const chunk of changed) for (const tell of [...(this.#followers.get(chunk) ?? [])]) tell()
  }

  #chunksOf({ start, end }: TextRange): PageChunk[] {
    const { blocks } = this.page.document
    const found: PageChunk[] = []
    for (let at = Math.max(0, lastStartingAtOrBefore(blocks, start)); ; at += 1) {
      const block = blocks[at]
      if (!block || block.start >= end) return found
      const chunk = this.page.chunkAt(block.start)
      if (chunk && chunk !== found.at(-1)) found.push(chunk)
    }
  }

  #layOut(chunk: PageChunk): ChunkMarks {
    const { blocks } = this.page.document
    const runs = runsOf(chunk.blocks, blocks)
    this.#layout.change(
      [],
      runs.flatMap(({ start, end }) => this.index.overlapping(start, end)),
    )
    return {
      stretches: runs.flatMap(run => this.#layout.stretchesIn(run.start, run.end).map(one => clip(one, run))),
      blocks: chunk.blocks.flatMap(index => {
        const block = blocks[index]
        const marks = block ? this.#layout.marksIn(block.start, block.end) : []
        return block && marks.length > 0
          ? [{ block, index, marks, annotations: this.#beginningIn(block) }]
          : []
      }),
    }
  }

  #beginningIn({ start, end }: Block): Annotation[] {
    const here = this.index.overlapping(start, end + 1).filter(one => one.start >= start)
    return here.sort(compareInDocument)
  }
}

/** The stretches of text that a chunk's blocks make together: footnotes stand elsewhere than their text. */
function runsOf(indexes: readonly number[], blocks: readonly Block[]): TextRange[] {
  const runs: { start: number; end: number; last: number }[] = []
  for (const index of indexes) {
    const block = blocks[index]
    const last = runs.at(-1)
    if (!block) continue
    if (last?.last === index - 1) {
      last.end = block.end
      last.last = index
    } else runs.push({ start: block.start, end: block.end, last: index })
  }
  return runs
}

function clip(stretch: Stretch, { start, end }: TextRange): Stretch {
  if (stretch.start >= start && stretch.end <= end) return stretch
  return { ...stretch, start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) }
}
