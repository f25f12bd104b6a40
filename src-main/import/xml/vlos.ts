import type { XmlElement } from './parse-xml'
import type { XmlLines, XmlRule } from './xml-lines'
import { child, elements, textOf } from './xml-tree'

const skip: XmlRule = () => undefined

/** Who says what, when, to what number: what the report says about itself, beside what was said. */
const ABOUT = [
  'zaal',
  'vergaderjaar',
  'vergaderingnummer',
  'datum',
  'aanvangstijd',
  'eindtijd',
  'sluiting',
  'parlisid',
  'voortzetting',
  'markeertijdbegin',
  'markeertijdeind',
  'isvoorzitter',
  'isdraad',
  'spreker',
  'sprekers',
  'zaken',
  'zaak',
  'sequeel',
  'draadboekfragment',
]

/** The rules for the reports of the Dutch House's debates as its open data gives them (VLOS). */
export const VLOS_RULES: ReadonlyMap<string, XmlRule> = new Map<string, XmlRule>([
  ...ABOUT.map(name => [name, skip] as const),
  ['vergadering', (element, to) => titled(element, to, 'title', 1)],
  ['activiteit', (element, to) => titled(element, to, 'heading', 1)],
  ['activiteithoofd', withoutTitle],
  ['activiteitdeel', withoutTitle],
  ['activiteititem', withoutTitle],
  ['woordvoerder', speech],
  ['interrumpant', speech],
])

function titled(element: XmlElement, to: XmlLines, role: 'title' | 'heading', level: number): void {
  const title = textOf(child(element, 'titel'))
  const subject = textOf(child(element, 'onderwerp'))
  to.words(title, { role, level })
  if (subject !== title) to.words(subject)
  for (const part of elements(element)) if (part.name !== 'titel' && part.name !== 'onderwerp') to.block(part)
}

/** The titles of the parts repeat what their texts say. */
function withoutTitle(element: XmlElement, to: XmlLines): void {
  for (const part of elements(element)) if (part.name !== 'titel' && part.name !== 'onderwerp') to.block(part)
}

function speech(element: XmlElement, to: XmlLines): void {
  const speaker = child(element, 'spreker')
  const chair = textOf(child(element, 'isvoorzitter')) === 'true'
  const party = textOf(child(speaker, 'fractie'))
  const name = [textOf(child(speaker, 'aanhef')), textOf(child(speaker, 'verslagnaam'))]
    .filter(Boolean)
    .join(' ')
  to.opens({
    role: 'speech',
    numbers: [],
    speaker: chair ? 'De voorzitter' : name,
    ...(party && !chair && { party }),
  })
  to.blocks(element)
}
