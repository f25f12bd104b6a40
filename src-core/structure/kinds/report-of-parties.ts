import type { Section, Turn } from '../../document/model'
import { anyLanguage, anyPattern } from '../../vocabulary/languages'
import { asksOn, opensOnQuestion } from '../answers/restates'
import type { LabelledBlock } from '../labels/labelled-block'
import { isCourtesy, requests } from '../labels/wording'
import { askingParty, namedParty, partyWithin } from '../parties/named-party'
import { opensWithSame } from '../parties/same-members'
import { italicsEnd } from './italic-exchanges'
import { type Evidence, headOf, makeTurn, noEvidence, type Paper } from './kind-rules'
import { splitAnswer } from './split-exchange'
import type { Stretch } from './stretches'

/** What a committee calls its report of questions on a bill. */
const CALLED = anyPattern(({ parties }) => parties?.reportCalled, 'u')
/** What the government calls its answer to such a report. */
const ANSWER_CALLED = anyPattern(({ parties }) => parties?.answerCalled, 'u')
const SAYS_SO = anyPattern(({ parties }) => parties?.reportSays, 'iu')
const CONSULTED = anyPattern(({ parties }) => parties?.consulted, 'i')
/** Where a report goes on to another part of a bill. */
const HEADS = new RegExp(
  String.raw`^(?:[IVX]{1,4}\.? \p{Lu}|${anyLanguage(({ parties }) => parties?.billHeading)}|\d{1,2}(?:\.\d{1,2})*\.? \p{Lu})[^.?!;]{0,100}$`,
  'u',
)
/** So many paragraphs that name who asks make such a report. */
const ENOUGH = 2

/** Whether a paper is a report in which parties ask, each paragraph naming which, without headings or labels of theirs. */
export function isReport(paper: Paper): boolean {
  return reportEvidence(paper).weight > 0
}

/** How much speaks for such a report; what is asked in it is a guess, so that much it never is. */
export function reportEvidence(paper: Paper): Evidence {
  if (paper.blocks.some(({ label }) => label?.kind === 'party')) return noEvidence('headings of parties')
  const naming = paper.blocks.filter(({ text }) => askingParty(text) !== null).length
  const clues = [`${naming} paragraphs that name who asks`]
  const labels = paper.blocks.filter(({ label }) => label?.kind === 'question' || label?.kind === 'answer')
  // What has labels is told by them.
  if (naming < ENOUGH || labels.length > 1 || labels.some(({ label }) => label?.kind === 'answer'))
    return noEvidence(...clues)
  const head = headOf(paper)
  // A committee's letter and the government's, in which nothing is numbered.
  const letters = paper.blocks.filter(({ label }) => label?.kind === 'part').length
  if (letters > 1 && CONSULTED.test(head))
    return { weight: 0.7, clues: [...clues, `${letters} letters of a written consultation`] }
  // It consults nobody, and is called so for want of a better kind.
  if (ANSWER_CALLED.test(head))
    return { weight: 0.7, surest: 0.6, clues: [...clues, 'the head says that it answers a report'] }
  if (!CALLED.test(head) || !SAYS_SO.test(head)) return noEvidence(...clues)
  return { weight: 0.7, clues: [...clues, 'the head says “verslag” of a committee'] }
}

/** How much speaks for such a report whose questions are numbered throughout, so that they have labels. */
export function numberedReportEvidence(paper: Paper): Evidence | null {
  const head = headOf(paper)
  if (!CALLED.test(head) || !SAYS_SO.test(head)) return null
  const asked = paper.blocks.filter(({ label }) => label?.kind === 'question').length
  const naming = paper.blocks.filter(({ text }) => namedParty(text) !== null).length
  if (asked < ENOUGH || naming < ENOUGH || paper.blocks.some(({ label }) => label?.kind === 'answer'))
    return null
  return { weight: 0.9, clues: ['the head says “verslag” of a committee', `${asked} numbered questions`] }
}

/** Whether the head says that the government answers such a report. */
export function answersReport(paper: Paper): boolean {
  return ANSWER_CALLED.test(headOf(paper))
}

/** Whether the government answers a report below headings of parties, each question repeated before its answer, without labels. */
export function isAnsweredReport({ text, blocks }: Paper): boolean {
  if (!ANSWER_CALLED.test(headOf({ text, blocks, sections: [] }))) return false
  const labels = new Set(blocks.map(({ label }) => label?.kind))
  return labels.has('party') && !labels.has('answer') && !labels.has('question')
}

/** A paragraph that ends in a question mark. */
const ASKS = /\?[”"’'»)\]]*\s*$/

/**
 * The questions of such a report, each from a paragraph that names who asks up to the next or a heading; answers where
 * letters hold them, or behind each question where the government answers a report.
 */
export function readReport(paper: Paper, stretches: readonly Stretch[], behind = false): Omit<Turn, 'id'>[] {
  const answersAll = answersReport(paper)
  const letters = !answersAll && CONSULTED.test(headOf(paper))
  let party: string | null = null
  return stretches.flatMap(({ opens, body, section, inAnswers, holdsBoth }) => {
    const answers = answersAll || holdsBoth || behind
    const runs: { readonly party: string | null; readonly body: LabelledBlock[] }[] = []
    let within = false
    party = section?.party ?? party
    const blocks = opens ? [opens, ...body] : body
    for (const [index, labelled] of blocks.entries()) {
      const last = runs.at(-1)?.body.at(-1)?.text ?? ''
      const again =
        opensWithSame(labelled.text) ||
        opensOnQuestion(labelled.text) ||
        (ASKS.test(labelled.text) && !ASKS.test(last))
      const goesOn = answers ? again : letters && party !== null && goesOnAsking(labelled.text, inAnswers)
      const named = askingParty(labelled.text) ?? (goesOn ? (partyWithin(labelled.text) ?? party) : null)
      // Of those who share a heading, a paragraph may name the first.
      const asks = named !== null && sharesHeading(section?.party, named) ? (section?.party ?? named) : named
      within = named !== null || (within && !isHeading(labelled.text.trim(), blocks[index + 1]))
      party = asks ?? party
      if (asks !== null) runs.push({ party: asks, body: [labelled] })
      else if (within) runs.at(-1)?.body.push(labelled)
    }
    return runs.flatMap(run =>
      answers && !greets(run.body)
        ? readAnswered(run.body, run.party, section)
        : [readAsked(run.body, run.party, section, inAnswers)],
    )
  })
}

/** Whether a party is one of several that a heading names. */
function sharesHeading(heading: string | null | undefined, party: string): boolean {
  return heading?.split(PARTED).includes(party) ?? false
}

const PARTED = new RegExp(`, |${anyLanguage(({ people }) => people?.and)}`, 'u')

/** Whether a paragraph of a letter asks anew for the same members, or repeats that they do. */
function goesOnAsking(text: string, inAnswers: boolean): boolean {
  return asksOn(text) || (inAnswers && opensOnQuestion(text))
}

/** Whether a line is the heading of another part of a bill: it is numbered, or a few words right before who asks next. */
function isHeading(line: string, next: LabelledBlock | undefined): boolean {
  if (HEADS.test(line)) return true
  return (
    TITLE.test(line) && namedParty(line) === null && next !== undefined && askingParty(next.text) !== null
  )
}

/** A line of a few words without a stop. */
const TITLE = /^\p{Lu}[^.?!;:\n]{2,70}$/u

const SURE = { turn: 0.6, start: 0.7, end: 0.6 }

function readAsked(
  run: readonly LabelledBlock[],
  party: string | null,
  section: Section | null,
  inAnswers: boolean,
): Omit<Turn, 'id'> {
  const asks = run.some(({ text }) => requests(text) && !isCourtesy(text)) ? 'question' : 'statement'
  const turn = makeTurn(
    inAnswers ? 'answer' : asks,
    run,
    section,
    SURE,
    inAnswers
      ? 'repeats who asked, in a letter that answers'
      : 'a paragraph that names who asks, in a report of a committee',
  )
  return { ...turn, label: null, numbers: [], party }
}

/** Whether all that members say is a courtesy. */
function greets(run: readonly LabelledBlock[]): boolean {
  return run.length === 1 && isCourtesy(run[0]?.text ?? '')
}

/** What members asked, as the government repeats it, and its answer behind it. */
function readAnswered(
  run: readonly LabelledBlock[],
  party: string | null,
  section: Section | null,
): Omit<Turn, 'id'>[] {
  const first = italicsEnd(run) ?? splitAnswer(run.map(({ text }) => text)).first
  const asked = makeTurn(
    'question',
    run.slice(0, first),
    section,
    SURE,
    'repeats what members ask, before its answer',
  )
  const question = { ...asked, label: null, numbers: [], party }
  if (first >= run.length) return [question]
  const answered = makeTurn('answer', run.slice(first), section, SURE, 'behind what members ask')
  return [question, { ...answered, label: null, numbers: [], party: null }]
}
