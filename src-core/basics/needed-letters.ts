import { smallest } from './extremes'

/** Letters so short are in most passages: nothing is gained by them. */
const SHORTEST = 3
/** No more alternatives than these are told, unless one asks for more. */
const MOST = 40

/**
 * Letters and digits, in small letters, one of which each text holds that a regular expression (JavaScript, with the Unicode flag)
 * finds something in; null where it may find something without any. Only letters of ASCII that stand in a row count, since
 * those are within one word of a text. Throws nothing: what it cannot read needs nothing.
 */
export function neededLetters(source: string, most = MOST): readonly string[] | null {
  const reader = new Reader(source, most)
  const needed = reader.alternatives()
  return reader.isAtEnd ? needed : null
}

type Needed = readonly string[] | null

class Reader {
  #at = 0

  constructor(
    readonly source: string,
    readonly most: number,
  ) {}

  get isAtEnd(): boolean {
    return this.#at >= this.source.length
  }

  /** Up to the end, or to the parenthesis that closes. */
  alternatives(): Needed {
    const all = new Set<string>()
    let isNeeded = true
    for (;;) {
      const needed = this.#row()
      if (needed === null) isNeeded = false
      else for (const letters of needed) all.add(letters)
      if (this.source.charAt(this.#at) !== '|') break
      this.#at += 1
    }
    return isNeeded && all.size <= this.most ? [...all] : null
  }

  /** What stands one after another: the part counts whose letters are the longest. */
  #row(): Needed {
    let best: Needed = null
    let run = ''
    const offer = (needed: Needed) => {
      if (needed && shortest(needed) >= SHORTEST && shortest(needed) > shortest(best)) best = needed
    }
    const end = () => {
      offer(run === '' ? null : [run])
      run = ''
    }
    while (!this.isAtEnd) {
      const sign = this.source.charAt(this.#at)
      if (sign === '|' || sign === ')') break
      if (/[A-Za-z0-9]/.test(sign)) {
        this.#at += 1
        const times = this.#times()
        if (times === 'once') run += sign.toLowerCase()
        else {
          // Once at least, it still ends what stands before it: more of it may follow.
          if (times === 'often') run += sign.toLowerCase()
          end()
        }
        continue
      }
      end()
      const needed = this.#other(sign)
      if (this.#times() !== 'maybe') offer(needed)
    }
    end()
    return best
  }

  /** Anything but a letter: what it needs, and past it. */
  #other(sign: string): Needed {
    if (sign === '(') return this.#group()
    if (sign === '[') this.#class()
    else if (sign === '\\') this.#escape()
    else this.#at += 1
    return null
  }

  #group(): Needed {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(this.source.slice(this.#at))?.[0] ?? '('
    this.#at += opening.length
    const needed = this.alternatives()
    this.#at += 1
    // What only stands around, or must not be there, is no part of what is found.
    return /[=!]$/.test(opening) || /^\(\?[a-z-]+:$/.test(opening) ? null : needed
  }

  #class(): void {
    for (this.#at += 1; !this.isAtEnd && this.source.charAt(this.#at) !== ']'; this.#at += 1)
      if (this.source.charAt(this.#at) === '\\') this.#at += 1
    this.#at += 1
  }

  #escape(): void {
    const rest = this.source.slice(this.#at)
    const skipped = /^\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|\d+|.)/su.exec(
      rest,
    )
    this.#at += skipped?.[0].length ?? 1
  }

  /** How often what stands before may be there. */
  #times(): 'once' | 'often' | 'maybe' {
    const quantifier = /^(?:[*+?]|\{(\d+)[^}]*\})\??/.exec(this.source.slice(this.#at))
    if (!quantifier) return 'once'
    this.#at += quantifier[0].length
    const [signs, least] = quantifier
    return signs.startsWith('+') || Number(least ?? 0) > 0 ? 'often' : 'maybe'
  }
}

function shortest(needed: Needed): number {
  return needed ? smallest(needed.map(({ length }) => length)) : 0
}
