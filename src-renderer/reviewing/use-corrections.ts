import { useEffect, useMemo, useState } from 'react'
import type { CallOutput } from '../../src-core/contract/calls'
import type { Correction } from '../../src-core/document/corrections/correction'
import type { StructuredDocument } from '../../src-core/document/model'
import { call } from '../state/actions'

/** A correction, and whether its place is still in the text. */
export interface ListedCorrection {
  readonly correction: Correction
  readonly isPlaced: boolean
  /** Whether that is so because other corrections of the same words stand. */
  readonly isOverlapping: boolean
}

const NONE: CallOutput<'correction.list'> = { corrections: [], unplaced: [], overlapping: [] }

/** The corrections of a document, in their order; read afresh whenever it changes. */
export function useCorrections(document: StructuredDocument): readonly ListedCorrection[] {
  const [listed, setListed] = useState<CallOutput<'correction.list'>>(NONE)
  useEffect(() => {
    let isCurrent = true
    void call('correction.list', { documentId: document.id }).then(found => {
      if (isCurrent && found) setListed(found)
    })
    return () => {
      isCurrent = false
    }
  }, [document])
  return useMemo(() => {
    const unplaced = new Set(listed.unplaced)
    const overlapping = new Set(listed.overlapping)
    return listed.corrections.map(correction => ({
      correction,
      isPlaced: !unplaced.has(correction.id),
      isOverlapping: overlapping.has(correction.id),
    }))
  }, [listed])
}
