import { partOfSpeaker } from '../../../src-core/structure/labels/speaker-names'
import { anyLanguage } from '../../../src-core/vocabulary/languages'
import type { XmlElement } from './parse-xml'
import type { XmlLines, XmlRule } from './xml-lines'
import { child, childrenNamed, elements, find, findAll, textOf } from './xml-tree'

type People = ReadonlyMap<string, string>

/** The rules for Akoma Ntoso (LegalDocML), which parliaments of many countries write their debates and laws in. */
export function akomaNtosoRules(root: XmlElement): ReadonlyMap<string, XmlRule> {
  const people = peopleOf(root)
  const said = answersOnly(root) ? 'answer' : 'speech'
  return new Map<string, XmlRule>([
    ['meta', () => undefined],
    ['docTitle', (element, to) => to.emit(element, { role: 'title', level: 1 })],
    ...['speech', 'speechGroup'].map(name => [name, spoken(said, people)] as const),
    ['question', spoken('question', people)],
    ['answer', spoken('answer', people)],
    ...PARTS.map((name, index) => [name, part(index)] as const),
    ['table', (element, to) => to.table(element, child(element, 'caption'))],
    ...['li', 'item', 'point'].map(name => [name, listItem] as const),
    ['num', (element, to) => to.before(textOf(element))],
    ['p', (element, to) => to.emit(element)],
    ['recordedTime', (element, to) => to.emit(element)],
  ])
}

/** What holds other parts; further down in this list ranks lower. */
const PARTS = [
  ...['debateSection', 'part', 'title', 'book'],
  ...['chapter', 'section', 'division', 'questions', 'adjournment', 'subdivision'],
  ...['article', 'clause', 'paragraph', 'subsection'],
]
/** No heading ranks lower. */
const LOWEST = 4

/** Whether a record only answers in writing: each speech stands alone behind a question with a number, and nobody takes the floor again. */
export function answersOnly(root: XmlElement): boolean {
  const questions = findAll(root, 'question')
  const speeches = findAll(root, 'speech')
  if (speeches.length === 0 || !questions.some(question => numberOf(question) !== '')) return false
  const behind = [root, ...findAll(root, 'debateSection')].flatMap(part =>
    elements(part).filter(
      ({ name }, index, all) =>
        name === 'speech' && all[index - 1]?.name === 'question' && all[index + 1]?.name !== 'speech',
    ),
  )
  return behind.length === speeches.length
}

/** The title of the paper, which stands before its body. */
export function akomaNtosoTitle(root: XmlElement): string {
  return textOf(find(root, 'docTitle'))
}

/** The day of the work itself, not of the file, as ISO 8601; empty where the file does not say. */
export function akomaNtosoDate(root: XmlElement): string {
  return child(find(root, 'FRBRWork'), 'FRBRdate')?.attributes['date'] ?? ''
}

function peopleOf(root: XmlElement): People {
  const named = [...findAll(root, 'TLCPerson'), ...findAll(root, 'TLCRole')]
  return new Map(
    named.map(({ attributes }) => [attributes['eId'] ?? attributes['id'] ?? '', attributes['showAs'] ?? '']),
  )
}

/** A part has a heading, perhaps behind a number, and whatever else it holds. */
function part(rank: number): XmlRule {
  const level = Math.min(LOWEST, 1 + Math.floor(rank / 4))
  return (element, to) => {
    const heads = elements(element).filter(({ name }) => HEADS.has(name))
    const words = heads.map(textOf).filter(Boolean).join(' ')
    // A number alone is that of the words behind it: `1.` `This Act applies to bridges.`
    const isNumber = heads.every(({ name }) => name === 'num') && /^\(?[\p{L}\d]{1,5}[.)]*$/u.test(words)
    if (isNumber) to.before(words)
    else if (words !== '') to.words(words, { role: 'heading', level })
    for (const next of elements(element)) if (!HEADS.has(next.name)) to.block(next)
  }
}

const HEADS: ReadonlySet<string> = new Set(['num', 'heading', 'subheading'])

/** What stands behind who asks: `Ms A JANSEN (ABC) asked the Minister of Locks:`. */
const ASKED = new RegExp(
  String.raw`(?<=\S)\s+(?:${anyLanguage(({ askers }) => askers?.behindAsker)}) \S.*$`,
  'u',
)

/** Somebody speaks; the name is printed in `from`, else it stands among the people the file names. */
function spoken(role: 'speech' | 'question' | 'answer', people: People): XmlRule {
  return (element, to) => {
    const from = childrenNamed(element, 'from')[0]
    const known = people.get((element.attributes['by'] ?? '').replace(/^#/, '')) ?? ''
    const { speaker, party } = partOfSpeaker(textOf(from).replace(ASKED, '') || known)
    const knownParty = party ?? partOfSpeaker(known).party
    const number = role === 'question' ? numberOf(element) : textOf(child(element, 'num'))
    to.opens({
      role,
      numbers: /^\D*\d{1,4}\D*$/.test(number) ? [Number(number.replace(/\D/g, ''))] : [],
      ...(speaker !== '' && { speaker }),
      ...(knownParty && { party: knownParty }),
    })
    for (const next of elements(element)) {
      if (next.name !== 'num' || role !== 'question') to.block(next)
      else if (!repeatsNumber(element, textOf(next))) to.emit(next)
    }
    to.closes()
  }
}

/** A question's number, which its own words may begin with: `12. Deputy Name asked …`. */
function numberOf(question: XmlElement): string {
  return textOf(child(question, 'num')) || (/^\s*(\d{1,4})\.\s/.exec(textOf(question))?.[1] ?? '')
}

/** Whether a question's words begin with the number that stands before them. */
function repeatsNumber(question: XmlElement, number: string): boolean {
  const words = elements(question).find(({ name }) => name !== 'num' && name !== 'from')
  return /\d/.test(number) && textOf(words).startsWith(number)
}

function listItem(element: XmlElement, to: XmlLines): void {
  to.before(textOf(child(element, 'num')))
  elements(element)
    .filter(({ name }) => name !== 'num')
    .forEach((next, index) => {
      if (index === 0 && next.name === 'p') to.emit(next, { role: 'list-item', level: 1 })
      else to.block(next)
    })
  if (elements(element).length === 0) to.emit(element, { role: 'list-item', level: 1 })
}
