import { lastStartingAtOrBefore } from '../document/locate'
import type { PhraseWord } from './query'
import { type StemLanguage, stemOf } from './stems'
import { exactRule, hasCompounds, stemsOf, wordRule } from './word-rules'

const LANGUAGES: readonly StemLanguage[] = ['nl', 'en', '']

/** Words of one language with one stem. */
interface Family {
  readonly stem: string
  readonly numbers: number[]
}

/** Every word of a project by its language, numbered from 0 in the order in which they were met: what a sought word can be. */
export class WordList {
  readonly #numbers = new Map<string, number>()
  readonly #families = new Map<string, Family>()
  readonly #entries: { readonly start: number; readonly language: StemLanguage; readonly family: Family }[] =
    []
  /** All words in one text, so that those with some letters in them are found by one search in it. */
  #all = '\n'

  get size(): number {
    return this.#entries.length
  }

  /** The number of a word, which it gets where it has none yet; `stem` is its stem, where that is known. */
  add(word: string, language: StemLanguage, stem?: string): number {
    const key = `${language} ${word}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#entries.length
    const family = this.#familyOf(stem ?? stemOf(word, language), language)
    family.numbers.push(number)
    this.#numbers.set(key, number)
    this.#entries.push({ start: this.#all.length, language, family })
    // No word itself is kept: it would keep the whole text that it was cut out of.
    this.#all += `${word}\n`
    return number
  }

  /** The word and the language of a number. Throws `RangeError` for one that no word has. */
  get(number: number): { readonly word: string; readonly language: StemLanguage } {
    const entry = this.#entries[number]
    if (!entry) throw new RangeError(`There is no word ${number}.`)
    return {
      word: this.#all.slice(entry.start, this.#all.indexOf('\n', entry.start)),
      language: entry.language,
    }
  }

  /** Every word of a language with its number, in the order of these. */
  *ofLanguage(language: StemLanguage): Generator<readonly [number: number, word: string]> {
    for (const [number, entry] of this.#entries.entries())
      if (entry.language === language)
        yield [number, this.#all.slice(entry.start, this.#all.indexOf('\n', entry.start))]
  }

  /** The stem of the word with a number. */
  stemOf(number: number): string {
    return this.#entries[number]?.family.stem ?? ''
  }

  /** The numbers of the words that a sought word finds. */
  found(sought: string): number[] {
    const rule = wordRule(sought)
    const stems = stemsOf(sought)
    const possible = new Set(this.exact(sought))
    // One that is part of no compound finds itself and its inflections, which have its stem.
    if (hasCompounds(sought))
      for (const letters of new Set([sought, stems.nl, stems.en]))
        for (const number of this.holding(letters)) possible.add(number)
    for (const language of LANGUAGES)
      for (const number of this.#families.get(`${language} ${stems[language]}`)?.numbers ?? [])
        possible.add(number)
    return [...possible].filter(number => {
      const { word, language } = this.get(number)
      return rule(word, language, this.stemOf(number))
    })
  }

  /** The numbers of the words that a word of a phrase can be. */
  foundExactly(sought: PhraseWord): number[] {
    if (!sought.isPattern) return this.exact(sought.word)
    const rule = exactRule(sought)
    const [longest = ''] = sought.word.split(/[*?]/).sort((one, other) => other.length - one.length)
    return this.holding(longest).filter(number => {
      const { word, language } = this.get(number)
      return rule(word, language)
    })
  }

  /** The numbers of a word, in whatever language. */
  exact(word: string): number[] {
    return LANGUAGES.flatMap(language => this.#numbers.get(`${language} ${word}`) ?? [])
  }

  /** The numbers of the words of a language with a stem. */
  ofStem(stem: string, language: StemLanguage): readonly number[] {
    return this.#families.get(`${language} ${stem}`)?.numbers ?? []
  }

  #familyOf(stem: string, language: StemLanguage): Family {
    const key = `${language} ${stem}`
    const known = this.#families.get(key)
    if (known) return known
    const made = { stem, numbers: [] }
    this.#families.set(key, made)
    return made
  }

  /** The numbers of the words with some letters in them, folded. */
  holding(letters: string): number[] {
    const found: number[] = []
    for (let at = this.#all.indexOf(letters); at >= 0; ) {
      found.push(lastStartingAtOrBefore(this.#entries, at))
      at = this.#all.indexOf(letters, this.#all.indexOf('\n', at))
    }
    return found
  }
}
