import { formatNumber } from '../decoding/format-number'
import type { XmlElement } from '../xml/parse-xml'
import { childrenNamed } from '../xml/xml-tree'

export type NoteKind = 'footnote' | 'endnote'

/** A note that the text refers to, with the mark it was given. */
export interface ReferredNote {
  readonly kind: NoteKind
  readonly mark: string
  readonly content: XmlElement
}

/** Counts notes in the order in which the text refers to them, as Word does. */
export class Notes {
  readonly referred: ReferredNote[] = []
  private readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>
  private readonly counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 }

  constructor(
    footnotes: XmlElement | undefined,
    endnotes: XmlElement | undefined,
    private readonly formats: Readonly<Record<NoteKind, string>>,
  ) {
    const byId = (xml: XmlElement | undefined, name: string) =>
      new Map(childrenNamed(xml, name).map(note => [note.attributes['id'] ?? '', note]))
    this.notes = { footnote: byId(footnotes, 'footnote'), endnote: byId(endnotes, 'endnote') }
  }

  /** The mark of a reference: the next number, or `own` where the writer chose one; null where there is no such note. */
  refer(kind: NoteKind, id: string | undefined, own: string | null): string | null {
    const content = this.notes[kind].get(id ?? '')
    if (!content) return null
    if (own === null) this.counts[kind] += 1
    const mark = own ?? formatNumber(this.counts[kind], this.formats[kind])
    this.referred.push({ kind, mark, content })
    return mark
  }
}
