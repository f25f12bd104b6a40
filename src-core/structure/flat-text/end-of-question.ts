import { anyLanguage } from '../../vocabulary/languages'

/** How many sentences after one that asks are looked at for another. */
const AHEAD = 2
const ANSWERS = new RegExp(String.raw`^(?:${anyLanguage(({ wording }) => wording?.beginsAnswer)})\b`)

/** The length, in UTF-16 units, of the sentences at a text's start that ask; null where none does or all do. */
export function endOfQuestion(text: string): number | null {
  const sentences = [
    ...text.matchAll(/\S[^.?!]*(?:[.!](?!\s+[\p{Lu}«“"‘'])[^.?!]*|\?(?!\s))*[.?!]?[”"’')]*(?:\s+|$)/gu),
  ]
  let end: number | null = null
  let since = 0
  for (const match of sentences) {
    const sentence = match[0].trim()
    const asks = /\?[”"’')]*$/.test(sentence)
    if (end !== null && (ANSWERS.test(sentence) || since >= AHEAD)) break
    if (asks) {
      end = match.index + match[0].length
      since = 0
    } else if (end !== null) since += 1
  }
  return end === null || end >= text.trimEnd().length ? null : end
}
