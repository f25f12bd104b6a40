import i18next from 'i18next'
import type { Losses } from './losses'
import { markFootnote } from './mark-footnote'

/** How LibreOffice names itself in what it copies; its comments are those of HTML. */
const LIBRE_OFFICE = 'meta[name="generator" i][content^="LibreOffice" i]'

/** What Word draws for a comment besides: a mark behind the words, and the list of comments at the end. */
const WORD_MACHINERY =
  '[style*="mso-special-character:comment"], [style*="mso-element:comment-list"], .msocomtxt'

/**
 * Makes footnotes of comments at the margin, by whom they are, and tells removals of tracked changes: both would be lost, or be taken
 * for words of the text.
 */
export function placeComments(page: Document, losses: Losses): void {
  for (const anchor of page.body.querySelectorAll<HTMLElement>('a.msocomanchor')) {
    const id = /#_msocom_(\d+)$/.exec(anchor.getAttribute('href') ?? '')?.[1]
    const comment = id === undefined ? null : page.getElementById(`_com_${id}`)
    if (comment) place(anchor, wordsOf(comment), authorOf(comment), losses)
    anchor.remove()
  }
  for (const rest of page.querySelectorAll(WORD_MACHINERY)) rest.remove()
  if (page.querySelector(LIBRE_OFFICE)) {
    const comments = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT)
    const found: Comment[] = []
    for (let node = comments.nextNode(); node instanceof Comment; node = comments.nextNode()) found.push(node)
    for (const comment of found)
      if (!/^\s*(?:Start|End)Fragment\s*$/.test(comment.data)) place(comment, comment.data, '', losses)
  }
  losses.removals += page.body.querySelectorAll('del[cite], del[datetime], .msoDel del').length
}

function place(at: ChildNode, words: string, author: string, losses: Losses): void {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text === '') return
  losses.comments++
  const name = author === '' ? i18next.t('notes:comment') : i18next.t('notes:comment-by', { author })
  const made = markFootnote(at.ownerDocument as Document, `${name}: ${text}`, losses)
  at.before(made)
}

/** What a comment of Word says, without the mark that it begins with. */
function wordsOf(comment: HTMLElement): string {
  for (const mark of comment.querySelectorAll('a.msocomoff')) mark.remove()
  return comment.textContent ?? ''
}

function authorOf(comment: HTMLElement): string {
  const style = comment.querySelector('[style*="mso-comment-author"]')?.getAttribute('style') ?? ''
  return /mso-comment-author:\s*"([^"]*)"/.exec(style)?.[1]?.trim() ?? ''
}
