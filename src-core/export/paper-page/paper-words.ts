import type { Annotation } from '../../annotation/model'
import { paintStretches } from '../../annotation/paint-stretches'
import { isSafeLink } from '../../annotation/written/written-marks'
import { addTo } from '../../basics/group-by'
import type { Theme } from '../../codebook/model'
import { NO_WORDS } from '../../document/extracted'
import type { StructuredDocument, TextRange } from '../../document/model'
import { escapeHtml } from '../markup/quoted-html'
import { themeClass } from '../markup/theme-html'
import { cutPieces, type Piece, type Span, snapper } from '../word/cut-pieces'
import { leavesIn, leavesOf, spread } from '../word/leaves'
import { formatsOf } from '../word/paper-formats'
import { type PaperNote, paperNotes } from '../word/paper-notes'

/** How the parts of one paper on a page refer to one another. */
export interface PaperNames {
  /** The id of the entry of an annotation in the list, by its number from 1, and of the mark that leads there. */
  entry(number: number): string
  mark(number: number): string
  /** The same for the footnotes of the paper itself, by their leaf. */
  note(leaf: number): string
  noteMark(leaf: number): string
  /** What a mark is called by those who read it out. */
  sayEntry(number: number): string
  readonly picture: string
}

/** Where the class of a passage without a theme is none of the themes'. */
const NO_THEME = 'plain'

/** The words of a paper as HTML: its formats, annotations as colours with a number behind each, and marks that lead to its footnotes. */
export class PaperWords {
  readonly notes: ReadonlyMap<number, PaperNote>
  readonly #leaves: readonly TextRange[]
  readonly #numbers: ReadonlyMap<number, number>
  readonly #spans: ReadonlyMap<number, readonly Span[]>
  /** The numbers of the annotations that end in a leaf, and where. */
  readonly #ends = new Map<number, { readonly at: number; readonly number: number }[]>()

  /** Annotations are numbered as they are given, from 1. */
  constructor(
    readonly document: StructuredDocument,
    annotations: readonly Annotation[],
    themes: readonly Theme[],
    private readonly names: PaperNames,
  ) {
    this.#leaves = leavesOf(document.blocks)
    this.notes = paperNotes(document, this.#leaves, Number.POSITIVE_INFINITY)
    this.#numbers = new Map(this.#leaves.map(({ start }, number) => [start, number]))
    this.#spans = spread([...formatsOf(document), ...coloursOf(annotations, themes)], this.#leaves)
    for (const [index, annotation] of annotations.entries()) {
      const [first, last] = leavesIn(this.#leaves, annotation)
      const leaf = Math.max(0, first <= last ? last : first - 1)
      const at = Math.min(annotation.end, this.#leaves[leaf]?.end ?? annotation.end)
      addTo(this.#ends, leaf, { at, number: index + 1 })
    }
  }

  /** The words of a block, a caption or a cell. */
  html({ start }: TextRange): string {
    const number = this.#numbers.get(start) ?? -1
    const leaf = this.#leaves[number]
    if (!leaf) return ''
    const spans = this.#spans.get(number) ?? []
    const marks = spans
      .filter(({ kind }) => kind === 'mark' || kind === 'right')
      .sort((one, other) => one.start - other.start)
    const snap = snapper(this.document.text, marks)
    const ends = (this.#ends.get(number) ?? [])
      .map(end => ({ ...end, at: snap(end.at, 'end') }))
      .sort((one, other) => one.at - other.at || one.number - other.number)
    const pieces = cutPieces(
      leaf,
      spans,
      ends.map(({ at }) => at),
      snap,
    )
    let next = 0
    let html = ''
    for (const piece of pieces) {
      html += this.#piece(piece)
      for (let end = ends[next]; end && end.at <= piece.end; end = ends[++next])
        html += this.#mark(end.number)
    }
    for (let end = ends[next]; end; end = ends[++next]) html += this.#mark(end.number)
    return html
  }

  #mark(number: number): string {
    const { entry, mark, sayEntry } = this.names
    return `<sup class="at"><a id="${mark(number)}" href="#${entry(number)}" aria-label="${escapeHtml(sayEntry(number))}">[${number}]</a></sup>`
  }

  #piece({ active, start, end }: Piece): string {
    const right = active.get('right')
    const written = right?.kind === 'right' ? right.value : this.document.text.slice(start, end)
    let html = escapeHtml(written === NO_WORDS ? this.names.picture : written)
    if (active.has('bold')) html = `<b>${html}</b>`
    if (active.has('italic')) html = `<i>${html}</i>`
    if (active.has('struck')) html = `<s>${html}</s>`
    const mark = active.get('mark')
    const note = mark && this.notes.get(mark.start)
    if (note)
      html = `<a id="${this.names.noteMark(note.leaf)}" href="#${this.names.note(note.leaf)}" role="doc-noteref">${html}</a>`
    if (mark) html = `<sup>${html}</sup>`
    const link = active.get('link')
    if (!mark && link?.kind === 'link' && isSafeLink(link.value))
      html = `<a href="${escapeHtml(link.value.trim())}" rel="noreferrer">${html}</a>`
    const line = active.get('line')
    if (line?.kind === 'line') html = `<span class="under ${line.value}">${html}</span>`
    const shade = active.get('shade')
    return shade?.kind === 'shade' ? `<mark class="${shade.value}">${html}</mark>` : html
  }
}

/** What is drawn of annotations, as on the page: the colour behind the words, and a line below for one that lies under it. */
function coloursOf(annotations: readonly Annotation[], themes: readonly Theme[]): Span[] {
  const rank = new Map(themes.map(({ id }, index) => [id, index]))
  const classes = new Map(themes.map(theme => [theme.id, themeClass(theme)]))
  return paintStretches(annotations, rank).flatMap(({ start, end, theme, lane }): Span[] => {
    if (lane > 1) return []
    const value = (theme === null ? undefined : classes.get(theme)) ?? NO_THEME
    return [{ kind: lane === 0 ? 'shade' : 'line', start, end, value }]
  })
}
