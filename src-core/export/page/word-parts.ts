import type { NoteNode } from '../../annotation/note'
import { tickOf } from '../../annotation/written/tick'
import type { TableCell } from '../../document/model'
import { headingParagraph } from '../word/headings'
import { footnoteRun, noteRuns } from '../word/note-paragraphs'
import { quotationBlocks, quotedParagraphs } from '../word/quotation-blocks'
import { shortName } from '../word/short-name'
import { gridTable, needsTurnedPage } from '../word/word-table'
import { LIST_STEP, type ListPlace } from '../word-file/numbering'
import { type ParagraphLook, paragraph } from '../word-file/paragraph'
import { WIDEST } from '../word-file/pictures'
import { isRightToLeft, run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { wordLanguage, wordWords } from '../word-file/word-words'
import type { ExportLanguage } from '../words'
import {
  lineWords,
  type NumberedSource,
  type PageCell,
  type PagePart,
  type QuotationPart,
  type ShownRegion,
} from './page-part'
import { tellSource } from './page-words'
import { spansOf } from './place-cells'

/** Where among lists, quotes and cells a part stands. */
interface Place {
  readonly lists: number
  readonly quotes: number
  readonly isInCell: boolean
  readonly isBold: boolean
  /** On a page that is turned. */
  readonly isTurned: boolean
  /** Between the margins of its cell, in twentieths of a point; absent outside cells. */
  readonly room?: number | undefined
  /** What the item begins with whose first paragraph is still to come. */
  readonly item: { opens: { readonly list: ListPlace['list']; readonly label: string } | null }
}

const TOP = { lists: 0, quotes: 0, isInCell: false, isBold: false, isTurned: false }

/** The space between a quotation and what is written on, in twentieths of a point. */
const BELOW_QUOTATION = 220

/** The room that the mark of a footnote is left behind a picture, in points: enough for three digits. */
const MARK_WIDTH = 16

/** Twentieths in a point. */
const POINT = 20

/** Writes the parts of a page into a Word file. */
export class WordParts {
  constructor(
    private readonly file: WordFile,
    private readonly language: ExportLanguage,
  ) {}

  /** Adds parts to the body; a table with no room for its words has a page that is turned, and its heading with it. */
  write(parts: readonly PagePart[]): void {
    const turned = turnedParts(parts)
    for (const [at, part] of parts.entries()) {
      const isTurned = turned[at] === true
      this.file.turn(isTurned)
      this.file.add(this.#part(part, { ...TOP, isTurned, item: { opens: null } }))
    }
  }

  /** Whether what comes first stands on a page that is turned. */
  opensTurned(parts: readonly PagePart[]): boolean {
    return turnedParts(parts)[0] === true
  }

  #parts(parts: readonly PagePart[], place: Place): string {
    return parts.map(part => this.#part(part, place)).join('')
  }

  #part(part: PagePart, place: Place): string {
    switch (part.kind) {
      case 'paragraph':
        return this.#line(part.line, place, {})
      case 'heading':
        return this.#heading(part, place)
      case 'list': {
        const placeOf = this.file.numbering.list(place.lists, part.start)
        return part.items.map((item, index) => this.#item(item, placeOf(index), place)).join('')
      }
      case 'tasks':
        return part.items
          .map(({ isDone, parts }) =>
            this.#item(parts, { list: undefined, label: `${tickOf(isDone)}\t` }, place),
          )
          .join('')
      case 'quote':
        return this.#parts(part.parts, { ...place, quotes: place.quotes + 1 })
      case 'table':
        return this.#table(part.rows, place)
      case 'quotation':
        return this.#quotation(part, place)
      case 'paraphrase': {
        const { mark, told } = this.#source(part.source)
        return this.#line(part.line, place, {}, mark) + told
      }
    }
  }

  #heading(part: Extract<PagePart, { kind: 'heading' }>, place: Place): string {
    const { level, line, place: number } = part
    if (number === null) return this.#line(line, place, { style: 'NoteHead', keepNext: true })
    const runs = line.map(node => this.#runs(node)).join('')
    return headingParagraph(this.file, { level, words: lineWords(line), runs }, number)
  }

  #runs(node: NoteNode): string {
    return noteRuns(node, this.file.links.body, footnoteRun(this.file.footnotes))
  }

  #item(parts: readonly PagePart[], opens: ListPlace, place: Place): string {
    const item = { opens }
    // An item without words is there all the same.
    const own: readonly PagePart[] = parts.length > 0 ? parts : [{ kind: 'paragraph', line: [] }]
    return this.#parts(own, { ...place, lists: place.lists + 1, item })
  }

  #line(line: readonly NoteNode[], place: Place, look: ParagraphLook, behind = ''): string {
    const { lists, quotes, isInCell, isBold, item } = place
    const { opens } = item
    item.opens = null
    const moved = LIST_STEP * (lists + quotes)
    const style = isInCell ? 'Cell' : quotes > 0 ? 'NoteQuote' : lists > 0 ? 'Item' : undefined
    const runs = (isBold ? line.map(inBold) : line).map(node => this.#runs(node))
    return paragraph(run(opens?.label ?? '') + runs.join('') + behind, {
      style,
      list: opens?.list,
      isRightToLeft: isRightToLeft(lineWords(line)),
      indent: moved > 0 ? { left: moved, hanging: opens ? LIST_STEP : 0 } : undefined,
      ...look,
    })
  }

  #quotation({ quotation, passage, shown, source }: QuotationPart, place: Place): string {
    const { mark, told } = this.#source(source)
    if (shown) return this.#picture(shown, mark, place) + told
    const spoken = passage ? wordLanguage(passage.document.language) : undefined
    const look = {
      edge: undefined,
      language: spoken === wordWords(this.language).code ? undefined : spoken,
      marks: 'left-out' as const,
      behind: mark,
      isInCell: place.isInCell,
      isSourceBelow: told !== '',
      after: BELOW_QUOTATION,
    }
    const opens = this.#openItem(place)
    if (!passage || place.isInCell) return opens + quotedParagraphs(quotation, look).join('') + told
    const { blocks, endsInTable } = quotationBlocks({ ...passage, quotation }, look)
    // Behind a table there is no last word.
    const named = run(shortName(passage.document, this.language))
    const behind = endsInTable && mark !== '' ? paragraph(named + mark, { style: 'Place' }) : ''
    return opens + blocks.join('') + behind + told
  }

  #picture({ picture, says }: ShownRegion, mark: string, place: Place): string {
    const width = place.room === undefined ? WIDEST : place.room / POINT
    // Behind a picture as wide as its line the mark would stand beyond the margin, where nobody sees it.
    const room = mark === '' ? width : width - MARK_WIDTH
    const drawn = this.file.picture({ ...picture, says, room })
    const opens = this.#openItem(place)
    return opens + paragraph(drawn + mark, { style: place.isInCell ? 'Cell' : 'Place' })
  }

  #table(rows: readonly (readonly PageCell[])[], place: Place): string {
    const { grid, cellOf } = spansOf(rows)
    const wordsOf = (cell: TableCell) => cellWords(cellOf(cell))
    const inside = (cell: TableCell, room?: number) => {
      const own = { ...TOP, isInCell: true, isBold: cell.header !== undefined, room, item: { opens: null } }
      return this.#parts(cellOf(cell).parts, own) || paragraph('', { style: 'Cell' })
    }
    const opens = this.#openItem(place)
    const left = place.isInCell ? 0 : LIST_STEP * (place.lists + place.quotes)
    const table = place.isInCell ? null : gridTable(grid, { inside, wordsOf, isTurned: place.isTurned }, left)
    return (
      opens +
      (table ??
        grid
          .flat()
          .map(cell => inside(cell, place.room))
          .join(''))
    )
  }

  /** What has no paragraph for the bullet of its item stands below it. */
  #openItem(place: Place): string {
    return place.item.opens ? this.#line([], place, {}) : ''
  }

  /** The mark of a footnote with a source; where Word has no more numbers, a line below that says it. */
  #source(source: NumberedSource): { readonly mark: string; readonly told: string } {
    const { footnotes, links } = this.file
    const isNote = footnotes.room >= 1
    const told = run(tellSource(source, this.language))
    const words =
      source.link === null ? told : (isNote ? links.footnotes : links.body).around(told, source.link)
    if (isNote) return { mark: footnotes.add(words), told: '' }
    return { mark: '', told: paragraph(words, { style: 'Place' }) }
  }
}

/** Which parts stand on a page that is turned: tables with no room for their words, and their headings with them. */
function turnedParts(parts: readonly PagePart[]): boolean[] {
  const turned = parts.map(isWide)
  for (let at = parts.length - 2; at >= 0; at -= 1)
    if (parts[at]?.kind === 'heading') turned[at] = turned[at + 1] === true
  return turned
}

function isWide(part: PagePart): boolean {
  if (part.kind !== 'table') return false
  const { grid, cellOf } = spansOf(part.rows)
  return needsTurnedPage(grid, cell => cellWords(cellOf(cell)))
}

function inBold(node: NoteNode): NoteNode {
  const own = (node.marks ?? []).filter(({ type }) => type !== 'bold')
  return node.type === 'text' ? { ...node, marks: [...own, { type: 'bold' }] } : node
}

function cellWords({ parts }: PageCell): string {
  return parts.map(wordsIn).join(' ')
}

/** How wide the words of a part are, for the columns of a table. */
function wordsIn(part: PagePart): string {
  switch (part.kind) {
    case 'quotation':
      return part.quotation.text
    case 'paragraph':
    case 'heading':
    case 'paraphrase':
      return lineWords(part.line)
    case 'list':
      return part.items.flat().map(wordsIn).join(' ')
    case 'tasks':
      return part.items
        .flatMap(({ parts }) => parts)
        .map(wordsIn)
        .join(' ')
    case 'quote':
      return part.parts.map(wordsIn).join(' ')
    case 'table':
      return part.rows
        .flat()
        .flatMap(({ parts }) => parts)
        .map(wordsIn)
        .join(' ')
  }
}
