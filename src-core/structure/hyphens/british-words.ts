import type { WordList } from '../vocabulary/words'

/** How British endings and vowels are spelled in America. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})our/, 'or'],
  [/is(e|ed|es|ing|er|ers|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|ed|es|ing|er|ers)$/, 'yz$1'],
  [/tre(s?|d)$/, 'ter$1'],
  [/([fc]en)ce(s?)$/, '$1se$2'],
  [/ll(ed|ing|er|ers|or|ors)$/, 'l$1'],
  [/ogue(s?)$/, 'og$1'],
  [/gramme(s?)$/, 'gram$1'],
]

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
