import { findDates } from '../../../src-core/structure/mentions/find-dates'
import type { XmlElement } from './parse-xml'
import type { XmlLines, XmlRule } from './xml-lines'
import { child, elements, find, textOf } from './xml-tree'

/** The rules for the verbatim reports of the French National Assembly in XML. */
export function assembleeRules(): ReadonlyMap<string, XmlRule> {
  // Each paragraph says who speaks; whoever goes on speaking opens no new turn.
  let last = ''
  return new Map<string, XmlRule>([
    ...['uid', 'seanceRef', 'sessionRef', 'metadonnees'].map(name => [name, () => undefined] as const),
    [
      'point',
      (element, to) => {
        last = ''
        const title = child(element, 'texte')
        if (title && textOf(title) !== '') to.emit(title, { role: 'heading', level: levelOf(element) })
        for (const next of elements(element)) if (next !== title) to.block(next)
      },
    ],
    [
      'paragraphe',
      (element, to) => {
        const name = textOf(find(element, 'nom')).replace(/[\s.,]+$/, '')
        if (name !== '' && name !== last) opens(name, to)
        if (name !== '') last = name
        const words = child(element, 'texte')
        if (words) to.emit(words)
      },
    ],
  ])
}

/** No heading ranks lower. */
const LOWEST = 4

function levelOf({ attributes }: XmlElement): number {
  return Math.min(LOWEST, Math.max(1, Number(attributes['nivpoint']) || 1))
}

function opens(speaker: string, to: XmlLines): void {
  to.opens({ role: 'speech', numbers: [], speaker })
  to.words(speaker)
}

/** The day of the sitting, as ISO 8601: it is filed as `20240220150000000`, and written out beside that. */
export function assembleeDate(root: XmlElement): string {
  const facts = child(root, 'metadonnees')
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(textOf(child(facts, 'dateSeance'))) ?? []
  return year ? `${year}-${month}-${day}` : (findDates(textOf(child(facts, 'dateSeanceJour')))[0] ?? '')
}
