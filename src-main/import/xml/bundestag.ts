import type { ExtractedOpening } from '../../../src-core/document/extracted'
import { partOfSpeaker } from '../../../src-core/structure/labels/speaker-names'
import type { XmlElement } from './parse-xml'
import type { XmlLines, XmlRule } from './xml-lines'
import { child, elements, find, isElement, textOf } from './xml-tree'

const heading =
  (level: number): XmlRule =>
  (element, to) => {
    const title = element.attributes['top-id'] ?? ''
    if (title !== '') to.words(title, { role: 'heading', level })
    to.blocks(element)
    to.closes()
  }

/** The rules for the stenographic reports of the Bundestag in XML. */
export const BUNDESTAG_RULES: ReadonlyMap<string, XmlRule> = new Map<string, XmlRule>([
  ['kopfdaten', (element, to) => to.furniture(element)],
  ['inhaltsverzeichnis', contents],
  ['rednerliste', () => undefined],
  ['tagesordnungspunkt', heading(1)],
  ['p', paragraph],
  ['name', chair],
  ['kommentar', (element, to) => to.emit(element)],
  ['zitat', (element, to) => to.emit(element, { role: 'quote' })],
  ['table', (element, to) => to.table(element, child(element, 'caption'))],
  ['fussnote', (element, to) => to.emit(element)],
])

/** What such a report calls itself. */
export function bundestagTitle(root: XmlElement): string {
  const { wahlperiode = '', 'sitzung-nr': number = '' } = root.attributes
  return wahlperiode === ''
    ? textOf(find(root, 'plenarprotokoll-nummer'))
    : `Plenarprotokoll ${wahlperiode}/${number}`
}

/** The day of the sitting, as ISO 8601, or null. */
export function bundestagDate(root: XmlElement): string | null {
  const [, day, month, year] =
    /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(root.attributes['sitzung-datum'] ?? '') ?? []
  return day ? `${year}-${month}-${day}` : null
}

function contents(element: XmlElement, to: XmlLines): void {
  for (const entry of elements(element)) {
    if (elements(entry).length > 0) contents(entry, to)
    else to.furniture(entry)
  }
}

/** A paragraph may open with who speaks, as data and once more as it is printed. */
function paragraph(element: XmlElement, to: XmlLines): void {
  const speaker = child(element, 'redner')
  if (speaker) to.opens(speakerOf(speaker))
  to.emit({ ...element, children: element.children.filter(node => !isElement(node) || node !== speaker) })
}

function speakerOf(element: XmlElement): ExtractedOpening {
  const name = child(element, 'name')
  const words = ['titel', 'vorname', 'namenszusatz', 'nachname']
    .map(part => textOf(child(name, part)))
    .filter(Boolean)
    .join(' ')
  const party = textOf(child(name, 'fraktion'))
  const role = textOf(child(child(name, 'rolle'), 'rolle_lang'))
  const speaker = [words, party === '' ? role : ''].filter(Boolean).join(', ')
  return { role: 'speech', numbers: [], speaker, ...(party && { party }) }
}

/** Who presides is named in an element of its own: `Präsident Dr. Hans Muster:`. */
function chair(element: XmlElement, to: XmlLines): void {
  to.opens({ role: 'speech', numbers: [], ...partOfSpeaker(textOf(element)) })
  to.emit(element)
}
