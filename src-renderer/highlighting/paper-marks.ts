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
  /** What is painted over its text. */
  readonly stretches: readonly Stretch[]
  /** Bars beside it. */
  readonly marks: readonly LanedMark[]
  /** Those that begin in it, in document order. */
  readonly annotations: readonly Annotation[]
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
  readonly #known = new Map<PageChunk, readonly BlockMarks[]>()
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

  /** What is marked in a chunk, by block; the same answer until that changes. */
  of(chunk: PageChunk): readonly BlockMarks[] {
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

  #layOut(chunk: PageChunk): BlockMarks[] {
    const { blocks } = this.page.document
    const here = chunk.blocks.flatMap(index => {
      const block = blocks[index]
      return block ? this.index.overlapping(block.start, block.end) : []
    })
    this.#layout.change([], [...new Set(here)])
    return chunk.blocks.flatMap(index => {
      const block = blocks[index]
      const marks = block ? this.#layout.marksIn(block.start, block.end) : []
      if (!block || marks.length === 0) return []
      const stretches = this.#layout.stretchesIn(block.start, block.end).map(one => clip(one, block))
      return [{ block, index, stretches, marks, annotations: this.#beginningIn(block) }]
    })
  }

  #beginningIn({ start, end }: Block): Annotation[] {
    const here = this.index.overlapping(start, end + 1).filter(one => one.start >= start)
    return here.sort(compareInDocument)
  }
}

function clip(stretch: Stretch, { start, end }: TextRange): Stretch {
  if (stretch.start >= start && stretch.end <= end) return stretch
  return { ...stretch, start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) }
}
