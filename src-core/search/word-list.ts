import { lastStartingAtOrBefore } from '../document/locate'
import type { PhraseWord } from './query'
import { type StemLanguage, stemOf } from './stems'
import { exactRule, stemsOf, wordRule } from './word-rules'

const LANGUAGES: readonly StemLanguage[] = ['nl', 'en', '']

/** Every word of a project by its language, numbered from 0 in the order in which they were met: what a sought word can be. */
export class WordList {
  readonly #numbers = new Map<string, number>()
  readonly #byStem = new Map<string, number[]>()
  readonly #words: { readonly word: string; readonly language: StemLanguage; readonly stem: string; readonly start: number }[] = []
  /** All words in one text, so that those with some letters in them are found by one search in it. */
  #all = '\n'

  get size(): number {
    return this.#words.length
  }

  /** The number of a word, which it gets where it has none yet. */
  add(word: string, language: StemLanguage): number {
    const key = `${language} ${word}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#words.length
    const stem = stemOf(word, language)
    this.#numbers.set(key, number)
    this.#words.push({ word, language, stem, start: this.#all.length })
    this.#all += `${word}\n`
    const stemKey = `${language} ${stem}`
    const same = this.#byStem.get(stemKey)
    if (same) same.push(number)
    else this.#byStem.set(stemKey, [number])
    return number
  }

  /** The word and the language of a number; undefined for one that no word has. */
  get(number: number): { readonly word: string; readonly language: StemLanguage } | undefined {
    return this.#words[number]
  }

  /** The numbers of the words that a sought word finds. */
  found(sought: string): number[] {
    const rule = wordRule(sought)
    const stems = stemsOf(sought)
    const possible = new Set(this.exact(sought))
    for (const letters of new Set([sought, stems.nl, stems.en]))
      for (const number of this.#holding(letters)) possible.add(number)
    for (const language of LANGUAGES)
      for (const number of this.#byStem.get(`${language} ${stems[language]}`) ?? []) possible.add(number)
    return [...possible].filter(number => {
      const one = this.#words[number]
      return one !== undefined && rule(one.word, one.language, one.stem)
    })
  }

  /** The numbers of the words that a word of a phrase can be. */
  foundExactly(sought: PhraseWord): number[] {
    if (!sought.isPattern) return this.exact(sought.word)
    const rule = exactRule(sought)
    const [longest = ''] = sought.word.split(/[*?]/).sort((one, other) => other.length - one.length)
    return this.#holding(longest).filter(number => {
      const one = this.#words[number]
      return one !== undefined && rule(one.word, one.language)
    })
  }

  /** The numbers of a word, in whatever language. */
  exact(word: string): number[] {
    return LANGUAGES.flatMap(language => this.#numbers.get(`${language} ${word}`) ?? [])
  }

  /** The numbers of the words with some letters in them. */
  #holding(letters: string): number[] {
    const found: number[] = []
    // So few letters are in almost every word, and no rule looks for them.
    if (letters.length < 2) return found
    for (let at = this.#all.indexOf(letters); at >= 0; ) {
      found.push(lastStartingAtOrBefore(this.#words, at))
      at = this.#all.indexOf(letters, this.#all.indexOf('\n', at))
    }
    return found
  }
}
