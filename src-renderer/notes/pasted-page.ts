import { HEADING_LEVELS } from '../../src-core/annotation/note'
import { listWordParagraphs } from './word-lists'

/** Brings pasted HTML into forms that a page holds: tables stay tables, Word's lists become lists, deeper headings the last of ours. */
export function pastedPage(html: string): string {
  // What is parsed so runs nothing and fetches nothing.
  const page = new DOMParser().parseFromString(html, 'text/html')
  listWordParagraphs(page)
  for (const heading of page.querySelectorAll('h4, h5, h6')) {
    const last = page.createElement(`h${HEADING_LEVELS.length}`)
    last.append(...heading.childNodes)
    heading.replaceWith(last)
  }
  for (const caption of page.querySelectorAll('table > caption')) {
    const line = page.createElement('p')
    line.append(...caption.childNodes)
    caption.parentElement?.before(line)
    caption.remove()
  }
  return page.body.innerHTML
}
