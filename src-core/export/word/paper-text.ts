import type { Drawn } from '../../annotation/marks-of'
import { paintStretches } from '../../annotation/paint-stretches'
import type { Theme } from '../../codebook/model'
import { NO_WORDS } from '../../document/extracted'
import type { StructuredDocument, TextRange } from '../../document/model'
import { hueHex } from '../word-file/hue-hex'
import type { Links } from '../word-file/links'
import { type RunLook, run, runOf } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { wordLanguage, wordWords } from '../word-file/word-words'
import { byLeaf, type CommentMark } from './comment-places'
import { cutPieces, type Piece, type Snap, type Span, snapper } from './cut-pieces'
import { leavesOf, spread } from './leaves'
import { formatsOf } from './paper-formats'
import { type PaperNote, paperNotes } from './paper-notes'

/** One footnote is the key of the colours. */
const KEY = 1
/** Behind the words of an annotation without a theme, and below them where another lies over it. */
const NO_THEME = { background: 'E5E5E5', mark: '595959' }

/** An end of the range of these comments. */
export interface CommentEnd extends CommentMark {
  readonly comments: readonly number[]
}

/** The words of a paper as runs: its formats, the colours of annotations, notes at their marks, and the ends of comments. */
export class PaperText {
  readonly leaves: readonly TextRange[]
  /** By where their marks begin. */
  readonly notes: ReadonlyMap<number, PaperNote>
  /** The ends of comments, by leaf. */
  ends: ReadonlyMap<number, readonly CommentEnd[]> = new Map()
  readonly #spans: ReadonlyMap<number, readonly Span[]>
  readonly #language: string | undefined
  readonly #numbers: ReadonlyMap<number, number>
  readonly #picture: string

  constructor(
    private readonly file: WordFile,
    readonly document: StructuredDocument,
    annotations: readonly Drawn[],
    themes: readonly Theme[],
  ) {
    this.leaves = leavesOf(document.blocks)
    this.notes = paperNotes(document, this.leaves, file.footnotes.room - KEY)
    this.#numbers = new Map(this.leaves.map(({ start }, number) => [start, number]))
    this.#spans = spread([...formatsOf(document), ...coloursOf(annotations, themes)], this.leaves)
    const { code, picture } = wordWords(file.facts.language)
    const spoken = wordLanguage(document.language)
    this.#language = spoken === code ? undefined : spoken
    this.#picture = picture
  }

  /** Tells where the comments begin and end. */
  comment(ends: Iterable<CommentEnd>): void {
    this.ends = byLeaf(ends)
  }

  /** A leaf's words; `isNote` for those of a footnote, where Word has neither notes nor comments. */
  runs({ start }: TextRange, isNote = false): string {
    const number = this.#numbers.get(start) ?? -1
    const leaf = this.leaves[number]
    if (!leaf) return ''
    const { text } = this.document
    const spans = this.#spans.get(number) ?? []
    const marks = spans
      .filter(({ kind }) => kind === 'mark' || kind === 'right')
      .sort((one, other) => one.start - other.start)
    const snap = snapper(text, marks)
    const ends = isNote ? [] : snapEnds(this.ends.get(number) ?? [], snap)
    const pieces = cutPieces(
      leaf,
      spans,
      ends.map(({ at }) => at),
      snap,
    )
    const links = isNote ? this.file.links.footnotes : this.file.links.body
    let next = 0
    let runs = ''
    const endsUntil = (at: number) => {
      for (let end = ends[next]; end && end.at <= at; end = ends[++next]) runs += endXml(end)
    }
    for (const piece of pieces) {
      endsUntil(piece.start)
      runs += this.#piece(piece, links, isNote)
    }
    endsUntil(leaf.end)
    return runs
  }

  #piece(piece: Piece, links: Links, isNote: boolean): string {
    const { active, start, end } = piece
    const look = lookOf(active, this.#language)
    const right = active.get('right')
    const words = right?.kind === 'right' ? right.value : this.document.text.slice(start, end)
    const mark = active.get('mark')
    if (mark) {
      const note = isNote ? undefined : this.notes.get(mark.start)
      if (!note) return run(words, { ...look, style: 'FootnoteReference' })
      const content = this.runs(this.leaves[note.leaf] ?? piece, true)
      return this.file.footnotes.add(content, { mark: words, shade: look.shade, line: look.line })
    }
    const link = active.get('link')
    if (link?.kind === 'link') return links.around(run(words, { ...look, style: 'Hyperlink' }), link.value)
    return run(words === NO_WORDS ? this.#picture : words, look)
  }
}

function snapEnds(ends: readonly CommentEnd[], snap: Snap): CommentEnd[] {
  return ends
    .map(end => ({ ...end, at: snap(end.at, end.side) }))
    .sort((one, other) => one.at - other.at || one.rank - other.rank)
}

function endXml({ side, comments }: CommentEnd): string {
  return comments
    .map(id => {
      if (side === 'start') return `<w:commentRangeStart w:id="${id}"/>`
      const reference = runOf(`<w:commentReference w:id="${id}"/>`, { style: 'CommentReference' })
      return `<w:commentRangeEnd w:id="${id}"/>${reference}`
    })
    .join('')
}

function lookOf(active: Piece['active'], language: string | undefined): RunLook {
  const colourOf = (kind: 'shade' | 'line') => {
    const span = active.get(kind)
    return span && 'value' in span ? span.value : undefined
  }
  return {
    bold: active.has('bold'),
    italic: active.has('italic'),
    struck: active.has('struck'),
    line: colourOf('line'),
    shade: colourOf('shade'),
    language,
  }
}

/** What is drawn of annotations, as on the page: the colour behind the words, and a line below for one that lies under it. */
function coloursOf(annotations: readonly Drawn[], themes: readonly Theme[]): Span[] {
  const rank = new Map(themes.map(({ id }, index) => [id, index]))
  const colours = new Map(themes.map(({ id, colour }) => [id, colour]))
  return paintStretches(annotations, rank).flatMap(({ start, end, theme, lane }): Span[] => {
    const colour = theme === null ? undefined : colours.get(theme)
    const use = lane === 0 ? 'background' : 'mark'
    const value = colour === undefined ? NO_THEME[use] : hueHex(colour, use)
    if (lane > 1) return []
    return [{ kind: lane === 0 ? 'shade' : 'line', start, end, value }]
  })
}
