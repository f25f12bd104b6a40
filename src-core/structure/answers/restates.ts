import { anyLanguage } from '../../vocabulary/languages'
import { namedParty } from '../parties/named-party'
import { opensWithSame } from '../parties/same-members'

/** What members do: `Voorts vragen deze leden of …`. */
const ASK = new RegExp(String.raw`(?<!\p{L})(?:${anyLanguage(({ parties }) => parties?.ask)})(?!\p{L})`, 'iu')
/** An answer that opens with which question it is to: `Op de vraag of …`. */
const ON_QUESTION = new RegExp(`^(?:${anyLanguage(({ parties }) => parties?.onQuestion)})`, 'u')
/** So far into a paragraph, in UTF-16 units, it says that they ask. */
const OPENING = 120

/** Whether a paragraph goes on with what the same members ask: it names them only as those, and says that they do. */
export function asksOn(text: string): boolean {
  return opensWithSame(text) && ASK.test(text.slice(0, OPENING))
}

/** Whether a paragraph of an answer repeats what was asked: by a party it names, by those who asked last, or without saying who. */
export function restates(text: string): boolean {
  return namedParty(text) !== null || asksOn(text) || ON_QUESTION.test(text)
}

/** Whether a paragraph opens with which question it answers, and not with who asked. */
export function opensOnQuestion(text: string): boolean {
  return ON_QUESTION.test(text)
}
