import { firstIndex } from '../../basics/first-index'
import { foldCharacter } from '../../basics/fold-character'

/** What stands between a letter and the one before it: nothing, or these together. */
export const WORD = 1
export const LINE = 2
export const HYPHEN = 4

/** Letters and digits as they are compared, and what stands before each. */
export interface Letters {
  readonly units: string
  readonly before: Uint8Array
}

/** The letters of a text, and where they came from. */
export interface TextLetters extends Letters {
  /** The UTF-16 offset of each letter in the text. */
  readonly from: Int32Array
}

const known = new Map<number, string>()

/** The letters and digits that a code point is compared by: none of most signs, two of some ligatures. */
export function lettersOfCharacter(code: number): string {
  const before = known.get(code)
  if (before !== undefined) return before
  const letters = foldCharacter(code).replace(/[^\p{L}\p{N}]/gu, '')
  known.set(code, letters)
  return letters
}

/** Gathers letters one by one. */
export class LetterList {
  readonly from: number[] = []
  readonly before: number[] = []
  private readonly parts: string[] = []
  private isDigit = false

  /** Adds the letters of one character that came from a place. Between letters and digits a word may end: a mark of a note may begin. */
  add(letters: string, from: number, before: number): void {
    const isDigit = letters >= '0' && letters < ':'
    for (let index = 0; index < letters.length; index += 1) {
      this.from.push(from)
      this.before.push(index > 0 ? 0 : isDigit === this.isDigit ? before : before | WORD)
    }
    this.parts.push(letters)
    this.isDigit = isDigit
  }

  finish(): TextLetters {
    return {
      units: this.parts.join(''),
      before: Uint8Array.from(this.before),
      from: Int32Array.from(this.from),
    }
  }
}

/** The letters of a text; linear. */
export function lettersOfText(text: string): TextLetters {
  const list = new LetterList()
  let before = WORD
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    const letters = lettersOfCharacter(code)
    if (letters !== '') {
      list.add(letters, at, before)
      before = 0
    } else if (foldCharacter(code) !== '') before = WORD
    if (code > 0xffff) at += 1
  }
  return list.finish()
}

/** The first letter that came from an offset or from behind it; their number where none did. */
export function letterAt({ from }: Pick<TextLetters, 'from'>, offset: number): number {
  return firstIndex(from, at => at >= offset)
}
