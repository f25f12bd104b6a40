import { groupBy } from '../basics/group-by'
import type { StructuredDocument, Warning } from '../document/model'
import type { WordList } from '../vocabulary/words'
import { isGarbled, tellsLanguage } from './is-garbled'
import type { PaperLine } from './lines/paper-line'

/** Which of a paper's text is no language. */
interface Garbled {
  /** None of it is one. */
  readonly isWhole: boolean
  /** Pages whose text is none, where others have one: a part may have come from another file. */
  readonly pages: readonly Warning[]
}

/** What is told of a paper whose letters are what they are. */
export const NOT_GARBLED: Garbled = { isWhole: false, pages: [] }

/** Finds what of a paper is no language, all of it or pages of it, by its lines and its text. Linear. */
export function findGarbled(
  lines: readonly PaperLine[],
  text: string,
  pages: StructuredDocument['pages'],
  words: WordList,
): Garbled {
  const on = groupBy(lines, ({ page }) => page)
  const printed = pages.map(({ number }) => (on.get(number) ?? []).map(line => line.text).join('\n'))
  const garbled = printed.map(page => isGarbled(page, words))
  const hasLanguage = printed.some((page, index) => !garbled[index] && tellsLanguage(page))
  if (!hasLanguage && isGarbled(text, words)) return { isWhole: true, pages: [] }
  return {
    isWhole: false,
    pages: pages.flatMap(({ start }, index): Warning[] =>
      garbled[index] ? [{ kind: 'garbled-page', start, end: pages[index + 1]?.start ?? text.length }] : [],
    ),
  }
}
