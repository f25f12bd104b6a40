import { anyPattern } from '../../vocabulary/languages'
import { hasAskers } from '../people/find-people'
import { namedParty } from '../people/named-party'
import { headOf, type Paper } from './kind-rules'

const SAYS_SO = anyPattern(({ asking }) => asking?.saysAsked, 'u')

/** Whether the head of a paper says that somebody was asked something; that it speaks of questions is not enough. */
export function saysAsked(paper: Paper): boolean {
  return SAYS_SO.test(headOf(paper)) || asksInEurope(paper)
}

/** What is asked of a European institution says so, and whom. */
const IN_EUROPE = anyPattern(({ facts }) => facts?.europeanQuestion, 'i')

/** Whether the head of a paper says that it asks a European institution. */
export function asksInEurope(paper: Paper): boolean {
  return IN_EUROPE.test(headOf(paper))
}

/** Who asks or is asked, and what such a paper is called. */
const WHO = anyPattern(({ asking }) => asking?.who, 'u')

/** Whether one sentence of the head says that somebody was asked, and who; the questions of a guide nobody put to anybody. */
export function saysWhoAsked(paper: Paper): boolean {
  if (asksInEurope(paper) || (saysAsked(paper) && hasAskers(headOf(paper)))) return true
  return headOf(paper)
    .split(/(?<=[.?!])\s|\n/u)
    .some(sentence => SAYS_SO.test(sentence) && WHO.test(sentence))
}

/** Whether all its questions are so only by their numbers, which criteria and agendas have too, and no answer has a label. */
export function isThin({ blocks }: Paper): boolean {
  return blocks.every(
    ({ label }) =>
      label === null ||
      (label.kind === 'question'
        ? label.from === 'numbered-paragraph' || label.from === 'bare-number'
        : label.kind !== 'answer'),
  )
}

const ASKS = /[?？؟]/u

/**
 * Whether hardly any question asks: steps and criteria are numbered too. What follows a question belongs to it up to the next
 * label or heading, and members may ask without a question mark.
 */
export function asksNothing({ blocks }: Paper): boolean {
  const asks: boolean[] = []
  let within = false
  for (const { label, text, block } of blocks) {
    if (label !== null || block.kind === 'heading') within = label?.kind === 'question'
    if (label?.kind === 'question') asks.push(false)
    if (within && (ASKS.test(text) || namedParty(text) !== null)) asks[asks.length - 1] = true
  }
  return asks.filter(Boolean).length < asks.length / FEWEST
}

/** One of so many questions has a question mark at least, where somebody asks them. */
const FEWEST = 3
