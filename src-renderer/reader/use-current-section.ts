import { useCallback } from 'react'
import { sectionAt } from '../../src-core/document/locate'
import type { StructuredDocument } from '../../src-core/document/model'
import { usePlace } from './use-place'

/** The id of the section that is being read. */
export function useCurrentSection(document: StructuredDocument): string | null {
  return usePlace(useCallback((at: number) => sectionAt(document, at)?.id ?? null, [document]))
}
