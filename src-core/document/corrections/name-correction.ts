import { shorten } from '../../basics/shorten'
import type { StructuredDocument } from '../model'
import { quotableText } from '../quotable-text'
import type { CorrectionChange } from './correction'
import { correctedPlace, findPlace } from './text-place'

/** How much of the corrected passage names a correction, in UTF-16 units. */
const NAME = 48

/** What the history calls a correction: the words and what they became, the beginning of what was corrected, or the paper. */
export function nameCorrection(document: StructuredDocument, change: CorrectionChange): string {
  if (change.type === 'set-words') return `${shorten(change.read, NAME)} → ${shorten(change.words, NAME)}`
  const place = correctedPlace(change)
  if (place === null) return document.meta.title.slice(0, NAME)
  const start = findPlace(document.text, place)
  if (start === null) return place.after.slice(0, NAME).trim()
  return quotableText(document, { start, end: Math.min(document.text.length, start + NAME) }).trim()
}
