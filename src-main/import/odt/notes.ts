import { formatNumber } from '../decoding/format-number'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed, textOf } from '../xml/xml-tree'
import { numberFormat } from './numbering'

/** A note with the mark it was given, in the order in which the text refers to notes. */
export interface OdtNote {
  readonly mark: string
  readonly body: XmlElement
}

/** Gathers the notes of a text; a note's mark stands in the file, and is counted where it does not. */
export class OdtNotes {
  readonly found: OdtNote[] = []
  private readonly formats: ReadonlyMap<string, string>
  private readonly counts = new Map<string, number>()

  constructor(styles: XmlElement | undefined) {
    this.formats = new Map(
      childrenNamed(styles, 'text:notes-configuration').map(({ attributes }) => [
        attributes['note-class'] ?? '',
        numberFormat(attributes['num-format']),
      ]),
    )
  }

  /** The mark of a note; null where it has neither a mark nor words. */
  add(note: XmlElement): string | null {
    const kind = note.attributes['note-class'] ?? 'footnote'
    const citation = child(note, 'text:note-citation')
    const own = citation?.attributes['label']
    const count = (this.counts.get(kind) ?? 0) + (own === undefined ? 1 : 0)
    this.counts.set(kind, count)
    const format = this.formats.get(kind) ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal')
    const mark = (own ?? '').trim() || textOf(citation) || formatNumber(count, format)
    const body = child(note, 'text:note-body')
    if (!body || mark === '') return null
    this.found.push({ mark, body })
    return mark
  }
}
