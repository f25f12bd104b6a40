import type { CorrectionChange } from '../../src-core/document/corrections/correction'
import { correctedPlace, describePlace } from '../../src-core/document/corrections/text-place'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import { call, notify } from '../state/actions'

/** How much of the corrected passage names a correction, in UTF-16 units. */
const NAME = 48

/** Sets something right in a document and says so, with a way back; whether it could be done. */
export async function makeCorrection(
  document: StructuredDocument,
  change: CorrectionChange,
): Promise<boolean> {
  const { id, text, meta } = document
  const made = await call('correction.make', { documentId: id, change })
  if (!made) return false
  const place = correctedPlace(change)?.at ?? null
  const name = (
    place === null
      ? meta.title.slice(0, NAME)
      : quotableText(document, { start: place, end: Math.min(text.length, place + NAME) })
  ).trim()
  notify({ kind: 'done', label: { key: 'correction-make', count: 1, name } })
  return true
}

/** The place of a range's beginning, as a correction names it. */
export function placeAt({ text }: StructuredDocument, { start }: Pick<TextRange, 'start'>) {
  return describePlace(text, start)
}
