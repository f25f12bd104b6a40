/** Words known to be spelled in one way. */
export interface WordList {
  /** Whether any language, or the one that is named (BCP 47), has the word. */
  has(word: string, language?: string): boolean
  /** How many words begin so, in any language or in the one that is named (BCP 47). */
  count(beginning: string, language?: string): number
}

/** A word list over one string of lower-case words, one a line, sorted by UTF-16 code unit; looks up by binary search. */
export function sortedWords(list: string): WordList {
  /** Where the first word that is not before this one begins. */
  const place = (word: string) => {
    let low = 0
    let high = list.length
    while (low < high) {
      const start = list.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1
      const lineEnd = list.indexOf('\n', start)
      const end = lineEnd < 0 ? list.length : lineEnd
      if (list.slice(start, end) < word) low = end + 1
      else high = start
    }
    return low
  }
  return {
    has(word) {
      const start = place(word)
      const end = start + word.length
      return list.startsWith(word, start) && (end === list.length || list.charAt(end) === '\n')
    },
    count(beginning) {
      const found = list.slice(place(beginning), place(`${beginning}\uffff`))
      return found.split('\n').filter(word => word !== '').length
    },
  }
}

/** No words at all: only a paper's own words are evidence then. */
export const noWords: WordList = { has: () => false, count: () => 0 }

/** Every word of the lists, which are given by their languages. */
export function allWords(lists: ReadonlyMap<string, WordList>): WordList {
  const all = [...lists.values()]
  // A paper may say `nl-NL`.
  const of = (language: string) => lists.get(language.slice(0, 2))
  return {
    has: (word, language) =>
      language === undefined ? all.some(list => list.has(word)) : (of(language)?.has(word) ?? false),
    count: (beginning, language) =>
      language === undefined
        ? all.reduce((sum, list) => sum + list.count(beginning), 0)
        : (of(language)?.count(beginning) ?? 0),
  }
}

/** How often a paper writes each word and each hyphenated compound whole within a line, in lower case. */
export type OwnWords = ReadonlyMap<string, number>

/** Counts the words that stand whole within lines. */
export function countWords(lines: readonly string[]): OwnWords {
  const words = new Map<string, number>()
  let broken = false
  for (const line of lines) {
    const breaks = /[-\u00AD\u2010]\s*$/.test(line)
    const ended = breaks ? line.replace(/\S*\s*$/, '') : line
    const whole = broken ? ended.replace(/^\s*\S*/, '') : ended
    if (/\S/.test(line)) broken = breaks
    for (const printed of whole.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
      const word = printed.toLowerCase()
      words.set(word, (words.get(word) ?? 0) + 1)
    }
  }
  return words
}
