import { useCallback } from 'react'
import { pageAt } from '../../src-core/document/locate'
import type { StructuredDocument } from '../../src-core/document/model'
import { usePlace } from '../paper/use-place'

/** The number of the page that is being read, from 1; null where the paper has no pages. */
export function useCurrentPage(document: StructuredDocument): number | null {
  return usePlace(useCallback((at: number) => pageAt(document, at), [document]))
}
