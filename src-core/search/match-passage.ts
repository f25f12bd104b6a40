import { foldText } from '../document/fold-text'
import type { TextRange } from '../document/model'
import { nearPlaces, type Placed } from './near'
import type { NearQuery, PhraseQuery, PlacedQuery, Query, RegexQuery } from './query'
import type { StemLanguage } from './stems'
import { isInWord, type Token, tokensOf } from './tokens'
import { exactRule, type WordRule, wordRule } from './word-rules'

/** The text of a passage with its words, worked out when they are asked for. */
export class PassageText {
  #tokens: Token[] | null = null

  constructor(
    readonly text: string,
    readonly language: StemLanguage,
  ) {}

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text)
    return this.#tokens
  }
}

/** Finds a query in a passage: where its words stand, UTF-16 offsets in order, none over another; null where it is not there. */
export type Matcher = (passage: PassageText) => TextRange[] | null

/** What a query means: every hit that is shown, counted or marked is found by this, in the text itself. */
export function matcherOf(query: Query): Matcher {
  const match = compile(query)
  return passage => {
    const ranges = match(passage)
    return ranges && joinRanges(ranges)
  }
}

/** Whether a query is in a passage: as its matcher says, and sooner where a phrase of plain letters stands there as typed. */
export function testerOf(query: Query): (passage: PassageText) => boolean {
  if (query.kind === 'regex') return regexTester(query)
  const match = compile(query)
  const plain = query.kind === 'phrase' ? plainPhrase(query) : null
  if (plain === null) return passage => match(passage) !== null
  return passage => holdsWhole(passage.text.toLowerCase(), plain) || match(passage) !== null
}

/** A phrase of small letters, digits and spaces as one text; null for any other. */
function plainPhrase({ words, gaps }: PhraseQuery): string | null {
  const isPlain = words.every(({ word, isPattern }) => !isPattern && /^[a-z0-9]+$/.test(word))
  return isPlain && gaps.every(gap => gap === ' ') ? words.map(({ word }) => word).join(' ') : null
}

function holdsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = at === 0 ? 0x20 : (text.codePointAt(at - 1) ?? 0x20)
    const after = text.codePointAt(at + words.length) ?? 0x20
    if (!isInWord(before) && !isInWord(after)) return true
  }
  return false
}

function compile(query: Query): Matcher {
  switch (query.kind) {
    case 'word':
    case 'phrase':
      return placedMatcher(query)
    case 'near':
      return nearMatcher(query)
    case 'regex':
      return regexMatcher(query)
    case 'and':
      return andMatcher(query.parts.map(compile))
    case 'or': {
      const parts = query.parts.map(compile)
      return passage => {
        const found = parts.flatMap(part => {
          const ranges = part(passage)
          return ranges ? [ranges] : []
        })
        return found.length > 0 ? found.flat() : null
      }
    }
    case 'not': {
      const part = compile(query.part)
      return passage => (part(passage) ? null : [])
    }
  }
}

function andMatcher(parts: readonly Matcher[]): Matcher {
  return passage => {
    const all: TextRange[][] = []
    for (const part of parts) {
      const ranges = part(passage)
      if (!ranges) return null
      all.push(ranges)
    }
    return all.flat()
  }
}

/** Where a word or phrase stands in a passage, in words. */
type Finder = (passage: PassageText) => Omit<Placed, 'item'>[]

/** How to find a word or phrase among the words of a passage. */
function finderOf(query: PlacedQuery): Finder {
  return query.kind === 'word' ? wordFinder(wordRule(query.word)) : phraseFinder(query)
}

function wordFinder(rule: WordRule): Finder {
  const remembered = remember(rule)
  return ({ tokens, language }) => {
    const found: Omit<Placed, 'item'>[] = []
    for (let at = 0; at < tokens.length; at += 1)
      if (remembered(tokens[at]?.word ?? '', language)) found.push({ start: at, end: at + 1 })
    return found
  }
}

function phraseFinder({ words, gaps }: PhraseQuery): Finder {
  const rules = words.map(exactRule)
  const [first] = rules
  return ({ text, tokens, language }) => {
    const found: Omit<Placed, 'item'>[] = []
    for (let at = 0; at + rules.length <= tokens.length; at += 1) {
      if (!first?.(tokens[at]?.word ?? '', language)) continue
      const isHere = rules.every((rule, index) => {
        const token = tokens[at + index]
        if (!token || !rule(token.word, language)) return false
        const before = tokens[at + index - 1]
        return index === 0 || foldText(text.slice(before?.end, token.start)) === gaps[index - 1]
      })
      if (isHere) found.push({ start: at, end: at + rules.length })
    }
    return found
  }
}

/** A rule that remembers what it said of a word: a text has the same ones again and again. */
function remember(rule: WordRule): WordRule {
  const known = {
    nl: new Map<string, boolean>(),
    en: new Map<string, boolean>(),
    '': new Map<string, boolean>(),
  }
  return (word, language) => {
    const before = known[language].get(word)
    if (before !== undefined) return before
    const now = rule(word, language)
    known[language].set(word, now)
    return now
  }
}

function placedMatcher(query: PlacedQuery): Matcher {
  const find = finderOf(query)
  return passage => {
    const found = find(passage)
    return found.length > 0 ? found.map(place => rangeOf(passage, place)) : null
  }
}

function nearMatcher({ items, words }: NearQuery): Matcher {
  const finders = items.map(finderOf)
  return passage => {
    const places = finders.flatMap((find, item) => find(passage).map(place => ({ item, ...place })))
    const found = nearPlaces(places, items.length, words)
    return found.length > 0 ? found.map(place => rangeOf(passage, place)) : null
  }
}

function rangeOf({ tokens }: PassageText, { start, end }: Omit<Placed, 'item'>): TextRange {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}

function regexMatcher({ source, ignoresCase }: RegexQuery): Matcher {
  const pattern = new RegExp(source, ignoresCase ? 'giu' : 'gu')
  return ({ text }) => {
    const found: TextRange[] = []
    // What matches nothing in particular is no hit.
    for (const { 0: words, index } of text.matchAll(pattern))
      if (words !== '') found.push({ start: index, end: index + words.length })
    return found.length > 0 ? found : null
  }
}

/** Whether an expression finds anything: it ends at the first place, and most expressions never match nothing. */
function regexTester({ source, ignoresCase }: RegexQuery): (passage: PassageText) => boolean {
  const pattern = new RegExp(source, ignoresCase ? 'giu' : 'gu')
  return ({ text }) => {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      if (found[0] !== '') return true
      // As `matchAll` goes on behind what matches nothing: by a whole sign.
      pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
    }
    return false
  }
}

function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const sorted = [...ranges].sort((one, other) => one.start - other.start || one.end - other.end)
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = joined.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
