import { anyLanguage, everyLanguage, MONTHS } from '../../vocabulary/languages'

/** How much of a title names a paper, in UTF-16 units. */
const SHORT_TITLE = 60

/** What leads on to what was cut off. */
const LEADS_ON = new Set(everyLanguage(({ leadingOn }) => leadingOn))
const LAST_WORD = /[\s,;:(–-]+(?<word>[^\s]+)$/
/** A day with the weekday before it, and the month that follows where a title was cut. */
const DAY = new RegExp(
  String.raw`(?:\s\p{L}+(?:${anyLanguage(({ dates }) => dates?.weekday)}))?\s\d{1,2}\.?$`,
  'u',
)
const MONTH_NEXT = new RegExp(String.raw`^\s(?:${MONTHS.join('|')})(?!\p{L})`, 'iu')

/**
 * A title, and of a long one as many whole words as name a paper, with an ellipsis; the last is none that only leads on, such as an
 * article, no day without its month, and none within brackets that are left open. A word that is longer is cut.
 */
export function shortTitle(given: string): string {
  const title = given.replace(/\s+/g, ' ').trim()
  if (title.length <= SHORT_TITLE) return title
  const room = title.slice(0, SHORT_TITLE - 1)
  const words = withoutSigns(title.charAt(room.length) === ' ' ? room : room.replace(/\s\S*$/, ''))
  const dated = MONTH_NEXT.test(title.slice(words.length)) ? words.replace(DAY, '') : words
  let kept = withoutSigns(beforeOpenBracket(dated))
  for (let last = LAST_WORD.exec(kept); last; last = LAST_WORD.exec(kept)) {
    if (!LEADS_ON.has((last.groups?.['word'] ?? '').toLowerCase())) break
    kept = withoutSigns(kept.slice(0, last.index))
  }
  return `${LEADS_ON.has(kept.toLowerCase()) ? words : kept}…`
}

function withoutSigns(words: string): string {
  return words.replace(/[\s,;:(–-]+$/, '')
}

/** What stands before a bracket that is not closed, where that is still most of the words. */
function beforeOpenBracket(words: string): string {
  const open = words.lastIndexOf('(')
  return open > words.lastIndexOf(')') && open > words.length / 2 ? words.slice(0, open) : words
}
