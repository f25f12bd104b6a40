import type { RenderedExport } from '../../src-core/export/formats/export-options'

/** Whether there is anything in an export to hand in: annotations or turns, or notes that are on no passage. */
export function holdsAnything({ count, notes = 0 }: Pick<RenderedExport, 'count' | 'notes'>): boolean {
  return count > 0 || notes > 0
}
