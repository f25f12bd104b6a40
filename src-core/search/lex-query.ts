/** A part of what was typed; UTF-16 offsets into it. */
export interface QueryToken {
  readonly kind: 'word' | 'phrase' | 'regex' | 'near' | 'and' | 'or' | 'not' | 'open' | 'close' | 'comma'
  /** Of a phrase and a regular expression: what stands between its signs. */
  readonly text: string
  /** Of a regular expression: the letters behind it. */
  readonly flags: string
  readonly start: number
  readonly end: number
  /** Whether the sign that ends it is missing. */
  readonly isOpen: boolean
}

const QUOTES = '"“”„‟«»'
/** Words between single quotes, which are apostrophes within a word and before one letter, as in *'s avonds*. */
const SINGLE_QUOTED = /^(?:[‘‚]|'(?=\p{L}{2}))((?:[^'‘’]|(?<=\p{L})['’](?=\p{L}))+)['’](?![\p{L}\p{N}])/u
/** In capitals, so that the small words are words: *of* is among the commonest of Dutch. */
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['EN', 'and'],
  ['OR', 'or'],
  ['OF', 'or'],
  ['NOT', 'not'],
  ['NIET', 'not'],
])

/** Parts what was typed into words, phrases, regular expressions and signs. `commas`: whether these part something. */
export function lexQuery(typed: string): QueryToken[] {
  const tokens: QueryToken[] = []
  let at = 0
  /** Within the parentheses of NEAR a comma parts also digits. */
  let isNear = false
  const put = (kind: QueryToken['kind'], end: number, more: Partial<QueryToken> = {}) => {
    tokens.push({ kind, text: typed.slice(at, end), flags: '', start: at, end, isOpen: false, ...more })
    at = end
  }
  while (at < typed.length) {
    const sign = typed.charAt(at)
    if (/\s/.test(sign)) at += 1
    else if (sign === '(') put('open', at + 1)
    else if (sign === ')') close()
    else if (sign === '|') put('or', typed.startsWith('||', at) ? at + 2 : at + 1)
    else if (sign === ',') put('comma', at + 1)
    else if (QUOTES.includes(sign)) quoted()
    else if (sign === '/') regex()
    else if (sign === '-' && /^-[\p{L}\p{N}"“(/]/u.test(typed.slice(at, at + 3))) put('not', at + 1)
    else if (!singleQuoted()) word()
  }
  return tokens

  function close(): void {
    put('close', at + 1)
    isNear = false
  }

  function singleQuoted(): boolean {
    const [all, text] = SINGLE_QUOTED.exec(typed.slice(at)) ?? []
    if (all === undefined || text === undefined || !/\s/.test(text)) return false
    put('phrase', at + all.length, { text })
    return true
  }

  function quoted(): void {
    let end = at + 1
    while (end < typed.length && !QUOTES.includes(typed.charAt(end))) end += 1
    // What is typed now ends with what is typed so far.
    put('phrase', Math.min(typed.length, end + 1), { text: typed.slice(at + 1, end) })
  }

  function regex(): void {
    let end = at + 1
    let inClass = false
    for (; end < typed.length; end += 1) {
      const here = typed.charAt(end)
      if (here === '\\') end += 1
      else if (here === '[') inClass = true
      else if (here === ']') inClass = false
      else if (here === '/' && !inClass) break
    }
    const isOpen = end >= typed.length
    const flags = /^\p{L}*/u.exec(typed.slice(end + 1))?.[0] ?? ''
    put('regex', Math.min(typed.length, end + 1 + flags.length), {
      text: typed.slice(at + 1, end),
      flags,
      isOpen,
    })
  }

  function word(): void {
    let end = at
    while (end < typed.length && !partsWords(end)) end += 1
    const text = typed.slice(at, end)
    // In small letters it is a word, unless the parenthesis stands against it.
    const calls = text === 'NEAR' ? /^\s*\(/ : /^near$/i.test(text) ? /^\(/ : null
    if (calls?.test(typed.slice(end))) {
      put('near', end)
      isNear = true
    } else put(OPERATORS.get(text) ?? 'word', end)
  }

  function partsWords(here: number): boolean {
    const sign = typed.charAt(here)
    // A comma between digits is within a number.
    if (sign === ',') return isNear || !/^\d,\d/.test(typed.slice(here - 1, here + 2))
    return /[\s()|]/.test(sign) || QUOTES.includes(sign)
  }
}
