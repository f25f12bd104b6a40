import { anyLanguage } from '../vocabulary/languages'
import { NO_WORDS } from './extracted'
import { lastStartingAtOrBefore } from './locate'
import type { Block, StructuredDocument, TextRange } from './model'

/** Letters and digits, joined over what holds a Dutch or English word together: `NAVO-bondgenoten`, `21501-02`, `'s`. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‑'’.,/](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu

/** A full stop after one of these, or after a single capital, ends no sentence. */
const ABBREVIATION = new RegExp(
  String.raw`(?:^|[\s(])(?:\p{Lu}|${anyLanguage(({ wording }) => wording?.abbreviations)})\.\s*$`,
  'u',
)

/** How many UTF-16 units before the end of a sentence are looked at: more than any abbreviation and its full stop have. */
const ABBREVIATION_WINDOW = 40

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
  return sentencesOf(document.text.slice(block.start, block.end), document.language, block.start)
}

/**
 * The sentences of a text in a language (BCP 47), as `sentencesIn` has those of a block; UTF-16 offsets, counted on from where
 * the text begins.
 */
export function sentencesOf(text: string, language: string, begins = 0): TextRange[] {
  const sentences: { start: number; end: number }[] = []
  let isOpen = false
  for (const { segment, index } of segmenter(language, 'sentence').segment(text)) {
    const end = begins + index + segment.trimEnd().length
    const last = sentences.at(-1)
    if (isOpen && last) last.end = end
    else if (segment.trim() !== '') sentences.push({ start: begins + index, end })
    isOpen = endsInAbbreviation(segment)
  }
  return sentences
}

/** Whether the full stop at the end of a stretch is an abbreviation's; only its end is looked at, where one can stand. */
function endsInAbbreviation(segment: string): boolean {
  const said = segment.trimEnd()
  return said.endsWith('.') && ABBREVIATION.test(said.slice(-ABBREVIATION_WINDOW))
}

/**
 * The sentence `at` a UTF-16 offset or else the first behind it, or the one `before` or `behind` the sentence that begins
 * there; null where none is. Footnotes are left out, which would break into what is read: costs what is near.
 */
export function nextSentence(
  document: StructuredDocument,
  offset: number,
  which: 'at' | 'before' | 'behind',
): TextRange | null {
  const { blocks } = document
  const step = which === 'before' ? -1 : 1
  const first = Math.max(0, lastStartingAtOrBefore(blocks, offset))
  for (let at = first; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at]
    if (!block || !isSpoken(document, block)) continue
    const sentences = sentencesIn(document, block)
    const found =
      which === 'before'
        ? sentences.findLast(({ start }) => start < offset)
        : sentences.find(({ start, end }) => (which === 'at' ? end > offset : start > offset))
    if (found) return found
  }
  return null
}

function isSpoken({ text }: StructuredDocument, { kind, start, end }: Block): boolean {
  return kind !== 'footnote' && text.slice(start, end) !== NO_WORDS
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
