import {
  type HtmlElement,
  type HtmlNode,
  htmlElements,
  htmlText,
  isHtmlElement,
  parseHtml,
} from '../html/html-tree'
import type { XmlElement, XmlNode } from './parse-xml'

/** Text that is a page's markup itself, written out as text: `&lt;p&gt;Thank you.&lt;/p&gt;`. */
const MARKUP = /^\s*<(?:p|div|br|ul|ol|h[1-6]|span|em|strong)\b[^<>]*>[\s\S]*<\/?[a-z][^<>]*>[^<>]*$/i
const BLOCK = /^(?:p|div|li|h[1-6]|blockquote|tr)$/

/** The tree with the elements that were written as text in it; `file` is named where one nests deeper than `depth`. */
export function withOwnMarkup(element: XmlElement, file: string, depth: number): XmlElement {
  const children = element.children.flatMap((node): readonly XmlNode[] => {
    if (typeof node !== 'string') return [withOwnMarkup(node, file, depth)]
    return MARKUP.test(node) ? paragraphsOf(parseHtml(node, file, depth)) : [node]
  })
  return { ...element, children }
}

/** The paragraphs of a page, each with its words alone. */
function paragraphsOf(page: HtmlElement): XmlElement[] {
  const found: XmlElement[] = []
  let run: HtmlNode[] = []
  const flush = () => {
    const words = htmlText({ name: 'p', attributes: {}, children: run, parent: null })
    if (words !== '') found.push({ name: 'p', attributes: {}, children: [words] })
    run = []
  }
  const visit = (element: HtmlElement) => {
    for (const node of element.children) {
      if (isHtmlElement(node) && node.name === 'br') flush()
      else if (isHtmlElement(node) && holdsBlock(node)) {
        flush()
        visit(node)
        flush()
      } else run.push(node)
    }
  }
  visit(page)
  flush()
  return found
}

function holdsBlock(element: HtmlElement): boolean {
  return BLOCK.test(element.name) || element.name === 'br' || htmlElements(element).some(holdsBlock)
}
