import type { OwnWords, WordList } from '../../vocabulary/words'
import { readBreakHabit } from './break-habit'
import { britishToo } from './british-words'
import type { HyphenVerdict } from './broken-word'
import { keptInside, type LeftHyphen, leftHyphens } from './left-hyphens'
import { lineEndRule } from './line-end-hyphens'

/** Decisions about hyphens, from evidence. */
export interface HyphenRules {
  /** Decides from the unbroken runs of characters on both sides of the break, the hyphen left out. */
  atLineEnd(before: string, after: string): HyphenVerdict
  /** Finds hyphens that an earlier extraction left inside words, as UTF-16 ranges of a line. */
  inside(line: string): LeftHyphen[]
}

/**
 * Rules from evidence: a paper that breaks no words keeps its hyphens; else a compound that the paper or the word list
 * writes with a hyphen keeps it, a word that they write in one piece loses it. Abbreviations, digits, names and web
 * addresses keep theirs. `lines` are the paper's own, `language` is BCP 47; `flat` says that an earlier extraction lost the
 * paper's line breaks.
 */
export function hyphenRules(
  lines: readonly string[],
  own: OwnWords,
  list: WordList,
  language: string,
  flat: boolean,
): HyphenRules {
  const words = language.startsWith('en') ? britishToo(list) : list
  const { lost, inside } = leftHyphens(own, words, language)
  const habit = lost ? 'breaks' : readBreakHabit(lines, own, words)
  return {
    atLineEnd: lineEndRule({ own, words, language, habit, lost: lost || flat }),
    inside: flat
      ? line => [...inside(line), ...keptInside(line, own, words, language)].sort((a, b) => a.start - b.start)
      : inside,
  }
}
