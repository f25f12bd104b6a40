import { writtenNodes } from '../annotation/written/walk-written'
import type { PageBody, PageNode } from './page-body'

/** Every node of a page, in the order in which one reads it. */
export function nodesOf(body: PageBody | null): Generator<PageNode> {
  return writtenNodes(body?.content ?? [])
}

/** The annotations that a page quotes, each once, in their order. */
export function quotedOn(body: PageBody | null): string[] {
  const ids = new Set<string>()
  for (const { type, attrs } of nodesOf(body))
    if ((type === 'quotation' || type === 'paraphrase') && attrs?.annotation !== undefined)
      ids.add(attrs.annotation)
  return [...ids]
}

/** The pages that a page links to, each once. */
export function linkedFrom(body: PageBody | null): string[] {
  const ids = new Set<string>()
  for (const { type, attrs } of nodesOf(body))
    if (type === 'pageLink' && attrs?.page !== undefined) ids.add(attrs.page)
  return [...ids]
}

/** A heading of a page. */
export interface PageHeading {
  readonly level: number
  readonly text: string
}

/** The outline of a page: its headings that say something, in their order. */
export function headingsOf(body: PageBody | null): PageHeading[] {
  return (body?.content ?? [])
    .filter(({ type }) => type === 'heading')
    .map(({ attrs, content }) => ({ level: attrs?.level ?? 1, text: inlineText(content) }))
    .filter(({ text }) => text !== '')
}

/** A page's words without its formats, one line a paragraph; a quotation gives the words it was last seen with. */
export function pageText(body: PageBody | null): string {
  const lines: string[] = []
  const read = (node: PageNode) => {
    const { type, attrs, content = [] } = node
    if (type === 'quotation') lines.push(attrs?.words ?? '')
    else if (type === 'paragraph' || type === 'heading' || type === 'paraphrase')
      lines.push(inlineText(content))
    else content.forEach(read)
  }
  body?.content.forEach(read)
  return lines.join('\n').trim()
}

function inlineText(content: readonly PageNode[] = []): string {
  return content
    .map(({ type, text = '', attrs }) => {
      switch (type) {
        case 'hardBreak':
          return '\n'
        case 'pageLink':
          return attrs?.title ?? ''
        case 'mention':
          return attrs?.label ?? ''
        case 'footnote':
          return ` [${attrs?.text ?? ''}]`
        default:
          return text
      }
    })
    .join('')
    .trim()
}
