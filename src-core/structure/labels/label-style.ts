import { longestRow, type Numbered } from '../../basics/longest-row'
import { LETTER_OF_NUMBER, PART_OF_NUMBER } from '../../document/label-letter'
import { numberListSource, readNumbers } from '../../document/read-numbers'
import { anyLanguage, anyPattern, MONTHS } from '../../vocabulary/languages'
import type { PaperLine } from '../lines/paper-line'
import { partiesAlone } from '../parties/parties-alone'
import { askerAt, isTabled, isWholeAsker, mayAsk } from './askers'
import { asksAlone, isPartyHeading, type LabelStyle, NAMED_LABELS, readLabel, runsIn, SPACED } from './labels'
import { readLetter } from './letter-label'

const NAMED_QUESTION = new RegExp(
  String.raw`^\s*(?:${anyLanguage(({ labels }) => labels?.namedQuestion)})\s*(?:(?:${anyLanguage(({ labels }) => labels?.numberSign)})\s*)?\(?(\d{1,4}[a-h]?\b.{0,40})`,
)
const ANSWER = new RegExp(
  String.raw`^\s*(?:\d{1,3}\s*[.)]\s*)?(?:${anyLanguage(({ labels }) => labels?.namedAnswer)})(?!\p{L})`,
  'u',
)
const NUMBERS = numberListSource('1,4', String.raw`\s`, LETTER_OF_NUMBER)
/** What the three patterns below begin with. */
const OPENS_WITH_NUMBER = /^\s*\(?\d/
const BARE = new RegExp(String.raw`^\s*(\d{1,4})(${PART_OF_NUMBER})?\s*[.):]?\s*$`, 'u')
const BARE_LIST = new RegExp(String.raw`^\s*(${NUMBERS})\s*[.):]?\s*$`, 'u')
const NUMBERED = new RegExp(
  String.raw`^\s*\(?(${NUMBERS})\s*(?:[.)]\s*(?=\p{L}|["“„«‘'(€])|\t|\s{2,})\S`,
  'iu',
)
const ENDS_ASKING = /\?[”’"»)]*\s*(?:\[?\d+\]?\)?)?\s*$/
const HEAD_OF_QUESTION = anyPattern(({ labels }) => labels?.headOfQuestion)
/** A day, whose number is none of a paragraph: `21. Januar 2021`. */
const DAY = new RegExp(String.raw`^\s*\(?\d{1,2}\.\s?(?:${MONTHS.join('|')})(?!\p{L})`, 'iu')
const ABOUT_QUESTIONS = new RegExp(
  String.raw`(?<!\p{L})(?:${anyLanguage(({ labels }) => labels?.aboutQuestions)})(?!\p{L})`,
  'iu',
)
/** A report of a committee asks without question marks: `De leden van de VVD-fractie vragen of …`. */
const MEMBERS_ASK = new RegExp(
  String.raw`^\s*(?:\d{1,3}[.)]\s+)?(?:${anyLanguage(({ parties }) => parties?.namesWhoAsks)})\b[^.?]{0,80}\s(?:${anyLanguage(({ parties }) => parties?.ask)})\b`,
  'u',
)
/** Where a larger share of the answers has a named question, no other style is needed. */
const MOST_NAMED = 0.8
/** How many lines tell what a paper is about. */
const HEAD_LINES = 60

/** Longer lines, in UTF-16 units, are more than the word for a question. */
const LONGEST_ALONE = 40

/** Decides how questions are numbered, `Vraag 1` winning over bare numbers and those over numbered paragraphs, and whether parties' bare names are headings. */
export function readLabelStyle(lines: readonly PaperLine[]): LabelStyle {
  const parties = partiesAlone(lines)
  if (parties === null) return readNumbering(lines, NAMED_LABELS)
  return { ...readNumbering(lines, { ...NAMED_LABELS, parties }), parties }
}

function readNumbering(lines: readonly PaperLine[], headings: LabelStyle): LabelStyle {
  if (usesLetters(lines)) return { ...NAMED_LABELS, letters: true }
  let named = 0
  let answers = 0
  let asking = 0
  let titles = 0
  let askers = 0
  let heads = 0
  let numberedAskers = 0
  let wholeAskers = 0
  let ownNumbers = 0
  let tabled = 0
  let before = ''
  let alone = false
  let numbersAsk = true
  let begun = false
  const namedNumbers: Numbered[] = []
  const withBare: Numbered[] = []
  const withNumbered: Numbered[] = []
  const bare = new Counter()
  const numbered = new Counter()
  const runIn = new Counter()
  for (let index = 0; index < lines.length; index += 1) {
    const { text = '', role } = lines[index] ?? {}
    if (role === 'furniture' || role === 'footnote' || role === 'table-row') continue
    if (isPartyHeading(text, headings)) {
      numbered.part()
      bare.part()
      before = text
      continue
    }
    const isHead = HEAD_OF_QUESTION.test(text)
    const question = isHead ? undefined : NAMED_QUESTION.exec(text)?.[1]
    if (isHead) heads += 1
    if (question !== undefined) {
      named += 1
      for (const row of [namedNumbers, withBare, withNumbered]) row.push(readNumbers(question))
      runIn.count(runsIn(text.trim())?.toString())
    } else if (ANSWER.test(text) && text.length < 90) {
      answers += 1
      if (/^\s*\d/.test(text)) ownNumbers += 1
    }
    if (!isHead && mayAsk(text)) {
      const asker = askerAt(lines, index)
      if (asker) askers += 1
      if (asker && isWholeAsker(text)) wholeAskers += 1
      if (asker && asker.numbers.length > 0) numberedAskers += 1
      if (isTabled(text)) tabled += 1
    }
    alone ||= text.length < LONGEST_ALONE && asksAlone(text)
    if (OPENS_WITH_NUMBER.test(text)) {
      const [, ofBare, part] = BARE.exec(text) ?? []
      bare.count(ofBare, Number(ofBare), part !== undefined)
      const list = BARE_LIST.exec(text)?.[1]
      if (list !== undefined) withBare.push(readNumbers(list))
      const paragraph = goesOn(before, text) || DAY.test(text) ? undefined : NUMBERED.exec(text)?.[1]
      const ofParagraph = paragraph === undefined ? [] : readNumbers(paragraph)
      numbered.count(ofParagraph[0]?.toString(), ofParagraph.at(-1), /[a-h]/.test(paragraph ?? ''))
      // What is numbered before the first of a row, such as `18. Wahlperiode`, says nothing about its titles.
      if (ofParagraph[0] === 1 && !begun) titles = 0
      begun ||= ofParagraph[0] === 1
      // Behind `Question` and `Answer`, numbers that begin in the answer are a list of its own.
      if (ofParagraph[0] === 1 && numbered.length === 1) numbersAsk = !alone || answers === 0
      if (paragraph !== undefined && isTitle(text, lines[index + 1]?.text || lines[index + 2]?.text))
        titles += 1
      if (paragraph !== undefined) withNumbered.push(ofParagraph)
    }
    before = text
    if ((text.includes('?') && ENDS_ASKING.test(text)) || MEMBERS_ASK.test(text)) asking += 1
  }
  // One is enough where nothing else opens a question.
  if (askers > 1 || heads > 1 || (numberedAskers + wholeAskers + tabled > 0 && named === 0))
    return {
      bareNumbers: false,
      numberedParagraphs: false,
      askers: true,
      ...(tabled > 1 && { answerers: true }),
    }
  bare.close()
  numbered.close()
  // A few named labels switch no other style off that counts on where they do not.
  const row = longestRow(namedNumbers)
  const lacks = named < answers * MOST_NAMED
  const mixesBare = lacks && longestRow(withBare) > row + 1
  const mixesNumbered = lacks && !mixesBare && longestRow(withNumbered) > row + 1
  if (named > 0 && (mixesBare || mixesNumbered))
    return { bareNumbers: mixesBare, numberedParagraphs: mixesNumbered, askers: false }
  if (named > 1 || (named > 0 && named >= answers))
    return runIn.length > 1 && runIn.length * 2 > named ? { ...NAMED_LABELS, runIn: true } : NAMED_LABELS
  const head = lines.slice(0, HEAD_LINES).some(({ text }) => ABOUT_QUESTIONS.test(text))
  const bareNumbers =
    bare.length >= 1 && bare.length >= numbered.length && (answers > 0 || (head && asking * 2 >= bare.length))
  const spaced = head && !bareNumbers ? spacedQuestions(lines) : []
  // A gap is a space, too.
  if (spaced.length > 0 && spaced.length >= numbered.length)
    return { bareNumbers: false, numberedParagraphs: true, askers: false, spacedNumbers: new Set(spaced) }
  // Where answers are numbered, as in `12. Antwoord van het kabinet`, questions are not.
  const numberedParagraphs =
    !bareNumbers &&
    numbersAsk &&
    ownNumbers * 2 <= answers &&
    numbered.length >= 1 &&
    titles * 2 < numbered.length &&
    (answers > 0 || (head && numbered.length >= 2 && asking * 2 >= numbered.length))
  return { bareNumbers, numberedParagraphs, askers: false }
}

/**
 * The lines of questions that only have a space behind their number, as in `12 Hoeveel bruggen zijn er?`, counting up from 1.
 * Notes and headings are written so too: nearly every one must end in asking. Empty where they do not, or are too few.
 */
function spacedQuestions(lines: readonly PaperLine[]): string[] {
  const found: string[] = []
  let asking = 0
  let silent: string | null = null
  lines.forEach(({ text, role }, index) => {
    if (role && role !== 'list-item') return
    const line = text.trim()
    const number = Number(SPACED.exec(line.replace(GAP, ' '))?.groups?.['spaced'] ?? Number.NaN)
    const ahead = number - found.length
    if (ahead !== 1 && !(ahead === 2 && silent !== null)) return
    const end = lines.slice(index, index + LONGEST_QUESTION).find(one => /[.?!:]\S?\s*$/.test(one.text))
    const asks = end !== undefined && ENDS_ASKING.test(end.text)
    if (!asks && ahead === 1) silent ??= line
    if (!asks) return
    // What asks nothing is of the row where nothing else has its number.
    if (ahead === 2 && silent !== null) found.push(silent)
    silent = null
    found.push(line)
    asking += 1
  })
  return found.length >= FEWEST_SPACED && asking >= found.length * MOST_NAMED ? found : []
}

/** What parts a number from its question where columns stood, of which a paragraph keeps one space. */
const GAP = /(?<=^\d{1,3})(?:\t\s*|\s{2,})/

/** So many lines may a question with only a space behind its number have up to where a sentence ends. */
const LONGEST_QUESTION = 6
/** Fewer of them may be anything. */
const FEWEST_SPACED = 3

/** Whether a line opens with a label, and not with the number of a note that is written as those of questions are. */
export function opensLabel(text: string, style: LabelStyle): boolean {
  const label = readLabel(text, style)
  const isNumber = label !== null && 'from' in label && label.from === 'numbered-paragraph'
  return label !== null && !(isNumber && style.spacedNumbers && !style.spacedNumbers.has(text.trim()))
}

/** Whether letters are a paper's only labels, at least two of them asking and as many answering. */
function usesLetters(lines: readonly PaperLine[]): boolean {
  let asks = 0
  let answers = 0
  for (const { text, role } of lines) {
    if (role) continue
    if (NAMED_QUESTION.test(text)) return false
    const kind = readLetter(text.trim())?.kind
    if (kind === 'question') asks += 1
    else if (kind === 'answer') answers += 1
  }
  return asks > 1 && answers > 1 && answers <= asks
}

/** Whether a line goes on with the sentence of a full one before it: `… het antwoord op vraag` / `1. In dat licht …`. */
function goesOn(before: string, text: string): boolean {
  const last = before.trimEnd()
  return last.length > FULL && last.length * 2 > text.length && /[\p{L},]$/u.test(last)
}

/** Whether a numbered line is a short title that no sentence goes on from. */
function isTitle(text: string, next: string | undefined): boolean {
  return text.trim().length < TITLE && !/[.?!:;,]["”’»)]*\s*$/.test(text) && !/^\s*\p{Ll}/u.test(next ?? '')
}

/** Longer lines, in UTF-16 units, are no titles. */
const TITLE = 70
/** Shorter lines, in UTF-16 units, may be headings. */
const FULL = 60

/** Counts labels whose numbers go up one by one, each to the last of its list, from 1 or, where a paper's beginning is missing, from whichever comes first. */
class Counter {
  length = 0
  private counted = 0
  private first: number | null = null
  private last: number | null = null

  /** `isPart`: whether a letter stands behind the number, of which there may be several. */
  count(printed: string | undefined, upTo = Number(printed), isPart = false): void {
    const number = Number(printed ?? Number.NaN)
    if (isPart && number === this.last) return
    if (Number.isNaN(number) || !(this.last === null || number === this.last + 1 || number === 1)) return
    if (number === 1) this.length = 0
    if (number === 1 || this.first === null) this.first = number
    this.length += 1
    this.last = upTo
  }

  /** Below the heading of another party numbers may begin anew: what was counted above it stays. */
  part(): void {
    if (this.first !== 1) return
    this.counted += this.length
    this.length = 0
  }

  /** Few numbers that do not begin at 1 count nothing: `15. Wahlperiode`. */
  close(): void {
    if (this.first !== 1 && this.length < 3) this.length = 0
    this.length += this.counted
  }
}
