import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import { isGuessed } from '../labels/label'
import { namedParty } from '../parties/named-party'
import { hasAskers } from '../people/find-people'
import { readQuestionHead } from '../people/question-head'
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

/** Those who run a town answer, and a letter to them asks. */
const ADDRESSED = anyPattern(({ asking }) => asking?.addressed, 'u')

/** Who asks or is asked, and what such a paper is called. */
const WHO = anyPattern(({ asking }) => asking?.who, 'u')

/**
 * Whether one sentence above the first chapter of a paper, or a heading, says that somebody was asked, and who; the questions
 * of a guide nobody put to anybody, and a report may tell in a chapter what was asked elsewhere.
 */
export function saysWhoAsked(paper: Paper): boolean {
  const head = headOf(paper)
  if (asksInEurope(paper) || (saysAsked(paper) && (namesAskers(head) || ADDRESSED.test(head)))) return true
  return aboveChapters(paper)
    .split(/(?<=[.?!])\s|\n/u)
    .some(sentence => SAYS_SO.test(sentence) && WHO.test(sentence))
}

function namesAskers(head: string): boolean {
  return hasAskers(head) || readQuestionHead(head) !== undefined
}

const OF_NOBODY = new RegExp(String.raw`^(?:${anyLanguage(({ asking }) => asking?.ofNobody)})(?!\p{L})`, 'u')
const OF_QUESTIONS = anyPattern(({ labels }) => labels?.aboutQuestions, 'i')

/** Whether a paper's title calls it one that only lists what is to be asked, as a guide or a framework does. */
export function callsItselfGuide({ blocks }: Pick<Paper, 'blocks'>): boolean {
  const title = blocks
    .slice(0, TITLE)
    .find(({ text, label }) => label === null && OF_NOBODY.test(text.trim()))
  return title !== undefined && !OF_QUESTIONS.test(title.text)
}

/** So many blocks may be a paper's title, as below who publishes it. */
const TITLE = 3

/** What the head of a paper says above its first chapter, and in headings: those before any text are its title. */
function aboveChapters(paper: Paper): string {
  const end = headOf(paper).length
  let spoke = false
  let within = false
  const said = paper.blocks.flatMap(({ block, text, label }) => {
    if (block.start >= end) return []
    const isHeading = block.kind === 'heading' || block.kind === 'title'
    within ||= isHeading && label === null && (spoke || FIRST_CHAPTER.test(text))
    spoke ||= !isHeading && TELLS.test(text.trimEnd())
    return isHeading || !within ? [text] : []
  })
  return said.join('\n').slice(0, end)
}

/** `20. Wahlperiode` is no chapter: the first of them is numbered so. */
const FIRST_CHAPTER = /^[0-2]\.? \p{Lu}/u
/** A sentence, which a title and the lines of a head are not. */
const TELLS = /\p{Ll}{2}[^\n]{20,}[.?!:]$/u

/**
 * Whether all its questions are so only by their numbers, which criteria and agendas have too, and no answers have labels: one
 * paragraph among many may begin with the word for one.
 */
export function isThin({ blocks }: Paper): boolean {
  const questions = blocks.filter(({ label }) => label?.kind === 'question')
  return questions.every(({ label }) => isGuessed(label)) && !hasAnswers({ blocks })
}

/** Whether answers have labels, more than here and there one. */
export function hasAnswers({ blocks }: Pick<Paper, 'blocks'>): boolean {
  const questions = blocks.filter(({ label }) => label?.kind === 'question').length
  const answers = blocks.filter(({ label }) => label?.kind === 'answer').length
  return answers > 0 && answers * FEW_ANSWERS >= questions
}

/** Where one of more questions than these has an answer with a label, the word for one is hardly a label. */
const FEW_ANSWERS = 5

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
