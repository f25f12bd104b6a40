import { everyLanguage } from '../../vocabulary/languages'
import type { WordList } from '../../vocabulary/words'

/** How British endings and vowels are spelled in America. */
const AMERICAN = everyLanguage(({ hyphens }) => hyphens?.spellings).map(
  ([source, elsewhere]) => [new RegExp(source), elsewhere] as const,
)

/** A word list that knows British spellings of the American words it has: `labour`, `organisation`, `centre`. */
export function britishToo(words: WordList): WordList {
  const has: WordList['has'] = (word, language) =>
    words.has(word, language) ||
    AMERICAN.some(([british, american]) => {
      const other = word.replace(british, american)
      return other !== word && words.has(other, language)
    })
  return { has, count: words.count }
}
