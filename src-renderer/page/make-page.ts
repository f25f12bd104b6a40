import { interruptionsOf } from '../../src-core/document/interruptions'
import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { type ExchangeRow, exchangeRows, type Row } from '../../src-core/turns/exchange-rows'
import { type PageChunk, PaperPage } from '../paper/paper-page'
import { watchSize } from '../ui/watch-size'
import { arrange, type Part, type Passage, type PlacedBlock } from './arrange'
import { makeBlock } from './make-block'
import { makeElement } from './make-element'
import { makeRow } from './make-row'
import { watchTable } from './make-table'
import { makeRail, makeTurn, setSpeakerApart, unsureMark } from './make-turn'
import style from './page.module.css'
import type { PageWords } from './page-words'
import {
  blocksOfPart,
  gather,
  lengthOfBlocks,
  type PartRows,
  type Piece,
  passagesOfRow,
  piecesOf,
  planPage,
} from './plan-page'

/**
 * About how much text is skipped off screen together, in UTF-16 units. The browser asks at every frame of everything that
 * may be skipped whether it shows; of chunks in a group that is skipped it asks nothing.
 */
const GROUP = 90_000

/** A page in the making: its outer elements stand, its chunks are empty and have guessed heights. */
export interface MadePage {
  readonly page: PaperPage
  /** What goes into the paper's element, in order. */
  readonly elements: readonly HTMLElement[]
  /** Stops following sizes. */
  stop(): void
}

/**
 * Makes the page of a document, as plain elements: what is on it is made chunk by chunk, when it is needed. With
 * `isSideBySide` questions and answers are in rows, which stand side by side where there is room.
 */
export function makePage(document: StructuredDocument, words: PageWords, isSideBySide = false): MadePage {
  const maker = new PageMaker(document, words, isSideBySide)
  const elements = maker.make()
  return {
    page: new PaperPage(document, maker.chunks),
    elements,
    stop: () => {
      for (const stop of maker.stops) stop()
    },
  }
}

class PageMaker {
  readonly chunks: (PageChunk & { group?: HTMLElement })[] = []
  readonly stops: (() => void)[] = []
  readonly #indexOf: ReadonlyMap<string, number>
  readonly #interruptions: ReadonlySet<string>
  /** The speeches by where they begin. */
  readonly #speeches: ReadonlyMap<number, Turn>
  /** The heading of the part that is being made, or the question beside the long answer. */
  #under: PageChunk | undefined
  /** What stands side by side; undefined where nothing does. */
  #rows: PartRows | undefined

  constructor(
    readonly document: StructuredDocument,
    readonly words: PageWords,
    readonly isSideBySide: boolean,
  ) {
    this.#interruptions = interruptionsOf(document)
    const speeches = document.turns.filter(({ role }) => role === 'speech')
    this.#speeches = new Map(speeches.map(turn => [turn.start, turn]))
    this.#indexOf = new Map(document.blocks.map(({ id }, index) => [id, index]))
  }

  make(): HTMLElement[] {
    const arrangement = arrange(this.document)
    if (this.isSideBySide) {
      const rows = exchangeRows(
        this.document,
        arrangement.parts.map(({ passages }) => passages),
      )
      this.#rows = new Map(arrangement.parts.map((part, at) => [part, rows[at] ?? []]))
    }
    const { parts, footnotes } = planPage(arrangement, this.#rows)
    const elements = this.#grouped(parts, planned =>
      planned.kind === 'short-parts'
        ? this.#shortParts(planned.parts)
        : this.#longPart(planned.part, planned.pieces),
    )
    if (footnotes.length > 0) elements.push(this.#footnotes(footnotes))
    return elements
  }

  #shortParts(parts: readonly Part[]): HTMLElement {
    return this.#chunk(parts.flatMap(blocksOfPart), element =>
      parts.flatMap(part => {
        const section = makeSection(part)
        element.append(section)
        const heading = part.heading ? [this.#heading(section, part.heading)] : []
        const rows = this.#rows?.get(part)
        const made = rows ? this.#inRows(section, rows) : this.#passages(section, part.passages)
        return [...heading, ...made]
      }),
    )
  }

  #longPart(part: Part, pieces: readonly Piece[]): HTMLElement {
    const section = makeSection(part)
    const { heading } = part
    if (heading) {
      const element = this.#heading(section, heading)
      const blocks = [this.#index(heading)]
      this.#under = { element, blocks, sticks: true, fill: () => [element] }
      this.chunks.push(this.#under)
    }
    for (const element of this.#grouped(pieces, piece => this.#piece(piece))) section.append(element)
    this.#under = undefined
    return section
  }

  #piece(piece: Piece): HTMLElement {
    if (piece.kind === 'passages') return this.#passageChunk(piece.passages)
    if (piece.kind === 'rows') return this.#rowChunk(piece.rows)
    if (piece.kind === 'long-row') return this.#longRow(piece.row, piece.isApart)
    const isInterruption = this.#interruptions.has(piece.turn.id)
    const article = makeTurn(this.document, piece.turn, this.words, isInterruption)
    const stretches = this.#grouped(piece.stretches, blocks =>
      this.#chunk(blocks, element => this.#blocks(element, blocks)),
    )
    for (const element of stretches) article.append(element)
    article.append(...unsureMark(piece.turn, this.words))
    return article
  }

  #rowChunk(rows: readonly Row<Passage>[]): HTMLElement {
    const blocks = rows.flatMap(row => passagesOfRow(row).flatMap(passage => passage.blocks))
    return this.#chunk(blocks, element => this.#inRows(element, rows))
  }

  #inRows(into: ParentNode, rows: readonly Row<Passage>[]): HTMLElement[] {
    return rows.flatMap(row => {
      if (row.kind === 'across') return this.#passages(into, [row.stretch])
      const made = makeRow(this.document, row, this.words)
      const asked = this.#passages(made.asked, row.asked)
      const answered = this.#passages(made.answered, row.answered)
      made.end()
      into.append(made.element)
      return [...asked, ...answered]
    })
  }

  /** A row of several chunks. Its questions are beside those of the answer, and have no place of their own in the flow. */
  #longRow(row: ExchangeRow<Passage>, isApart: boolean): HTMLElement {
    const made = makeRow(this.document, row, this.words, isApart)
    const above = this.#under
    if (row.answered.length > 0 && row.asked.length > 0 && !isApart) {
      made.asked.append(this.#passageChunk(row.asked, true))
      this.#under = this.chunks.at(-1)
    } else made.asked.append(...piecesOf(row.asked).map(one => this.#piece(one)))
    made.answered.append(...piecesOf(row.answered).map(one => this.#piece(one)))
    this.#under = above
    made.end()
    return made.element
  }

  /** Elements made one after the other, neighbours with their chunks in groups where they are more than one group long. */
  #grouped<T>(items: readonly T[], make: (item: T) => HTMLElement): HTMLElement[] {
    const made = items.map(item => {
      const from = this.chunks.length
      const element = make(item)
      const chunks = this.chunks.slice(from)
      const blocks = chunks.flatMap(chunk => chunk.blocks.flatMap(index => this.document.blocks[index] ?? []))
      return { element, chunks, blocks, length: blocks.reduce((sum, { start, end }) => sum + end - start, 0) }
    })
    const groups = gather(made, ({ length }) => length, GROUP)
    return groups.flatMap(group => {
      if (groups.length < 2 || group.length < 2) return group.map(({ element }) => element)
      const element = makeElement('div', { class: style['group'] })
      guessHeight(
        element,
        group.reduce((sum, { length }) => sum + length, 0),
        group.reduce((sum, { blocks }) => sum + blocks.length, 0),
      )
      for (const one of group) {
        element.append(one.element)
        for (const chunk of one.chunks) chunk.group = element
      }
      return [element]
    })
  }

  #footnotes(groups: readonly (readonly PlacedBlock[])[]): HTMLElement {
    const marks = new Map(this.document.footnotes.map(({ block, mark }) => [block, mark]))
    const section = makeElement(
      'div',
      // No landmark: beside another paper there would be two of one name.
      { class: style['footnotes'], role: 'group', 'aria-label': this.words.footnotes },
      makeElement('h2', {}, this.words.footnotes),
    )
    const chunks = this.#grouped(groups, blocks =>
      this.#chunk(blocks, element =>
        blocks.flatMap(placed => {
          const note = makeElement(
            'div',
            { class: style['note'] },
            makeRail(marks.get(placed.block.id) ?? ''),
          )
          element.append(note)
          return this.#blocks(note, [placed])
        }),
      ),
    )
    for (const chunk of chunks) section.append(chunk)
    return section
  }

  #passageChunk(passages: readonly Passage[], sticks = false): HTMLElement {
    const blocks = passages.flatMap(passage => passage.blocks)
    return this.#chunk(blocks, element => this.#passages(element, passages), sticks)
  }

  #chunk(
    blocks: readonly PlacedBlock[],
    fill: (into: DocumentFragment) => HTMLElement[],
    sticks = false,
  ): HTMLElement {
    const element = makeElement('div', { class: style['chunk'], 'data-chunk': '' })
    guessHeight(element, lengthOfBlocks(blocks), blocks.length)
    this.chunks.push({
      element,
      blocks: blocks.map(placed => this.#index(placed)),
      fill: () => {
        // Put into the page at once: every insertion there costs more than making what is inserted.
        const made = window.document.createDocumentFragment()
        const elements = fill(made)
        element.append(made)
        return elements
      },
      sticks,
      under: this.#under,
    })
    return element
  }

  #passages(into: ParentNode, passages: readonly Passage[]): HTMLElement[] {
    return passages.flatMap(({ turn, blocks }) => {
      if (!turn) return this.#blocks(into, blocks)
      const article = makeTurn(this.document, turn, this.words, this.#interruptions.has(turn.id))
      const elements = this.#blocks(article, blocks)
      article.append(...unsureMark(turn, this.words))
      into.append(article)
      return elements
    })
  }

  /** The heading of a section sticks, and the section is told its height, so that numbers stay below it. */
  #heading(section: HTMLElement, placed: PlacedBlock): HTMLElement {
    const [heading] = this.#blocks(section, [placed])
    if (!heading) throw new Error('A heading is a block.')
    const measure = () => {
      const height = `${heading.offsetHeight}px`
      return () => section.style.setProperty('--heading', height)
    }
    this.stops.push(watchSize(heading, measure))
    return heading
  }

  #blocks(into: ParentNode, blocks: readonly PlacedBlock[]): HTMLElement[] {
    return blocks.map(placed => {
      const element = makeBlock(this.document, placed, this.words)
      into.append(element)
      const speech = this.#speeches.get(placed.block.start)
      if (speech) setSpeakerApart(element, speech)
      if (placed.block.cells) this.stops.push(watchTable(element))
      return element
    })
  }

  #index({ block }: PlacedBlock): number {
    return this.#indexOf.get(block.id) ?? -1
  }
}

function makeSection({ id }: Part): HTMLElement {
  return makeElement('section', { class: style['section'], 'data-part': id })
}

/** Tells the stylesheet from what an element's height is guessed while it is skipped: its letters and its blocks. */
function guessHeight(element: HTMLElement, length: number, blocks: number): void {
  element.style.setProperty('--length', String(length))
  element.style.setProperty('--blocks', String(blocks))
}
