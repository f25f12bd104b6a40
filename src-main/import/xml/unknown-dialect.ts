import type { ExtractedOpening } from '../../../src-core/document/extracted'
import { isParty, partOfSpeaker } from '../../../src-core/structure/labels/speaker-names'
import { CALLED, type DialectMeta, dialectMeta, HEADING, inWords } from './dialect-meta'
import type { XmlElement } from './parse-xml'
import type { XmlLines, XmlRule } from './xml-lines'
import { descendants, elements, isElement, textOf } from './xml-tree'

/** What vocabularies that nobody knows call who speaks, as an attribute or as an element. */
const SPEAKER =
  /^(?:(?:asking|answering|tabling)[-_]?(?:member|minister|person)|speakers?[-_.]?(?:full)?name|speaker|spreker[-_.]?(?:naam)?|taler(?:[-_]?titel)?|talare|talker|puhuja|redner|orateur|orador|orator|who|spoken[-_]?by|person[-_]?speaking)$/i
/** The same of elements that say themselves that somebody speaks, asks or answers. */
const NAMED = /^(?:by|name|naam|full[-_]?name|member(?:[-_]?name)?|person|lid|from|author|nom|nombre)$/i
const PARTY =
  /^(?:(?:speaker[-_.]?|political[-_.]?)?(?:party|group)|partij|fractie|fraktion|partei|parti|partido|groupe|grupo|faction)$/i
const NUMBER = /(?:^|[-_])(?:n|nr|no|num|number|nummer)$/i
const SPEECH =
  /^(?:speech|spreekbeurt|toespraak|interventi(?:on|e)|tussenkomst|interruptie|rede|redebeitrag|tale|anforande|innlegg|puheenvuoro|contribution|utterance|turn|u|sp|discours|discurso|intervencion)$/i
const QUESTION = /^(?:question|vraag|frage|pregunta|(?:oral|written)[-_]?question)$/i
const ANSWER = /^(?:answer|antwoord|antwort|reply|reponse|respuesta)$/i
/** The attributes of a part that say what it is about. */
const TITLED = /^(?:title|heading|titel|kop|subject|onderwerp|topic)$/i
const SMALLER = /minor|sub/i
/** What only describes a file. */
const ABOUT = /^(?:tei-header|meta(?:-?data)?|meta(?:-\w+)+|head(?:er)?)$/i
/** What is called a speaker and names nobody. */
const NOBODY = /^(?:true|false|yes|no|none|unknown|\d+)$/i
/** What holds the words of a speech. */
const WORDS = /(?:text|tekst|texte|texto|content|inhoud|inhalt|contenu|contenido)$/i
/** The longest name, and the longest field that is no text, in UTF-16 units. */
const LONGEST_NAME = 120
const FIELD = 60
type Role = ExtractedOpening['role']

/** A vocabulary that nobody knows, as far as its own names and attributes tell who speaks. */
export interface Dialect {
  readonly rules: ReadonlyMap<string, XmlRule>
  readonly meta: DialectMeta
}

/**
 * Reads who speaks from the names and attributes of a vocabulary that nobody knows: `<speech speaker="…" party="…">`, a
 * `<speaker>` within a speech or before its paragraphs, `<u who="#id">` with the people listed. Null where nothing says so
 * twice. Linear.
 */
export function readDialect(root: XmlElement): Dialect | null {
  const all = descendants(root)
  const counts = new Map<string, number>()
  for (const element of all)
    if (roleOf(element) !== null) counts.set(element.name, (counts.get(element.name) ?? 0) + 1)
  // What is called a speech is one; of other elements the second shows that the first was.
  const spoken = new Set([...counts].flatMap(([name, count]) => (count > 1 || isTurn(name) ? [name] : [])))
  const standing = standingSpeakers(all, spoken)
  const turns = [...counts].reduce(
    (sum, [name, count]) => sum + (spoken.has(name) ? count : 0),
    standing.size,
  )
  if (turns < 2) return null
  const rules = new Map<string, XmlRule>()
  const voices = new Voices(peopleOf(all), labelsBefore(all, spoken))
  for (const { name } of all) {
    if (rules.has(name)) continue
    if (spoken.has(name)) rules.set(name, speech(voices))
    else if (ABOUT.test(inWords(name))) rules.set(name, about)
    else if (HEADING.test(inWords(name))) rules.set(name, heading)
    else rules.set(name, part(standing, voices))
  }
  return { rules, meta: dialectMeta(root, all, one => roleOf(one) !== null) }
}

/** The people a file lists by their ids, and who was named right before what is said. */
class Voices {
  /** An element that only names who speaks next, such as TEI's `<note type="speaker">`. */
  label: XmlElement | null = null

  constructor(
    private readonly people: ReadonlyMap<string, XmlElement>,
    readonly labels: ReadonlySet<XmlElement>,
  ) {}

  /** Who is meant by a name or by the id of one of the people; where that is unknown, whoever was named before. */
  named(printed: string): string {
    const id = printed.replace(/^#/, '')
    const person = this.people.get(id)
    return (person && personNamed(person)) || (id !== printed && this.label ? textOf(this.label) : id)
  }
}

/** What an element opens, where it says who speaks or what it is, and holds words. */
function roleOf(element: XmlElement): Role | null {
  const { name } = element
  const role = QUESTION.test(name) ? 'question' : ANSWER.test(name) ? 'answer' : 'speech'
  // What holds a question and its answer is neither, whoever it names.
  if (role === 'speech' && elements(element).some(next => isExchange(next.name))) return null
  const by = printedSpeaker(element)
  if (by === null && role === 'speech') return null
  const said = textOf(element).length - (by?.element ? textOf(by.element).length : 0)
  return said > 0 ? role : null
}

interface Printed {
  readonly name: string
  /** The element that holds it, where no attribute does. */
  readonly element?: XmlElement
}

/** A turn whose first element holds both who speaks and the first words: those are its own. */
function unwrapped(element: XmlElement): XmlElement {
  const [first] = isTurn(element.name) ? elements(element) : []
  if (!first || SPEAKER.test(first.name) || !elements(first).some(({ name }) => SPEAKER.test(name)))
    return element
  return {
    ...element,
    children: element.children.flatMap(node => (node === first ? first.children : [node])),
  }
}

function printedSpeaker(turn: XmlElement): Printed | null {
  const element = unwrapped(turn)
  const isOne = (name: string) => SPEAKER.test(name) || (isTurn(element.name) && NAMED.test(name))
  for (const [name, value] of Object.entries(element.attributes))
    if (isOne(name) && isName(value)) return { name: value.trim() }
  const [child, ...others] = elements(element).filter(next => isOne(next.name) && isName(textOf(next)))
  // Where several are named, each stands before what it says.
  if (!child || others.some(({ name }) => name === child.name)) return null
  const names = elements(child).filter(({ name }) => NAMED.test(name) || SPEAKER.test(name))
  // As data a name is turned round, `Vos, Ann, MP`; in print it is not.
  const named = names.find(one => !Object.values(one.attributes).includes('metadata')) ?? names[0]
  return { name: textOf(named ?? child), element: child }
}

function isTurn(name: string): boolean {
  return SPEECH.test(name) || isExchange(name)
}

function isExchange(name: string): boolean {
  return QUESTION.test(name) || ANSWER.test(name)
}

function isName(value: string): boolean {
  const name = value.trim()
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !NOBODY.test(name)
}

/** Elements that name who speaks, each before what is said. */
function standingSpeakers(all: readonly XmlElement[], spoken: ReadonlySet<string>): Set<XmlElement> {
  return new Set(
    all.flatMap(parent => {
      if (spoken.has(parent.name)) return []
      const parts = elements(parent)
      return parts.filter((element, index) => {
        const next = parts[index + 1]
        return SPEAKER.test(element.name) && isName(textOf(element)) && next && next.name !== element.name
      })
    }),
  )
}

/** Elements that say that they name a speaker, right before what is said. */
function labelsBefore(all: readonly XmlElement[], spoken: ReadonlySet<string>): Set<XmlElement> {
  return new Set(
    all.flatMap(parent => {
      const parts = elements(parent)
      return parts.filter((element, index) => {
        const next = parts[index + 1]
        if (!next || !spoken.has(next.name) || !isName(textOf(element))) return false
        if (SPEAKER.test(element.attributes['type'] ?? '')) return true
        return isExchange(next.name) && SPEAKER.test(element.name) && printedSpeaker(next) === null
      })
    }),
  )
}

/** The people a file lists, by their ids. */
function peopleOf(all: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  return new Map(
    all.flatMap(element => {
      const id = element.attributes['id'] ?? element.attributes['eId']
      return id === undefined ? [] : [[id, element] as const]
    }),
  )
}

function personNamed(element: XmlElement): string {
  const own = Object.entries(element.attributes).find(([name]) => NAMED.test(name) || name === 'showAs')
  const parts = descendants(element).filter(({ name }) =>
    /^(?:persName|name|naam|full[-_]?name)$/i.test(name),
  )
  const [first] = parts
  if (!first) return own?.[1] ?? ''
  const words = elements(first).map(textOf).filter(Boolean)
  return words.length > 0 ? words.join(' ') : textOf(first)
}

function speech(voices: Voices): XmlRule {
  return (turn, to) => {
    const element = unwrapped(turn)
    const role = roleOf(element)
    const printed = printedSpeaker(element)
    if (role === null) {
      // Of several such elements this one names nobody: what happens, and not what somebody says.
      to.closes()
      happening(element, to)
      return
    }
    const before = printed === null ? voices.label : null
    const { speaker, party } = partOfSpeaker(before ? textOf(before) : voices.named(printed?.name ?? ''))
    const told = before ?? printed?.element
    const own = party ?? fieldOf(element, PARTY) ?? (told && fieldOf(told, PARTY))
    const number = fieldOf(element, NUMBER) ?? ''
    to.opens({
      role,
      numbers: role !== 'speech' && /^\d{1,4}$/.test(number) ? [Number(number)] : [],
      ...(speaker !== '' && { speaker }),
      ...(own && isParty(own) && { party: own }),
    })
    const { label } = voices
    voices.label = null
    if (label) to.emit(label)
    else if (printed?.element)
      to.words(elements(printed.element).length > 0 ? speaker : textOf(printed.element))
    const isAside = (next: XmlElement) => next === printed?.element || isField(next)
    const said = { ...element, children: element.children.filter(node => !isElement(node) || !isAside(node)) }
    paragraphs(withoutFields(said, to), to)
    to.closes()
  }
}

/** What happens is text, however short, and none of what describes the file. */
function happening(element: XmlElement, to: XmlLines): void {
  if (elements(element).length === 0) paragraphs(element, to)
  else if (hasWords(element)) to.emit(element)
  else for (const next of elements(element)) happening(next, to)
}

/** Whether an element within a speech only says of which party or number it is. */
function isField({ name }: XmlElement): boolean {
  return PARTY.test(name) || NUMBER.test(name)
}

/** A speech that has one element for its words has others for what is known of it: ids, and when it was filed. */
function withoutFields(speech: XmlElement, to: XmlLines): XmlElement {
  const parts = elements(speech)
  const [words, ...others] = parts.filter(({ name }) => WORDS.test(inWords(name)))
  if (!words || others.length > 0) return speech
  const isFact = (next: XmlElement) =>
    next !== words && elements(next).length === 0 && textOf(next).length < FIELD
  for (const next of parts) if (isFact(next)) to.furniture(next)
  return { ...speech, children: speech.children.filter(node => !isElement(node) || !isFact(node)) }
}

function fieldOf(element: XmlElement, names: RegExp): string | undefined {
  const attribute = Object.entries(element.attributes).find(
    ([name, value]) => names.test(name) && value.trim() !== '',
  )
  if (attribute) return attribute[1].trim().replace(/^#/, '')
  const child = elements(element).find(({ name }) => names.test(name))
  return child && textOf(child)
}

/** What is said: elements as they are, else words with blank lines between their paragraphs. */
function paragraphs(element: XmlElement, to: XmlLines): void {
  const own = element.children.filter(node => !isElement(node)).join('')
  const parts = own.split(/\n[^\S\n]*\n/).filter(text => text.trim() !== '')
  if (parts.length === 0) to.blocks(element)
  else if (parts.length > 1 && elements(element).length === 0) for (const text of parts) to.words(text)
  else to.emit(element)
}

/** What describes a file is none of its text; TEI calls the heading of a part `head` too, which holds words. */
const about: XmlRule = (element, to) => {
  if (/^head$/i.test(element.name) && hasWords(element)) heading(element, to)
}

function hasWords({ children }: XmlElement): boolean {
  return children.some(node => !isElement(node) && node.trim() !== '')
}

/** What tells something, and is no field. */
function isSentence(element: XmlElement): boolean {
  return /\p{Ll} \p{Ll}.*[.?!]$/u.test(textOf(element))
}

const heading: XmlRule = (element, to) => {
  if (elements(element).some(next => elements(next).length > 0)) to.blocks(element)
  else to.emit(element, { role: 'heading', level: SMALLER.test(element.name) ? 2 : 1 })
}

/** Any other element: a part with a title, a field before what is said, who speaks, or text. */
function part(standing: ReadonlySet<XmlElement>, voices: Voices): XmlRule {
  return (element, to) => {
    if (voices.labels.has(element)) {
      voices.label = element
      return
    }
    if (standing.has(element)) {
      const { speaker, party } = partOfSpeaker(textOf(element))
      to.opens({ role: 'speech', numbers: [], speaker, ...(party && { party }) })
      to.emit(element)
      return
    }
    const title = Object.entries(element.attributes).find(([name]) => TITLED.test(name))?.[1]
    if (title?.trim()) to.words(title, { role: 'heading', level: SMALLER.test(element.name) ? 2 : 1 })
    const isLeaf = elements(element).length === 0
    if (isLeaf && !to.hasOpened && CALLED.test(element.name)) heading(element, to)
    else if (isLeaf && !to.hasOpened && textOf(element).length < FIELD && !isSentence(element))
      to.furniture(element)
    else paragraphs(element, to)
  }
}
