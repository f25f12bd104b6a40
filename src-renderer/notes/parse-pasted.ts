import { HEADING_LEVELS } from '../../src-core/annotation/written/written-attributes'
import { listWordParagraphs } from './word-lists'

/** Pasted HTML as a page of its own, with Word's lists as lists and headings no deeper than there are here. */
export function parsePasted(html: string): Document {
  // What is parsed so runs nothing and fetches nothing.
  const page = new DOMParser().parseFromString(html, 'text/html')
  listWordParagraphs(page)
  for (const heading of page.querySelectorAll('h4, h5, h6')) {
    const last = page.createElement(`h${HEADING_LEVELS.length}`)
    last.append(...heading.childNodes)
    heading.replaceWith(last)
  }
  return page
}
