import { everyLanguage } from '../../vocabulary/languages'

/** How much of a title names a paper, in UTF-16 units. */
const SHORT_TITLE = 60

/** What leads on to what was cut off. */
const LEADS_ON = new Set(everyLanguage(({ leadingOn }) => leadingOn))
const LAST_WORD = /[\s,;:(–-]+(?<word>[^\s]+)$/

/**
 * A title, and of a long one as many whole words as name a paper, with an ellipsis; the last is none that only leads on, such as an
 * article. A word that is longer is cut.
 */
export function shortTitle(given: string): string {
  const title = given.replace(/\s+/g, ' ').trim()
  if (title.length <= SHORT_TITLE) return title
  const room = title.slice(0, SHORT_TITLE - 1)
  const words = withoutSigns(title.charAt(room.length) === ' ' ? room : room.replace(/\s\S*$/, ''))
  let kept = words
  for (let last = LAST_WORD.exec(kept); last; last = LAST_WORD.exec(kept)) {
    if (!LEADS_ON.has((last.groups?.['word'] ?? '').toLowerCase())) break
    kept = withoutSigns(kept.slice(0, last.index))
  }
  return `${LEADS_ON.has(kept.toLowerCase()) ? words : kept}…`
}

function withoutSigns(words: string): string {
  return words.replace(/[\s,;:(–-]+$/, '')
}
