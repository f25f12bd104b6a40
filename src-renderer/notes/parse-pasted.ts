import { HEADING_LEVELS } from '../../src-core/annotation/written/written-attributes'
import { styleWords } from './styled-words'
import { listTasks } from './task-lists'
import { placeFootnotes } from './word-footnotes'
import { listWordParagraphs } from './word-lists'

/** Pasted HTML as a page of its own, with Word's lists and footnotes as such, tasks as tasks, and headings no deeper than there are here. */
export function parsePasted(html: string): Document {
  // What is parsed so runs nothing and fetches nothing.
  const page = new DOMParser().parseFromString(html, 'text/html')
  styleWords(page)
  placeFootnotes(page)
  listWordParagraphs(page)
  listTasks(page)
  for (const heading of page.querySelectorAll('h4, h5, h6')) {
    const last = page.createElement(`h${HEADING_LEVELS.length}`)
    last.append(...heading.childNodes)
    heading.replaceWith(last)
  }
  return page
}
