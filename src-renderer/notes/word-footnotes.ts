import { FOOTNOTE_LENGTH } from '../../src-core/annotation/written/written-attributes'

/** How Word pastes the mark of a footnote or endnote: a link to its text, which follows at the end. */
const MARKS = 'a[href*="#_ftn"], a[href*="#_edn"]'
/** What stands before the text of a note: its own mark. */
const OWN_MARK = /^\s*\[?\w{1,4}\]?\s*/

/** Makes footnotes of Word’s: the text comes to its mark. */
export function placeFootnotes(page: Document): void {
  for (const mark of page.querySelectorAll<HTMLAnchorElement>(MARKS)) {
    const id = /#_((?:ftn|edn)\d+)$/.exec(mark.getAttribute('href') ?? '')?.[1]
    const note = id === undefined ? null : page.getElementById(id)
    if (!note || note.contains(mark)) continue
    const text = (note.textContent ?? '').replace(OWN_MARK, '').replace(/\s+/g, ' ').trim()
    note.remove()
    if (text === '') continue
    const made = page.createElement('sup')
    made.dataset['footnote'] = text.slice(0, FOOTNOTE_LENGTH)
    mark.replaceWith(made)
  }
  for (const notes of page.querySelectorAll(
    '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]',
  ))
    if ((notes.textContent ?? '').trim() === '') notes.remove()
}
