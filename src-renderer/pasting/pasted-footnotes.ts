import type { Losses } from './losses'
import { markFootnote } from './mark-footnote'

/** What stands before the text of a note: its own mark. */
const OWN_MARK = /^\s*\[?[\w*†‡]{1,4}\]?[.)]?\s*$/
/** What leads back from a note to its mark, in words or as a sign. */
const WAY_BACK = /^\s*(?:[↩↑⏎^][︎️]?)+\s*$/

/**
 * Makes footnotes of links to a note further on, which itself links back to them, as Word, LibreOffice, Google Docs and web pages
 * write them: the text comes to its mark.
 */
export function placeFootnotes(page: Document, losses: Losses): void {
  const placed = new Map<HTMLElement, string>()
  for (const mark of page.body.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    const target = targetOf(page, mark)
    if (!target || !mark.isConnected || mark.closest('[data-footnote]')) continue
    const note = noteOf(target)
    if (!note || note.contains(mark) || !leadsBack(note, mark)) continue
    const text = placed.get(note) ?? wordsOf(note)
    if (text === '') continue
    placed.set(note, text)
    const raised = mark.parentElement?.closest('sup')
    const whole = raised && raised.textContent?.trim() === mark.textContent?.trim() ? raised : mark
    whole.replaceWith(markFootnote(page, text, losses))
  }
  for (const note of placed.keys()) dropWithRoom(note)
  for (const notes of page.querySelectorAll(
    '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]',
  ))
    if ((notes.textContent ?? '').trim() === '') notes.remove()
}

/** What a link leads to in the same text; whole addresses may lead there too, as browsers copy them. */
function targetOf(page: Document, mark: HTMLAnchorElement): HTMLElement | null {
  const name = /#([^#]+)$/.exec(mark.getAttribute('href') ?? '')?.[1]
  if (name === undefined) return null
  return (
    page.getElementById(name) ??
    page.body.querySelector<HTMLElement>(`a[name="${CSS.escape(name)}"]`) ??
    // Word calls the note around that name by the same one without its underscore, and mail programs leave only that.
    page.getElementById(name.replace(/^_/, ''))
  )
}

/** The block that a note is. */
function noteOf(target: HTMLElement): HTMLElement | null {
  if (target.matches('li, div, p, aside')) return target
  return target.closest<HTMLElement>(
    '[id^="ftn"], [id^="edn"], [id^="sdfootnote"], [id^="sdendnote"], li, p, div',
  )
}

/** Whether a note has a link back to where its mark stands. */
function leadsBack(note: HTMLElement, mark: HTMLElement): boolean {
  const names = new Set<string>()
  for (const around of [mark, mark.parentElement, mark.querySelector('[id], [name]')])
    for (const name of [around?.getAttribute('id'), around?.getAttribute('name')]) if (name) names.add(name)
  return [...note.querySelectorAll('a[href*="#"]')].some(link => {
    const name = /#([^#]+)$/.exec(link.getAttribute('href') ?? '')?.[1]
    return name !== undefined && names.has(name)
  })
}

function wordsOf(note: HTMLElement): string {
  const copy = note.cloneNode(true) as HTMLElement
  for (const link of copy.querySelectorAll('a')) {
    const words = link.textContent ?? ''
    const isInside = (link.getAttribute('href') ?? '').includes('#')
    if (isInside && (OWN_MARK.test(words) || WAY_BACK.test(words))) link.remove()
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Takes a note out, and the list or part that held nothing else. */
function dropWithRoom(note: HTMLElement): void {
  const around = note.parentElement
  note.remove()
  if (around && around !== around.ownerDocument.body && (around.textContent ?? '').trim() === '')
    dropWithRoom(around)
}
