import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { Block, StructuredDocument, Turn } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import type { ExchangeRow } from '../../src-core/turns/exchange-rows'
import type { Passage } from './arrange'
import { makeElement } from './make-element'
import style from './page.module.css'
import type { PageWords } from './page-words'
import rows from './rows.module.css'

/** The most that is copied of a turn, in UTF-16 units: about what is laid out together. */
const MOST_COPIED = 6_000

/** A row in the making: its turns come into its two cells. */
export interface MadeRow {
  readonly element: HTMLElement
  readonly asked: HTMLElement
  readonly answered: HTMLElement
  /** Puts behind the turns what stands elsewhere, and what is not there. */
  end(): void
}

/**
 * Questions at left and their answers at right, without the turns themselves. Nothing of its own is a text on the page: a
 * copy is drawn by the stylesheet, so that what is selected, found or marked is always the paper's one text.
 */
export function makeRow(
  document: StructuredDocument,
  row: ExchangeRow<Passage>,
  words: PageWords,
  isApart = false,
): MadeRow {
  const asked = makeElement('div', { class: rows['asked'], 'data-cell': 'asked' })
  const answered = makeElement('div', { class: rows['answered'], 'data-cell': 'answered' })
  const element = makeElement(
    'div',
    {
      class: isApart ? rows['apart'] : rows['row'],
      role: 'group',
      'aria-label': nameOf(document, row, words),
      'data-row': '',
    },
    asked,
    answered,
  )
  const end = () => {
    if (isApart) asked.append(makeNote(words.tooLong))
    asked.append(...row.questionsElsewhere.map(turn => makeLead(document, turn, row, words)))
    if (row.asked.length + row.questionsElsewhere.length === 0) asked.append(makeNote(words.noQuestion))
    answered.append(
      ...row.answersElsewhere.map(turn =>
        row.copies.includes(turn)
          ? makeCopy(document, turn, row, words)
          : makeLead(document, turn, row, words),
      ),
    )
    if (row.answered.length + row.answersElsewhere.length === 0) answered.append(makeNote(words.noAnswer))
  }
  return { element, asked, answered, end }
}

/** What is asked and answered in a row, for who does not see it. */
function nameOf(
  document: StructuredDocument,
  { asked, answered, answersElsewhere }: ExchangeRow<Passage>,
  words: PageWords,
): string {
  const turns = [...asked, ...answered].flatMap(({ turn }) => turn ?? [])
  const names = turns.map(turn => words.turnName(document, turn))
  return [...names, ...(answered.length + answersElsewhere.length === 0 ? [words.noAnswer] : [])].join(' – ')
}

function makeNote(says: string): HTMLElement {
  return makeElement('p', { class: rows['note'], role: 'note', 'aria-label': says, 'data-words': says })
}

/** Goes to a turn that stands elsewhere. */
function makeLead(
  document: StructuredDocument,
  turn: Turn,
  row: ExchangeRow<Passage>,
  words: PageWords,
): HTMLElement {
  const says = words.standsElsewhere(words.turnName(document, turn), isBelow(turn, row))
  return makeElement('button', {
    type: 'button',
    class: rows['lead'],
    'data-to-turn': turn.id,
    'aria-label': says,
    'data-words': says,
  })
}

function isBelow(turn: Turn, { asked, answered }: ExchangeRow<Passage>): boolean {
  const here = asked[0]?.turn ?? answered[0]?.turn
  return here !== null && here !== undefined && turn.start > here.start
}

/** The words of an answer that stands elsewhere, and the way to it. */
function makeCopy(
  document: StructuredDocument,
  turn: Turn,
  row: ExchangeRow<Passage>,
  words: PageWords,
): HTMLElement {
  const copy = makeElement(
    'div',
    { class: rows['copy'], role: 'group', 'aria-label': words.copyOf(words.turnName(document, turn)) },
    makeLead(document, turn, row, words),
  )
  let room = MOST_COPIED
  for (const block of blocksOf(document, turn)) {
    const text = quotableText(document, block)
    if (text.length > room) {
      copy.append(makeNote(words.copyEnds))
      break
    }
    room -= text.length
    const look = block.kind === 'label' ? style['label'] : style['block']
    copy.append(makeElement('p', { class: `${look} ${rows['copied']}`, dir: 'auto', 'data-words': text }))
  }
  copy.append(makeNote(words.copyOnly))
  return copy
}

function blocksOf({ blocks }: StructuredDocument, { start, end }: Turn): Block[] {
  const found: Block[] = []
  for (let at = Math.max(0, lastStartingAtOrBefore(blocks, start)); ; at += 1) {
    const block = blocks[at]
    if (!block || block.start >= end) return found
    if (block.kind !== 'footnote' && block.start >= start) found.push(block)
  }
}
