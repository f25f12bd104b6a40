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
  const put = (kind: QueryToken['kind'], end: number, more: Partial<QueryToken> = {}) => {
    tokens.push({ kind, text: typed.slice(at, end), flags: '', start: at, end, isOpen: false, ...more })
    at = end
  }
  while (at < typed.length) {
    const sign = typed.charAt(at)
    if (/\s/.test(sign)) at += 1
    else if (sign === '(') put('open', at + 1)
    else if (sign === ')') put('close', at + 1)
    else if (sign === ',') put('comma', at + 1)
    else if (QUOTES.includes(sign)) quoted()
    else if (sign === '/') regex()
    else if (sign === '-' && /^-[\p{L}\p{N}"“(/]/u.test(typed.slice(at, at + 3))) put('not', at + 1)
    else word()
  }
  return tokens

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
    while (end < typed.length && !/[\s(),]/.test(typed.charAt(end)) && !QUOTES.includes(typed.charAt(end)))
      end += 1
    const text = typed.slice(at, end)
    if (text === 'NEAR' && /^\s*\(/.test(typed.slice(end))) put('near', end)
    else put(OPERATORS.get(text) ?? 'word', end)
  }
}
