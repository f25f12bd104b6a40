import type { PaperLine } from '../lines/paper-line'
import { isTabled, readAsker } from './askers'
import { type LabelStyle, NAMED_LABELS, runsIn } from './labels'

const NAMED_QUESTION = /^\s*(?:Vra(?:ag|gen)|VRAAG|Question|QUESTION|Frage)\s*(?:NO:?\s*|nr\.?\s*)?\d{1,4}\b/
const ANSWER =
  /^\s*(?:\d{1,3}\s*[.)]\s*)?(?:Antwoord(?:en)?|ANTWOORD(?:EN)?|Answer|ANSWER|Reply|REPLY|Antwort|Zu (?:den )?Fragen?)\b/
const BARE = /^\s*(\d{1,4})\s*[.):]?\s*$/
const NUMBERED = /^\s*\(?(\d{1,4})\s*(?:[.)]\s*(?=\p{L}|["“„«‘'(€])|\t|\s{2,})\S/u
const ABOUT_QUESTIONS = /\bvragen\b|\bvraag\b|\bfragen?\b|\banfrage\b|\bquestions?\b/i
/** How many lines tell what a paper is about. */
const HEAD_LINES = 60

/** Decides how questions are numbered: `Vraag 1` wins over bare numbers, those over numbered paragraphs. */
export function readLabelStyle(lines: readonly PaperLine[]): LabelStyle {
  let named = 0
  let answers = 0
  let asking = 0
  let askers = 0
  let ownNumbers = 0
  let tabled = 0
  let before = ''
  const bare = new Counter()
  const numbered = new Counter()
  const runIn = new Counter()
  for (const { text, role } of lines) {
    if (role === 'furniture' || role === 'footnote' || role === 'table-row') continue
    if (NAMED_QUESTION.test(text)) {
      named += 1
      runIn.count(runsIn(text.trim())?.toString())
    } else if (ANSWER.test(text) && text.length < 90) {
      answers += 1
      if (/^\s*\d/.test(text)) ownNumbers += 1
    }
    if (readAsker(text)) askers += 1
    if (isTabled(text)) tabled += 1
    bare.count(BARE.exec(text)?.[1])
    if (!goesOn(before, text)) numbered.count(NUMBERED.exec(text)?.[1])
    before = text
    if (/\?[”’"»)]*\s*(?:\[?\d+\]?\)?)?\s*$/.test(text)) asking += 1
  }
  if (askers > 1)
    return {
      bareNumbers: false,
      numberedParagraphs: false,
      askers: true,
      ...(tabled > 1 && { answerers: true }),
    }
  bare.close()
  numbered.close()
  if (named > 1 || (named > 0 && named >= answers))
    return runIn.length > 1 && runIn.length * 2 > named ? { ...NAMED_LABELS, runIn: true } : NAMED_LABELS
  const head = lines.slice(0, HEAD_LINES).some(({ text }) => ABOUT_QUESTIONS.test(text))
  const bareNumbers =
    bare.length >= 1 && bare.length >= numbered.length && (answers > 0 || (head && asking * 2 >= bare.length))
  // Where answers are numbered, as in `12. Antwoord van het kabinet`, questions are not.
  const numberedParagraphs =
    !bareNumbers &&
    ownNumbers * 2 <= answers &&
    numbered.length >= 1 &&
    (answers > 0 || (head && numbered.length >= 2 && asking * 2 >= numbered.length))
  return { bareNumbers, numberedParagraphs, askers: false }
}

/** Whether a line goes on with the sentence of a full one before it: `… het antwoord op vraag` / `1. In dat licht …`. */
function goesOn(before: string, text: string): boolean {
  const last = before.trimEnd()
  return last.length > FULL && last.length * 2 > text.length && /[\p{L},]$/u.test(last)
}

/** Shorter lines, in UTF-16 units, may be headings. */
const FULL = 60

/** Counts numbers that go up one by one, from 1 or, where a paper's beginning is missing, from whichever comes first. */
class Counter {
  length = 0
  private first: number | null = null
  private last: number | null = null

  count(printed: string | undefined): void {
    const number = Number(printed ?? Number.NaN)
    if (Number.isNaN(number) || !(this.last === null || number === this.last + 1 || number === 1)) return
    if (number === 1) this.length = 0
    if (number === 1 || this.first === null) this.first = number
    this.length += 1
    this.last = number
  }

  /** Few numbers that do not begin at 1 count nothing: `15. Wahlperiode`. */
  close(): void {
    if (this.first !== 1 && this.length < 3) this.length = 0
  }
}
