import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { findPassage, type PageBox } from '../original/find-passage'
import { scannedWords } from '../original/placed-words'

/** Where a page has some words in its picture. */
export interface WordPlace {
  /** The page, from 1. */
  readonly number: number
  /** The place of the words' first line. */
  readonly box: PageBox
}

/** Where the picture of a page has recognised words (UTF-16 offsets); null where that is not sure. */
export function wordPlace(document: StructuredDocument, { start, end }: TextRange): WordPlace | null {
  const { scans = [], pages, blocks, text } = document
  const at = lastStartingAtOrBefore(pages, start)
  const number = pages[at]?.number
  const scan = scans.find(page => page.number === number)
  const block = blocks[lastStartingAtOrBefore(blocks, start)]
  if (!scan || !block) return null
  const from = Math.max(block.start, pages[at]?.start ?? 0)
  const to = Math.min(block.end, pages[at + 1]?.start ?? text.length)
  const [box] = findPassage(scannedWords(scan), text.slice(from, to), {
    start: start - from,
    end: end - from,
  })
  return box ? { number: scan.number, box } : null
}
