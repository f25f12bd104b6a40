import { FOOTNOTE_LENGTH } from '../../src-core/annotation/written/written-attributes'
import type { Losses } from './losses'

/** The mark of a footnote that says something, as the editor reads it. */
export function markFootnote(page: Document, words: string, losses: Losses): HTMLElement {
  if (words.length > FOOTNOTE_LENGTH) losses.cutFootnotes++
  const made = page.createElement('sup')
  made.dataset['footnote'] = words.slice(0, FOOTNOTE_LENGTH)
  return made
}
