import { namedPlace, placeIn } from '../../src-core/citations/named-place'
import type { Inline, StructuredDocument } from '../../src-core/document/model'
import { openInOther, paperOn } from '../beside/halves'
import { expectPlace, jumpTo } from '../paper/jump-history'
import { ask, openDocument } from '../state/actions'
import { documentOf } from '../state/open-papers'
import { useApp } from '../state/store'

/** A paper that is cited, and where in it, if the citation says that and it is found: a UTF-16 offset. */
export interface CitedPlace {
  readonly document: StructuredDocument
  readonly offset: number | null
}

/** Reads a paper that is cited for the place that is named with the citation; null where it cannot be read. */
export async function citedPlace(
  from: StructuredDocument,
  inline: Inline,
  id: string,
): Promise<CitedPlace | null> {
  const document = documentOf(useApp.getState(), id) ?? (await read(id))
  const named = namedPlace(from, inline)
  return document && { document, offset: named && placeIn(document, named) }
}

async function read(id: string): Promise<StructuredDocument | null> {
  const answer = await ask('document.get', { id })
  return answer.ok ? answer.value : null
}

/** Opens a paper that is cited at the place that is named, in place of the one that is read or beside it. */
export async function openCited(
  from: StructuredDocument,
  inline: Inline,
  id: string,
  beside: boolean,
): Promise<void> {
  // Only a place that is named must be looked for before.
  const offset = namedPlace(from, inline) ? ((await citedPlace(from, inline, id))?.offset ?? null) : null
  await openPaperAt(id, offset, beside)
}

/** Opens a paper at a UTF-16 offset, or with null where it was left: in place of the one that is read, or beside it. */
export async function openPaperAt(id: string, offset: number | null, beside: boolean): Promise<void> {
  if (beside) return openInOther(id, offset ?? undefined)
  const { document, side } = useApp.getState()
  if (document?.id === id) {
    const paper = paperOn(side)
    if (paper && offset !== null) jumpTo(offset, offset + 1, paper)
    return
  }
  if (offset !== null) expectPlace(side, { document: id, offset })
  await openDocument(id)
}
