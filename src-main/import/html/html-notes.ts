import { type HtmlElement, htmlDescendants, htmlText } from './html-tree'

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
}

const MARK = /^[[(]?\s*(\d{1,3}|[*†‡]{1,3}|[a-z]|[ivx]{1,6})\s*[\])]?$/
const BLOCKS = /^(?:p|li|div|dd|dt|tr|td|aside|section)$/

/** Finds notes: a link that is nothing but a mark, to a place later on that begins with this mark or leads back. */
export function findNotes(pages: readonly HtmlPage[]): HtmlNotes {
  const places = new Map<string, { element: HtmlElement; order: number }>()
  const links: { element: HtmlElement; to: string; order: number; mark: string; path: string }[] = []
  let order = 0
  for (const { path, root } of pages) {
    for (const element of htmlDescendants(root)) {
      order += 1
      const { id, name, href } = element.attributes
      for (const key of [id, element.name === 'a' ? name : undefined]) {
        if (key && !places.has(`${path}#${key}`)) places.set(`${path}#${key}`, { element, order })
      }
      const mark = element.name === 'a' && href?.includes('#') ? MARK.exec(htmlText(element))?.[1] : undefined
      if (mark && href) links.push({ element, to: resolveLink(path, href), order, mark, path })
    }
  }
  const marks = new Map<HtmlElement, string>()
  const notes = new Map<HtmlElement, string>()
  for (const link of links) {
    const target = places.get(link.to)
    if (!target || target.order < link.order) continue
    const note = noteAt(target.element)
    const explicit = /note/.test(
      link.element.attributes['epub:type'] ?? link.element.attributes['role'] ?? '',
    )
    if (!explicit && !opensWith(note, link.mark) && !leadsBack(note, link.element, link.path)) continue
    marks.set(link.element, link.mark)
    if (!notes.has(note)) notes.set(note, link.mark)
  }
  return { marks, notes }
}

/** The block that holds a link's target, not larger than one paragraph or item where there is one. */
function noteAt(target: HtmlElement): HtmlElement {
  for (let element: HtmlElement | null = target; element; element = element.parent) {
    if (BLOCKS.test(element.name)) return element
  }
  return target
}

function opensWith(note: HtmlElement, mark: string): boolean {
  const escaped = mark.replace(/[*]/g, '\\$&')
  return new RegExp(`^[\\[(]?\\s*${escaped}(?![\\p{L}\\p{N}])`, 'u').test(htmlText(note))
}

function leadsBack(note: HtmlElement, link: HtmlElement, path: string): boolean {
  const own = [link, link.parent]
    .flatMap(element => [element?.attributes['id'], element?.attributes['name']])
    .filter(id => id !== undefined)
  return htmlDescendants(note).some(
    ({ name, attributes }) =>
      name === 'a' &&
      own.some(id => resolveLink('', attributes['href'] ?? '').endsWith(`#${id}`) && path !== undefined),
  )
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
