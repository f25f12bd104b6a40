import { paragraph } from './paragraph'
import { type RunLook, run, runOf } from './runs'
import { WORD_SPACES } from './word-spaces'
import { xmlText } from './xml-text'

/** Word knows no footnote by a higher number. */
const MOST_FOOTNOTES = 32_767

/** How the reference to a footnote looks. */
interface NoteLook extends Pick<RunLook, 'shade' | 'line'> {
  /** The mark of the note as it is printed. */
  readonly mark?: string
}

/** The footnotes of a Word file, numbered from 1. */
export class Footnotes {
  readonly #written: string[] = []
  /** How many have the number that Word gives them. */
  #counted = 0

  constructor(private readonly most: number = MOST_FOOTNOTES) {}

  /** For how many more there is room. */
  get room(): number {
    return this.most - this.size
  }

  /** How many there are. */
  get size(): number {
    return this.#written.length
  }

  /**
   * Adds a footnote of these runs and answers the run that refers to it. With a mark as it is printed, Word shows that one
   * and not the number it would count, unless both are the same. Whoever adds one asks first whether there is room.
   */
  add(runs: string, look: NoteLook = {}): string {
    const { mark } = look
    const id = this.#written.length + 1
    const isCounted = mark === undefined || mark === String(this.#counted + 1)
    if (isCounted) this.#counted += 1
    const style = { style: 'FootnoteReference' }
    // LibreOffice puts the mark before the note as well: apart, so that `1` does not read as `11`.
    const own = isCounted ? runOf('<w:footnoteRef/>', style) : run('\u2009') + run(mark, style)
    this.#written.push(
      `<w:footnote w:id="${id}">${paragraph(`${own}${run(' ')}${runs}`, { style: 'FootnoteText' })}</w:footnote>`,
    )
    const looks = { ...style, shade: look.shade, line: look.line }
    if (isCounted) return runOf(`<w:footnoteReference w:id="${id}"/>`, looks)
    const printed = `<w:t xml:space="preserve">${xmlText(mark)}</w:t>`
    return runOf(`<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>${printed}`, looks)
  }

  /** `word/footnotes.xml`, with the lines that part notes from the text. */
  write(): string {
    const line = (id: number, type: string) =>
      `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:footnotes ${WORD_SPACES}>${line(-1, 'separator')}${line(0, 'continuationSeparator')}${this.#written.join('')}</w:footnotes>`
  }
}
