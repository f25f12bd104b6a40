import { anyLanguage } from '../vocabulary/languages'
import { lastStartingAtOrBefore } from './locate'
import type { Block, StructuredDocument, TextRange } from './model'

/** Letters and digits, joined over what holds a Dutch or English word together: `NAVO-bondgenoten`, `21501-02`, `'s`. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‑'’.,/](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu

/** A full stop after one of these, or after a single capital, ends no sentence. */
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s(])(?:\p{Lu}|${anyLanguage(({ wording }) => wording?.abbreviations)})\.\s*$`,
  'u',
)

/** How many UTF-16 units around an offset are looked at for the bounds of one character. */
const CHARACTER_WINDOW = 64
/** The same for the bounds of one word: longer than any word that is one. */
const WORD_WINDOW = 256

/** The words of a stretch of text, in order; UTF-16 offsets into the text, `end` exclusive. */
export function wordsIn(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(WORD)].map(match => {
    const from = start + match.index
    return { start: from, end: from + match[0].length }
  })
}

/** The sentences of a block, without the white space between them; abbreviations do not end one. */
export function sentencesIn(document: StructuredDocument, block: Block): TextRange[] {
  const text = document.text.slice(block.start, block.end)
  const sentences: { start: number; end: number }[] = []
  let isOpen = false
  for (const { segment, index } of segmenter(document.language, 'sentence').segment(text)) {
    const end = block.start + index + segment.trimEnd().length
    const last = sentences.at(-1)
    if (isOpen && last) last.end = end
    else if (segment.trim() !== '') sentences.push({ start: block.start + index, end })
    isOpen = ABBREVIATION.test(segment)
  }
  return sentences
}

/** The character as people see one that holds a UTF-16 offset: letters with their accents, emoji with their parts. */
export function characterAt(text: string, offset: number): TextRange {
  const from = Math.max(0, offset - CHARACTER_WINDOW)
  const window = text.slice(from, offset + CHARACTER_WINDOW)
  const found = segmenter('und', 'grapheme')
    .segment(window)
    .containing(offset - from)
  return found
    ? { start: from + found.index, end: from + found.index + found.segment.length }
    : { start: offset, end: Math.min(text.length, offset + 1) }
}

/** The word that a UTF-16 offset is inside of, without punctuation; null beside a word and where two things meet. */
export function wordAround({ text, blocks, language }: StructuredDocument, offset: number): TextRange | null {
  const block = blocks[blockIndexAt(blocks, offset)]
  if (!block || offset <= block.start || offset >= block.end) return null
  const from = Math.max(block.start, offset - WORD_WINDOW)
  const window = text.slice(from, Math.min(block.end, offset + WORD_WINDOW))
  const found = segmenter(language, 'word')
    .segment(window)
    .containing(offset - from)
  if (!found?.isWordLike || from + found.index === offset) return null
  return { start: from + found.index, end: from + found.index + found.segment.length }
}

/** The index of the block that holds an offset, its end included; 0 before the first. */
export function blockIndexAt(blocks: readonly Block[], offset: number): number {
  return Math.max(0, lastStartingAtOrBefore(blocks, offset))
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string, granularity: 'sentence' | 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const known = segmenters.get(key)
  if (known) return known
  const made = new Intl.Segmenter(supported(language), { granularity })
  segmenters.set(key, made)
  return made
}

/** A paper can name any language; one that is malformed or unknown is read by the rules common to all. */
function supported(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf([language])[0] ?? 'en'
  } catch {
    return 'en'
  }
}
