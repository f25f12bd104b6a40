import { isChair } from '../../src-core/document/interruptions'
import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { numberRanges } from '../../src-core/document/read-numbers'
import { isDrawnWords } from '../paper/drawn-words'
import { makeElement } from './make-element'
import noteButton from './note-button.module.css'
import style from './page.module.css'
import type { PageWords } from './page-words'
import speech from './speech.module.css'

/** A guess less certain than this is marked as one. */
const UNSURE = 0.6

/**
 * A question, an answer or a speech without its blocks: its number hangs in the margin, an answer has a line at its left,
 * and who interrupts another is set in. Who speaks stays in sight above a speech.
 */
export function makeTurn(
  document: StructuredDocument,
  turn: Turn,
  words: PageWords,
  interrupts = false,
): HTMLElement {
  const article = makeElement('article', {
    'aria-label': words.turnName(document, turn),
    'data-turn': turn.id,
    'data-role': turn.role,
    tabindex: -1,
    class: [
      style['turn'],
      ...(turn.role === 'answer' ? [style['answer']] : []),
      ...(interrupts ? [speech['interruption']] : []),
    ].join(' '),
  })
  if (turn.role === 'speech' && turn.speaker !== null) article.append(makeSpeaker(turn.speaker, turn.party))
  if (turn.numbers.length > 0) article.append(makeRail(numberRanges(turn.numbers)))
  article.append(makeNoteButton(document, turn, words))
  return article
}

/** Writes a note on the turn. Without a text of its own, as all that is no word of the paper. */
function makeNoteButton(document: StructuredDocument, turn: Turn, words: PageWords): HTMLElement {
  const name = words.noteOn(words.turnName(document, turn))
  return makeElement('button', {
    type: 'button',
    class: noteButton['write'],
    'data-note-turn': turn.id,
    'aria-label': name,
    title: name,
    tabindex: -1,
  })
}

/** Who speaks, shown at the top while the words where it is printed are above. Without a text of its own: see `makeRail`. */
function makeSpeaker(speaker: string, party: string | null): HTMLElement {
  const name = party === null || speaker.includes(party) ? speaker : `${speaker} (${party})`
  const shown = makeElement('span', { class: speech['who'], 'data-who': name })
  return makeElement('span', { class: speech['sticky'], 'aria-hidden': 'true' }, shown)
}

/** Sets who speaks apart from what is said, in the block that a speech begins with; its text stays as it is. */
export function setSpeakerApart(element: HTMLElement, { label, speaker }: Turn): void {
  if (label === null) return
  const name = [speech['name'], ...(isChair(speaker ?? '') ? [speech['chair']] : [])].join(' ')
  if ((element.textContent ?? '').trim() === label.trim()) {
    element.className = `${element.className} ${name} ${speech['alone']}`
    return
  }
  const first = window.document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  // Words that were set right stay in one node, which stands for others in the text.
  if (!(first instanceof Text) || isDrawnWords(first) || !first.data.startsWith(label)) return
  const rest = first.splitText(label.length)
  rest.before(makeElement('span', { class: name }, first))
}

/** The mark of a turn that is only guessed, if it is: for its end. */
export function unsureMark({ certainty }: Turn, words: PageWords): readonly HTMLElement[] {
  if (certainty >= UNSURE) return []
  const look = { class: style['unsure'], role: 'img', 'aria-label': words.unsure, title: words.unsure }
  return [makeElement('span', look)]
}

/** A number in the margin, beside what it is the number of for as long as that shows. */
export function makeRail(number: string): HTMLElement {
  return makeElement(
    'span',
    { class: style['rail'], 'aria-hidden': 'true', 'data-rail': '' },
    makeElement('span', { class: style['number'], 'data-number': number }),
  )
}

/** The number that stands beside a block, or null. */
export function numberBeside(block: Element): HTMLElement | null {
  const numbered = block.closest(`.${style['turn']}, .${style['note']}`)
  const rail = numbered?.firstElementChild
  const number = rail?.matches(`.${style['rail']}`) ? rail.firstElementChild : null
  return number instanceof HTMLElement ? number : null
}
