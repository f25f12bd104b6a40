import type { CorrectionChange } from '../../src-core/document/corrections/correction'
import { nameCorrection } from '../../src-core/document/corrections/name-correction'
import { describePlace } from '../../src-core/document/corrections/text-place'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { call, notify } from '../state/actions'

/** Sets something right in a document and says so, with a way back; whether it could be done. */
export async function makeCorrection(
  document: StructuredDocument,
  change: CorrectionChange,
): Promise<boolean> {
  const made = await call('correction.make', { documentId: document.id, change })
  if (!made) return false
  notify({
    kind: 'done',
    label: { key: 'correction-make', count: 1, name: nameCorrection(document, change) },
  })
  return true
}

/** Takes a correction away and says so, with a way back; whether that worked. */
export async function removeCorrection(id: string, name: string): Promise<boolean> {
  const removed = await call('correction.remove', { ids: [id] })
  if (removed) notify({ kind: 'done', label: { key: 'correction-remove', count: 1, name } })
  return removed !== null
}

/** The place of a range's beginning, as a correction names it. */
export function placeAt({ text }: StructuredDocument, { start }: Pick<TextRange, 'start'>) {
  return describePlace(text, start)
}
