import type { RenderedExport } from '../../src-core/export/formats/export-options'

/** Whether there is anything in an export to hand in: annotations or turns, notes that are on no passage, or regions of pages. */
export function holdsAnything({
  count,
  notes = 0,
  regions = 0,
}: Pick<RenderedExport, 'count' | 'notes' | 'regions'>): boolean {
  return count > 0 || notes > 0 || regions > 0
}
