import { type CellFacts, isLayout } from '../decoding/data-table'
import { classesOf, type HtmlElement, htmlDescendants, htmlElements, htmlText } from './html-tree'

/** Elements that never hold words of the paper. */
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math-annotation',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'select',
  'option',
  'datalist',
  'button',
  'input',
  'textarea',
  'rt',
  'rp',
])

const AROUND = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu'])
const AROUND_ROLES = new Set([
  'navigation',
  'search',
  'banner',
  'contentinfo',
  'complementary',
  'menu',
  'dialog',
])
const AROUND_CLASSES =
  /^(?:nav(?:igation|bar|igatie)?|menu|breadcrumbs?|kruimelpad|cookie.*|footer|sidebar|skip-?links?|share|toolbar)$/i

/** Links in a list that is nothing but links: a menu. */
const MENU_LINKS = 3
const MENU_SHARE = 0.8

const MAIN_NAMES = /^(?:main|content|main-?content|inhoud|broodtekst|article|stuk)$/i

/** The element that holds the paper: the innermost that the page calls its main content and that has most of its words. */
export function mainContent(root: HtmlElement): HtmlElement {
  const all = htmlDescendants(root)
  const body = all.find(({ name }) => name === 'body') ?? root
  const words = runningWords(body)
  const main = all.filter(element => {
    const { name, attributes } = element
    if (name === 'main' || name === 'article' || attributes['role'] === 'main') return true
    return MAIN_NAMES.test(attributes['id'] ?? '') || classesOf(element).some(one => MAIN_NAMES.test(one))
  })
  return main.findLast(element => runningWords(element) > words * MAIN_SHARE) ?? body
}

const MAIN_SHARE = 0.6

/** How much text stands in paragraphs, where menus have none. */
function runningWords(element: HtmlElement): number {
  return htmlDescendants(element)
    .filter(({ name }) => name === 'p' || name === 'li' || name === 'td')
    .reduce((sum, part) => sum + htmlText(part).length, 0)
}

/** Whether an element is the page's own furniture: menus, search boxes, footers. `inside` is what the paper stands in. */
export function isFurniture(element: HtmlElement, inside: HtmlElement): boolean {
  const { name, attributes } = element
  // Some systems wrap the whole page in one form.
  const small = name !== 'form' || htmlText(element).length < htmlText(inside).length / 2
  if (AROUND.has(name) && small && !isNoteList(element)) return true
  if (AROUND_ROLES.has(attributes['role'] ?? '')) return true
  if (name === 'header' && element.parent === inside && inside.name === 'body') return true
  if (classesOf(element).some(one => AROUND_CLASSES.test(one)) || AROUND_CLASSES.test(attributes['id'] ?? ''))
    return true
  return (name === 'ul' || name === 'ol') && isMenu(element)
}

/** Notes often stand in an `aside` or a `footer`. */
function isNoteList(element: HtmlElement): boolean {
  const type = `${element.attributes['epub:type'] ?? ''} ${element.attributes['role'] ?? ''}`
  return /note/.test(type) || classesOf(element).some(one => /note|noot/i.test(one))
}

/** A list of links and nothing else: to other pages, or a table of contents to the headings of this one. */
function isMenu(list: HtmlElement): boolean {
  const links = htmlDescendants(list).filter(({ name, attributes }) => name === 'a' && attributes['href'])
  if (links.length < MENU_LINKS) return false
  const linked = links.reduce((sum, link) => sum + htmlText(link).length, 0)
  return linked / links.length < 40 && linked > htmlText(list).length * MENU_SHARE
}

/** Whether an element is decoration, or holds no words of the paper. */
export function isSilent({ name, attributes }: HtmlElement): boolean {
  return SILENT.has(name) || attributes['aria-hidden'] === 'true'
}

/** Whether the rows of a table have something to say side by side, wherever else a table only puts text in its place. */
export function isTabular(rows: readonly HtmlElement[]): boolean {
  return rows.filter(row => htmlElements(row).filter(cell => htmlText(cell) !== '').length > 1).length > 1
}

/** Whether a table only puts text in its place on the page. */
export function isLayoutTable(rows: readonly HtmlElement[]): boolean {
  const cells = rows.map(row => htmlElements(row).filter(({ name }) => name === 'td' || name === 'th'))
  return isLayout(
    cells.map(row => row.map(cellFacts)),
    () => (cells[0] ?? []).map(htmlText),
  )
}

function cellFacts(cell: HtmlElement): CellFacts {
  const inside = htmlDescendants(cell)
  return {
    hasText: htmlText(cell) !== '',
    nests: inside.some(({ name }) => name === 'table'),
    paragraphs: inside.filter(({ name }) => /^(?:p|h[1-6]|li)$/.test(name)).length,
  }
}
