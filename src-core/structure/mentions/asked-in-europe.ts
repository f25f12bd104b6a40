import { anyLanguage } from '../../vocabulary/languages'
import { ANY_DATE } from '../../vocabulary/shape/fact-words'

const QUESTION = `(?:${anyLanguage(({ facts }) => facts?.europeanQuestion)})`
const DATED = new RegExp(String.raw`(?:^|\n)\s*(?<date>${ANY_DATE})\s+${QUESTION}`, 'iu')
const NUMBERED = new RegExp(String.raw`^${QUESTION} [A-Z]-\d{3,6}\/\d{2,4}$`, 'iu')

/** The day that a question to a European institution opens with, as printed. */
export function askedInEurope(head: string): string | undefined {
  return DATED.exec(head)?.groups?.['date']
}

/** Whether a title only says that a paper is such a question, and which: `Question for written answer E-009999/2020`. */
export function isEuropeanNumber(title: string): boolean {
  return NUMBERED.test(title.trim())
}
