import { foldText } from '../document/fold-text'
import { lexQuery, type QueryToken } from './lex-query'
import { numberForms } from './number-forms'
import type { ParsedQuery, PhraseQuery, PlacedQuery, Query, QueryFault, QueryProblem } from './query'

/** The longest query, in UTF-16 units. */
export const LONGEST_QUERY = 1000
/** How many words may stand between those of `NEAR` where it does not say, and at most. */
const NEAR_WORDS = 10
const MOST_NEAR_WORDS = 1000
/** How many letters or digits a pattern must have beside its wildcards. */
const LEAST_LETTERS = 2
/** How deep parentheses may stand in each other. */
const DEEPEST = 50

/** Carries a problem out of the parser; nobody else sees it. */
class Wrong extends Error {
  constructor(readonly problem: QueryProblem) {
    super(problem.fault)
  }
}

/**
 * Reads a query: words, `"phrases"`, `NEAR(a b, 5)`, `wild*`, `/regular expressions/`, AND, OR and NOT (EN, OF, NIET, `|`, and a
 * minus before a word), parentheses. Words one after another must all be there. OR binds least, NOT most. Signs alone are passed
 * over beside words.
 */
export function parseQuery(typed: string): ParsedQuery {
  if (typed.trim() === '') return { query: null, problem: null }
  if (typed.length > LONGEST_QUERY)
    return { query: null, problem: { fault: 'too-long', start: LONGEST_QUERY, end: typed.length } }
  try {
    const parser = new Parser(withoutSigns(lexQuery(typed)), typed.length)
    const query = parser.all()
    if (!isPositive(query)) throw new Wrong({ fault: 'only-not', start: 0, end: typed.length })
    return { query, problem: null }
  } catch (error) {
    if (error instanceof Wrong) return { query: null, problem: error.problem }
    throw error
  }
}

/** Whether a query says what must be there, in each of its alternatives, and not only what must not. */
function isPositive(query: Query): boolean {
  if (query.kind === 'not') return false
  if (query.kind === 'and') return query.parts.some(isPositive)
  if (query.kind === 'or') return query.parts.every(isPositive)
  return true
}

class Parser {
  #at = 0
  #depth = 0

  constructor(
    readonly tokens: readonly QueryToken[],
    readonly length: number,
  ) {}

  all(): Query {
    const query = this.#either()
    const left = this.tokens[this.#at]
    if (left) throw wrong('unexpected-parenthesis', left)
    return query
  }

  #either(): Query {
    const parts = [this.#together()]
    while (this.#take('or')) parts.push(this.#together())
    return joined('or', parts)
  }

  #together(): Query {
    const parts = [this.#one()]
    for (;;) {
      const next = this.tokens[this.#at]
      if (this.#take('and')) parts.push(this.#one())
      else if (next && next.kind !== 'or' && next.kind !== 'close') parts.push(this.#one())
      else return joined('and', parts)
    }
  }

  #one(): Query {
    // A comma between words parts nothing.
    while (this.#take('comma'));
    const token = this.tokens[this.#at]
    if (!token) throw new Wrong({ fault: 'missing-words', start: this.length, end: this.length })
    this.#at += 1
    switch (token.kind) {
      case 'not':
        return { kind: 'not', part: this.#deeper(token, () => this.#one()) }
      case 'open': {
        const query = this.#deeper(token, () => this.#either())
        if (!this.#take('close')) throw wrong('unclosed-parenthesis', token)
        return query
      }
      case 'near':
        return this.#near(token)
      case 'regex':
        return regex(token)
      case 'word':
        return this.#withNumber(token)
      case 'phrase':
        return placed(token) ?? missing(token)
      default:
        throw wrong('missing-words', token)
    }
  }

  /** A word in every way in which its numbers may be written; digits typed in groups, as in `21 501-02`, are words and a number. */
  #withNumber(first: QueryToken): Query {
    const groups = [first]
    for (
      let next = this.tokens[this.#at];
      next && continuesNumber(groups, next);
      next = this.tokens[this.#at]
    ) {
      groups.push(next)
      this.#at += 1
    }
    const queries = groups.map(token => placed(token) ?? missing(token))
    const [only, ...others] = queries
    if (only && others.length === 0) return numberForms(only)
    const text = groups.map(token => token.text).join(' ')
    const whole = placed({ ...first, text }) ?? missing(first)
    return joined('or', [joined('and', queries), numberForms(whole)])
  }

  #deeper(token: QueryToken, read: () => Query): Query {
    this.#depth += 1
    if (this.#depth > DEEPEST) throw wrong('too-long', token)
    const query = read()
    this.#depth -= 1
    return query
  }

  /** `NEAR(a b "c d", 5)`: after the last comma, how many words may stand between. */
  #near(near: QueryToken): Query {
    const open = this.tokens[this.#at]
    this.#at += 1
    const inside: QueryToken[] = []
    for (;;) {
      const token = this.tokens[this.#at]
      if (!token) throw wrong('unclosed-parenthesis', open ?? near)
      this.#at += 1
      if (token.kind === 'close') break
      if (!['word', 'phrase', 'comma'].includes(token.kind)) throw wrong('bad-near', token)
      inside.push(token)
    }
    const end = this.tokens[this.#at - 1]?.end ?? this.length
    const whole = { start: near.start, end }
    let words = NEAR_WORDS
    const [comma, count] = inside.slice(-2)
    if (comma?.kind === 'comma' && count) {
      if (!/^\d+$/.test(count.text)) throw wrong('bad-near', count)
      words = Number(count.text)
      if (words > MOST_NEAR_WORDS) throw wrong('near-too-far', count)
      inside.splice(-2)
    }
    const items = inside.filter(({ kind }) => kind !== 'comma').map(token => placed(token) ?? missing(token))
    if (items.length < 2) throw new Wrong({ fault: 'bad-near', ...whole })
    return { kind: 'near', items, words }
  }

  #take(kind: QueryToken['kind']): boolean {
    if (this.tokens[this.#at]?.kind !== kind) return false
    this.#at += 1
    return true
  }
}

/** Without what holds no letter or digit, where anything else was typed. */
function withoutSigns(tokens: readonly QueryToken[]): readonly QueryToken[] {
  const said = tokens.filter(token => !(isText(token) && placed(token) === null))
  return said.length === 0 ? tokens : said
}

function isText({ kind }: QueryToken): boolean {
  return kind === 'word' || kind === 'phrase'
}

/** Whether a word is the next three digits of a number whose groups stand before it, one space apart. */
function continuesNumber(groups: readonly QueryToken[], { kind, text, start }: QueryToken): boolean {
  const areDigits = groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group.text))
  return (
    areDigits && kind === 'word' && /^\d{3}(?!\p{L}|\p{N})/u.test(text) && groups.at(-1)?.end === start - 1
  )
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only, ...others] = parts
  return only && others.length === 0 ? only : { kind, parts }
}

function regex({ text, flags, isOpen, start, end }: QueryToken): Query {
  if (isOpen) throw new Wrong({ fault: 'unclosed-regex', start, end })
  if (text === '') throw new Wrong({ fault: 'empty-regex', start, end })
  if (flags !== '' && flags !== 'i') throw new Wrong({ fault: 'bad-regex', start: end - flags.length, end })
  try {
    new RegExp(text, 'gu')
  } catch {
    throw new Wrong({ fault: 'bad-regex', start, end })
  }
  return { kind: 'regex', source: text, ignoresCase: flags === 'i' }
}

/** Stand-ins for wildcards while a text is parted into words: letters of nobody's language. */
const ANY = '\uE000'
const ONE = '\uE001'
const WITH_WILDCARDS = new RegExp(`[\\p{L}\\p{N}\\p{M}\\u00AD\\u200B-\\u200D\\u2060${ANY}${ONE}]+`, 'gu')

/** The word or phrase that a token stands for; null where it holds no letter or digit. */
function placed(token: QueryToken): PlacedQuery | null {
  // A question mark at the end of a word ends a question.
  const typed = token.text.replace(/\*+/g, ANY).replace(/\?(?=[\p{L}\p{N}])/gu, ONE)
  const found = [...typed.matchAll(WITH_WILDCARDS)].flatMap(({ 0: text, index }) => {
    const word = foldText(text).replaceAll(ANY, '*').replaceAll(ONE, '?')
    const isPattern = /[*?]/.test(word)
    // A wildcard beside a word, as in `sanctie ?`, is a sign like any other.
    if (/^[*?]*$/.test(word)) return []
    if (isPattern && word.replace(/[*?]/g, '').length < LEAST_LETTERS) throw wrong('wildcard-too-wide', token)
    return [{ word, isPattern, start: index, end: index + text.length }]
  })
  const [first] = found
  if (!first) return null
  if (found.length === 1 && !first.isPattern && token.kind === 'word')
    return { kind: 'word', word: first.word }
  const gaps = found.slice(1).map((one, at) => foldText(typed.slice(found[at]?.end, one.start)))
  return {
    kind: 'phrase',
    words: found.map(({ word, isPattern }) => ({ word, isPattern })),
    gaps,
  } satisfies PhraseQuery
}

function missing(token: QueryToken): never {
  throw wrong('no-words', token)
}

function wrong(fault: QueryFault, { start, end }: { readonly start: number; readonly end: number }): Wrong {
  return new Wrong({ fault, start, end })
}
