import type { XmlElement } from './parse-xml'
import { readNumbers } from './read-numbers'
import type { XmlLines, XmlRule } from './xml-lines'
import { child, childrenNamed, elements, findAll, textOf } from './xml-tree'

const skip: XmlRule = () => undefined
const paragraph: XmlRule = (element, to) => to.emit(element)
const heading =
  (level: number): XmlRule =>
  (element, to) =>
    to.emit(element, { role: 'heading', level })
const numberFirst: XmlRule = (element, to) => to.before(textOf(element))

/** The rules for what official publications are written in: `officiele-publicatie` and, before 2010, `kamerwrk`. */
export const OFFICIAL_RULES: ReadonlyMap<string, XmlRule> = new Map<string, XmlRule>([
  ...['metadata', 'versie', 'ordernr', 'vergjaar', 'witreg', 'plaatje', 'colspec'].map(
    name => [name, skip] as const,
  ),
  ...['al', 'tekstregel', 'dossiernummer', 'datumtekst', 'functie', 'naam', 'wij', 'koning'].map(
    name => [name, paragraph] as const,
  ),
  ['stuk', paper],
  ['kop', (element, to) => to.emit(element, { role: 'heading', level: headingLevel(element) })],
  ['item-titel', (element, to) => to.emit(element, { role: 'title', level: 1 })],
  ['intitule', (element, to) => to.emit(element, { role: 'title', level: 1 })],
  ['titel', heading(1)],
  ['tussenkop', subheading],
  ['tuskop', subheading],
  ['li', listItem],
  ['lijst', list],
  ['lidnr', numberFirst],
  ['li.nr', numberFirst],
  ['table', (element, to) => to.table(findAll(element, 'row'))],
  ['spreekbeurt', speech],
  ['spreker', paragraph],
  ['motie', motion],
  ['vraag', exchange('question')],
  ['antwoord', exchange('answer')],
  ['kamervraagnummer', paragraph],
  ['kamervraagonderwerp', (element, to) => to.emit(element, { role: 'title', level: 1 })],
])

/** A number and a title: `Nr. 207` and `VERSLAG VAN EEN SCHRIFTELIJK OVERLEG` are one line, as in print. */
function paper(element: XmlElement, to: XmlLines): void {
  const parts = elements(element)
  const isHead = ({ name }: XmlElement) => ['ltrlabel', 'nummer', 'stuknr', 'titel'].includes(name)
  const body = parts.findIndex(part => !isHead(part))
  const head = body < 0 ? parts : parts.slice(0, body)
  to.words(head.map(textOf).join(' '), { role: 'title', level: 1 })
  for (const part of parts.slice(head.length)) to.block(part)
}

function subheading(element: XmlElement, to: XmlLines): void {
  const look = (element.attributes['kopopmaak'] ?? element.attributes['letat'] ?? 'vet').toLowerCase()
  to.emit(element, { role: 'heading', level: look.startsWith('vet') ? 2 : 3 })
}

function headingLevel(kop: XmlElement): number {
  const label = textOf(child(kop, 'label')).toLowerCase()
  if (/^(?:boek|deel|titel|hoofdstuk|bijlage)/.test(label)) return 1
  return /^(?:artikel|§|paragraaf)/.test(label) ? 3 : 2
}

function list(element: XmlElement, to: XmlLines): void {
  for (const item of elements(element)) to.block(item)
}

/** Lists inside a list count as deeper only for how they are set in; their numbers are printed in the file. */
function listItem(element: XmlElement, to: XmlLines): void {
  const number = textOf(child(element, 'li.nr')) || textOf(child(element, 'nr'))
  const parts = elements(element).filter(({ name }) => name !== 'li.nr' && name !== 'nr')
  to.before(number)
  if (parts.length === 0) to.emit(element, { role: 'list-item', level: 1 })
  parts.forEach((part, index) => {
    if (index === 0 && part.name === 'al') to.emit(part, { role: 'list-item', level: 1 })
    else to.block(part)
  })
}

function speech(element: XmlElement, to: XmlLines): void {
  const speaker = child(element, 'spreker')
  const name = ['voorvoegsels', 'naam'].map(part => textOf(child(speaker, part))).filter(Boolean)
  const party = textOf(child(speaker, 'politiek'))
  to.opens({ role: 'speech', numbers: [], speaker: name.join(' '), ...(party && { party }) })
  to.blocks(element)
  to.closes()
}

/** A motion that is read out is part of the speech; its title opens no section. */
function motion(element: XmlElement, to: XmlLines): void {
  for (const part of elements(element)) {
    if (part.name === 'kop') to.emit(part)
    else to.block(part)
  }
}

function exchange(role: 'question' | 'answer'): XmlRule {
  return (element, to) => {
    const [number, ...others] = childrenNamed(element, 'nr')
    to.opens({ role, numbers: readNumbers(textOf(number)) })
    if (number) to.emit(number)
    for (const part of elements(element)) if (part !== number || others.includes(part)) to.block(part)
  }
}
