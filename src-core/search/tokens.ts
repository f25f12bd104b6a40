import { foldText } from '../document/fold-text'
import type { TextRange } from '../document/model'

/** A word of a text: UTF-16 offsets into it, and what it is compared as. */
export interface Token extends TextRange {
  readonly word: string
}

/** The words of a text in order, each folded as `foldText` says; what stands between letters and digits parts them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  eachWord(text, (word, start, end) => tokens.push({ word, start, end }))
  return tokens
}

/** Whether a character, given by its code point, is within a word: what stands beside it is another part of the same one. */
export function isInWord(code: number): boolean {
  return partOf(code) !== Part.none
}

/** What a character can be of a word; `inside` is what stands within one and does not show, such as a soft hyphen. */
const Part = { none: 1, letter: 2, inside: 3 } as const

const LETTER = /[\p{L}\p{N}]/u
const INSIDE = /[\p{M}\u00AD\u200B-\u200D\u2060]/u
/** By UTF-16 unit; 0 where nobody asked yet. */
const parts = new Uint8Array(0x1_0000)

function partOf(code: number): number {
  const known = code < parts.length ? (parts[code] ?? 0) : 0
  if (known !== 0) return known
  const character = String.fromCodePoint(code)
  const part = LETTER.test(character) ? Part.letter : INSIDE.test(character) ? Part.inside : Part.none
  if (code < parts.length) parts[code] = part
  return part
}

/** Tells every word of a text in order, folded, with its UTF-16 offsets; goes by units and not by patterns, since all of a project is read so. */
export function eachWord(text: string, tell: (word: string, start: number, end: number) => void): void {
  let start = -1
  let isPlain = true
  let isSmall = true
  const close = (end: number) => {
    const found = text.slice(start, end)
    const word = isPlain ? (isSmall ? found : found.toLowerCase()) : folded(found)
    if (word !== '') tell(word, start, end)
    start = -1
    isPlain = true
    isSmall = true
  }
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    const from = at
    if (code >= 0xd800 && code <= 0xdfff) {
      code = text.codePointAt(at) ?? code
      if (code > 0xffff) at += 1
    }
    const part = partOf(code)
    if (part === Part.none || (part === Part.inside && start < 0)) {
      if (start >= 0) close(from)
      continue
    }
    if (start < 0) start = from
    if (code >= 0x80) isPlain = false
    else if (code < 0x61 && code > 0x39) isSmall = false
  }
  if (start >= 0) close(text.length)
}

/** How many foldings are remembered: a project has fewer words with other than plain letters. */
const MOST_KNOWN = 50_000
const known = new Map<string, string>()

function folded(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const now = foldText(word)
  known.set(word, now)
  return now
}
