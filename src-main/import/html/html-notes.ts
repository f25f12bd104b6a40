import { type HtmlElement, htmlDescendants, htmlElements, htmlText } from './html-tree'

/** A web page or one of an e-book's; links between them name the other's path. */
export interface HtmlPage {
  /** The path by which other pages link here; empty for a page that stands alone. */
  readonly path: string
  readonly root: HtmlElement
}

/** Which links are footnote marks, and which elements are the notes they lead to. */
export interface HtmlNotes {
  readonly marks: ReadonlyMap<HtmlElement, string>
  readonly notes: ReadonlyMap<HtmlElement, string>
  /** Links in notes that only lead back to a mark. */
  readonly backs: ReadonlySet<HtmlElement>
  /** Notes whose mark is their number in a list, and so no part of their text. */
  readonly numbered: ReadonlySet<HtmlElement>
}

const MARK = /^[[(]?\s*((?:(?:note|noot|nb) )?(?:\d{1,3}|[*†‡]{1,3}|[a-z]|[ivx]{1,6}))\s*[\])]?$/i
/** What a link that leads back shows and is no part of the note: an arrow, nothing, or which of its marks it leads to. */
const BACK = /^(?:[a-z]{1,2}|\d{1,3}[.,]\d{1,2}|(?:[\^↩↑⏎⤴]|\uFE0E|\uFE0F|\s)*)$/i
const BLOCKS = /^(?:p|li|div|dd|dt|tr|td|aside|section)$/
/** The elements that Word, LibreOffice and others put around a note of one or more paragraphs. */
const AROUND = /^(?:_?(?:ftn|edn)|sd(?:foot|end)note|fn|(?:foot|end)?note|noot)[-_:]?\d+$/i

interface Link {
  readonly element: HtmlElement
  readonly to: string
  readonly order: number
  readonly text: string
  readonly path: string
}

/** Finds notes: a link that is nothing but a mark, to a place later on that begins with this mark or leads back. */
export function findNotes(pages: readonly HtmlPage[]): HtmlNotes {
  const places = new Map<string, { element: HtmlElement; order: number }>()
  const links: Link[] = []
  let order = 0
  for (const { path, root } of pages) {
    for (const element of htmlDescendants(root)) {
      order += 1
      const { href } = element.attributes
      for (const key of keysOf(element, path)) if (!places.has(key)) places.set(key, { element, order })
      if (element.name === 'a' && href?.includes('#'))
        links.push({ element, to: resolveLink(path, href), order, text: htmlText(element), path })
    }
  }
  const leading = groupByTarget(links)
  const textOf = cached(htmlText)
  const numbersIn = cached(listNumbers)
  const marks = new Map<HtmlElement, string>()
  const notes = new Map<HtmlElement, string>()
  const numbered = new Set<HtmlElement>()
  const backs = new Set<HtmlElement>()
  for (const link of links) {
    const mark = MARK.exec(link.text)?.[1]
    const target = places.get(link.to)
    if (mark === undefined || !target || target.order < link.order) continue
    const note = noteAt(target.element)
    const explicit = /note/.test(
      link.element.attributes['epub:type'] ?? link.element.attributes['role'] ?? '',
    )
    const ways = waysBack(link, leading).filter(back => isWithin(back, note))
    const opens = opensWith(textOf(note), mark)
    const counts = note.parent !== null && numbersIn(note.parent).get(note) === mark
    if (!explicit && !opens && !counts && ways.length === 0) continue
    marks.set(link.element, mark)
    if (!notes.has(note)) notes.set(note, mark)
    if (counts ? !printsMark(note, mark) : !opens) numbered.add(note)
    // One that shows the note's own mark is how the note prints it.
    for (const back of ways) {
      const shown = textOf(back)
      if (BACK.test(shown) && MARK.exec(shown)?.[1] !== mark) backs.add(back)
    }
  }
  return { marks, notes, backs, numbered }
}

/** The names by which links reach an element. */
function keysOf({ name, attributes }: HtmlElement, path: string): string[] {
  return [attributes['id'], name === 'a' ? attributes['name'] : undefined].flatMap(key =>
    key ? [`${path}#${key}`] : [],
  )
}

function groupByTarget(links: readonly Link[]): ReadonlyMap<string, HtmlElement[]> {
  const groups = new Map<string, HtmlElement[]>()
  for (const { to, element } of links) {
    const group = groups.get(to)
    if (group) group.push(element)
    else groups.set(to, [element])
  }
  return groups
}

/** The links that lead to a mark, or to what stands around it. */
function waysBack({ element, path }: Link, leading: ReadonlyMap<string, HtmlElement[]>): HtmlElement[] {
  const around = [element, ...(element.parent ? [element.parent] : [])]
  return around.flatMap(one => keysOf(one, path)).flatMap(key => leading.get(key) ?? [])
}

function isWithin(inner: HtmlElement, outer: HtmlElement): boolean {
  for (let element: HtmlElement | null = inner; element; element = element.parent)
    if (element === outer) return true
  return false
}

/** A function of an element that is asked for the same ones again and again. */
function cached<T>(of: (element: HtmlElement) => T): (element: HtmlElement) => T {
  const known = new Map<HtmlElement, T>()
  return element => {
    const before = known.get(element)
    if (before !== undefined) return before
    const found = of(element)
    known.set(element, found)
    return found
  }
}

/** Whether the first words of a note are its mark and nothing else. */
function printsMark(note: HtmlElement, mark: string): boolean {
  for (const { children } of htmlDescendants(note))
    for (const node of children)
      if (typeof node === 'string' && node.trim() !== '') return MARK.exec(node.trim())?.[1] === mark
  return false
}

/** The numbers that an ordered list prints before its items; empty for what is none. */
function listNumbers(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = list.name === 'ol' ? htmlElements(list).filter(({ name }) => name === 'li') : []
  const first = Number.parseInt(list.attributes['start'] ?? '1', 10) || 1
  return new Map(items.map((item, index) => [item, item.attributes['value'] ?? String(first + index)]))
}

/** The block that holds a link's target: one paragraph or item, or what stands around the paragraphs of one note. */
function noteAt(target: HtmlElement): HtmlElement {
  for (let element: HtmlElement | null = target; element; element = element.parent) {
    if (!BLOCKS.test(element.name)) continue
    const around = element.parent
    return around?.name === 'div' && AROUND.test(around.attributes['id'] ?? '') ? around : element
  }
  return target
}

function opensWith(text: string, mark: string): boolean {
  const escaped = mark.replace(/[*]/g, '\\$&')
  return new RegExp(`^[\\[(]?\\s*${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

/** A link's address as `path#id`, relative to the page it stands on. */
function resolveLink(path: string, href: string): string {
  const [file = '', id = ''] = href.split('#', 2)
  if (file === '') return `${path}#${id}`
  const steps = path.split('/').slice(0, -1)
  for (const step of file.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return `${steps.join('/')}#${id}`
}
