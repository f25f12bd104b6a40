/** How many sentences after one that asks are looked at for another. */
const AHEAD = 2
const ANSWERS =
  /^(?:Ja|Nee|Neen|Zie|Wij|We|Ik|Het kabinet|De regering|De Algemene Rekenkamer|In (?:ons|het) (?:onderzoek|rapport)|Dat is|Voor het antwoord)\b/

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
