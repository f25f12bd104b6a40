import { readNumbers } from '../../../src-core/document/read-numbers'
import type { XmlElement } from './parse-xml'
import type { XmlLines, XmlRule } from './xml-lines'
import { child, childrenNamed, elements, isElement, textOf } from './xml-tree'

const skip: XmlRule = () => undefined
const paragraph: XmlRule = (element, to) => {
  const table = loneTable(element)
  if (table) to.block(table)
  else to.emit(element)
}

/** A table in a note that is a paragraph’s all is no note: it only was set in smaller print. */
function loneTable({ children }: XmlElement): XmlElement | undefined {
  const [only, ...others] = children.filter(node => isElement(node) || node.trim() !== '')
  if (!only || others.length > 0 || !isElement(only) || only.name !== 'noot') return undefined
  const parts = elements(only)
  return parts.length === 1 && parts[0]?.name === 'table' ? parts[0] : undefined
}
const heading =
  (level: number): XmlRule =>
  (element, to) =>
    to.emit(element, { role: 'heading', level })
const numberFirst: XmlRule = (element, to) => to.before(textOf(element))

/** The rules for what official publications are written in: `officiele-publicatie` and, before 2010, `kamerwrk`. */
export const OFFICIAL_RULES: ReadonlyMap<string, XmlRule> = new Map<string, XmlRule>([
  ...['metadata', 'versie', 'ordernr', 'vergjaar', 'witreg', 'colspec'].map(name => [name, skip] as const),
  ...['al', 'tekstregel', 'dossiernummer', 'datumtekst', 'functie', 'naam', 'wij', 'koning'].map(
    name => [name, paragraph] as const,
  ),
  ['officiele-publicatie', publication],
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
  ['kamerstukkop', masthead],
  ['table', table],
  ['plaatje', picture],
  ['spreekbeurt', speech],
  ['spreker', (element, to) => to.words(spaced(element))],
  ['motie', motion],
  ['vraag', exchange('question')],
  ['antwoord', exchange('answer')],
  ['kamervraagnummer', paragraph],
  ['kamervraagonderwerp', (element, to) => to.emit(element, { role: 'title', level: 1 })],
])

/** The name of the gazette stands above every publication in it; what it prints has its title in its own head. */
function publication(element: XmlElement, to: XmlLines): void {
  for (const part of elements(element)) {
    if (part.name === 'kop') masthead(part, to)
    else if (child(part, 'kop')) announcement(part, to)
    else to.block(part)
  }
}

function announcement(element: XmlElement, to: XmlLines): void {
  const head = child(element, 'kop')
  for (const part of elements(element)) {
    if (part === head) announced(part, to)
    else to.block(part)
  }
}

function announced(kop: XmlElement, to: XmlLines): void {
  const isTitle = ({ name }: XmlElement) => name === 'titel' || name === 'subtitel'
  const parts = elements(kop)
  for (const part of parts) if (!isTitle(part)) to.block(part)
  const title = parts.filter(isTitle).map(textOf).filter(Boolean).join(' ')
  if (title !== '') to.words(title, { role: 'title', level: 1 })
}

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

/** What stands above every paper of the Chamber is none of its text. */
function masthead(element: XmlElement, to: XmlLines): void {
  for (const line of elements(element)) to.furniture(line)
}

/** A table's title is its caption, above it. */
function table(element: XmlElement, to: XmlLines): void {
  to.table(element, child(element, 'title'))
}

/** A picture, its caption below it. */
function picture(element: XmlElement, to: XmlLines): void {
  to.picture(child(element, 'illustratie')?.attributes['alt'] ?? '')
  for (const part of elements(element)) if (part.name !== 'illustratie') to.block(part)
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
  const name = ['voorvoegsels', 'naam'].map(part => spaced(child(speaker, part))).filter(Boolean)
  const party = textOf(child(speaker, 'politiek'))
  to.opens({ role: 'speech', numbers: [], speaker: name.join(' '), ...(party && { party }) })
  to.blocks(element)
  to.closes()
}

/** The words below an element, apart also where nothing stands between the elements that hold them: `De heer` `Van Dam`. */
function spaced(element: XmlElement | undefined): string {
  if (!element) return ''
  const words = element.children.map(node => (isElement(node) ? ` ${spaced(node)} ` : node)).join('')
  return words
    .replace(/\s+/g, ' ')
    .replace(/(?<=\() | (?=[).,:;])/g, '')
    .trim()
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
    const parts = elements(element).filter(part => part !== number || others.includes(part))
    for (const part of parts) to.block(part)
    // What stands behind a marked question, such as a notice that it is answered later, is none of it.
    if (parts.length > 0) to.closes()
  }
}
