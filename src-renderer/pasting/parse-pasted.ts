import { HEADING_LEVELS } from '../../src-core/annotation/written/written-attributes'
import { cleanLinks } from './clean-links'
import { dropHidden } from './hidden-text'
import { leaveOut } from './left-out'
import { type Losses, noLosses } from './losses'
import { placeComments } from './pasted-comments'
import { placeFootnotes } from './pasted-footnotes'
import { placeTables } from './pasted-tables'
import { raiseDigits } from './raised-digits'
import { renamed } from './renamed'
import { styleWords } from './styled-words'
import { listTasks } from './task-lists'
import { listWordParagraphs } from './word-lists'
import { keepLines } from './written-lines'

/**
 * Pasted HTML as a page of its own in forms that notes and pages hold, and what of it they do not: lists, footnotes and comments of
 * other programs as such, tasks as tasks, headings no deeper than there are here, and nothing that is hidden or follows a reader.
 */
export function parsePasted(html: string): { readonly page: Document; readonly losses: Losses } {
  // What is parsed so runs nothing and fetches nothing.
  const page = new DOMParser().parseFromString(html, 'text/html')
  const losses = noLosses()
  dropHidden(page, losses)
  placeComments(page, losses)
  placeFootnotes(page, losses)
  styleWords(page)
  listWordParagraphs(page, losses)
  listTasks(page)
  leaveOut(page, losses)
  cleanLinks(page, losses)
  raiseDigits(page)
  placeTables(page, losses)
  // What editors like ours copy has no lines but what is meant.
  if (!page.querySelector('[data-pm-slice]')) keepLines(page)
  for (const heading of page.body.querySelectorAll<HTMLElement>('h4, h5, h6'))
    renamed(heading, `h${HEADING_LEVELS.length}`)
  return { page, losses }
}
