import { parse } from 'parse5'
import { tooDeep } from '../decoding/file-errors'

/** An element of a web page; comments and the document type are left out. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
  readonly parent: HtmlElement | null
}

export type HtmlNode = HtmlElement | string

/** The part of parse5's tree that is read here. */
interface ParsedNode {
  readonly nodeName: string
  readonly value?: string
  readonly tagName?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly ParsedNode[]
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** HTML as a tree; what a browser would run or fetch stays words in it. Throws `too-large` where it nests too deep. */
export function parseHtml(text: string, file: string, depth: number): HtmlElement {
  const parsed = parse(isXhtml(text) ? closeEmptyElements(text) : text) as unknown as ParsedNode
  const root: HtmlElement = { name: '', attributes: {}, children: [], parent: null }
  const waiting: { from: ParsedNode; to: HtmlElement; level: number }[] = [
    { from: parsed, to: root, level: 0 },
  ]
  // Not recursive: a page may nest far deeper than the stack allows before it is refused.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { from, to, level } = next
    if (level > depth) throw tooDeep(file, depth)
    const children = to.children as HtmlNode[]
    for (const node of from.childNodes ?? []) {
      if (node.nodeName === '#text') children.push(node.value ?? '')
      if (node.tagName === undefined) continue
      const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]))
      const element: HtmlElement = { name: node.tagName, attributes, children: [], parent: to }
      children.push(element)
      waiting.push({ from: node, to: element, level: level + 1 })
    }
  }
  return root
}

function isXhtml(text: string): boolean {
  return /^\s*<\?xml|\bxmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/.test(text.slice(0, 2000))
}

/** In XHTML `<title/>` is a whole element; an HTML parser would take the rest of the page for its content. */
function closeEmptyElements(text: string): string {
  return text.replace(/<([A-Za-z][\w:-]*)((?:\s[^<>]*)?)\/>/g, (whole, name: string, attributes: string) =>
    VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
  )
}

/** Whether a node is an element. */
export function isHtmlElement(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string'
}

/** The child elements. */
export function htmlElements({ children }: HtmlElement): HtmlElement[] {
  return children.filter(isHtmlElement)
}

/** The element and everything below it, in document order. */
export function htmlDescendants(element: HtmlElement): HtmlElement[] {
  const all: HtmlElement[] = []
  const visit = (node: HtmlElement) => {
    all.push(node)
    for (const next of node.children) if (isHtmlElement(next)) visit(next)
  }
  visit(element)
  return all
}

/** All text below an element, white space made single spaces. */
export function htmlText(element: HtmlElement): string {
  const raw = ({ name, children }: HtmlElement): string =>
    name === 'script' || name === 'style'
      ? ''
      : children.map(node => (isHtmlElement(node) ? raw(node) : node)).join('')
  return raw(element).replace(/\s+/g, ' ').trim()
}

/** The classes of an element. */
export function classesOf({ attributes }: HtmlElement): string[] {
  return (attributes['class'] ?? '').split(/\s+/).filter(Boolean)
}
