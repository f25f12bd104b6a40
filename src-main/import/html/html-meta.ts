import type { Extraction } from '../../../src-core/document/extracted'
import { numberOfFiled } from '../../../src-core/structure/mentions/find-identifiers'
import { type HtmlElement, htmlDescendants, htmlText } from './html-tree'

/** What a page says about itself in its head, in Dublin Core where it has it. */
export function htmlMeta(root: HtmlElement): NonNullable<Extraction['meta']> {
  const all = htmlDescendants(root)
  const html = all.find(({ name }) => name === 'html')
  const metas = all.filter(({ name }) => name === 'meta')
  const meta = (name: string) =>
    metas
      .find(({ attributes }) => attributes['name']?.toLowerCase() === name)
      ?.attributes['content']?.trim() ?? ''
  const title = meta('dc.title') || meta('dcterms.title') || titleOf(all)
  const language = (
    html?.attributes['lang'] ??
    html?.attributes['xml:lang'] ??
    meta('dcterms.language')
  ).slice(0, 2)
  const date = /^\d{4}-\d{2}-\d{2}/.exec(meta('dcterms.issued') || meta('dcterms.available'))?.[0]
  const number = numberOfFiled(meta('dc.identifier') || meta('dcterms.identifier'))
  return {
    ...(title && { title }),
    ...(/^[a-z]{2}$/.test(language) && { language }),
    ...(date && { date }),
    ...(number && { identifiers: [number] }),
  }
}

function titleOf(all: readonly HtmlElement[]): string {
  const heading = all.find(({ name }) => name === 'h1')
  const title = all.find(({ name }) => name === 'title')
  return (heading && htmlText(heading)) || (title ? htmlText(title) : '')
}
