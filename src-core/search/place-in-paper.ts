import type { TextRange } from '../document/model'
import type { PassagePiece, SearchPassage } from './search-source'

/** Where words found in a passage stand in its paper: UTF-16 offsets of the paper’s text, words that were set right whole. */
export function placeInPaper(
  { start, pieces }: Pick<SearchPassage, 'start' | 'pieces'>,
  found: TextRange,
): TextRange {
  if (!pieces) return { start: start + found.start, end: start + found.end }
  const first = pieceAt(pieces, found.start)
  const last = pieceAt(pieces, found.end - 1)
  return {
    start: first ? (first.end === null ? first.start + found.start - first.at : first.start) : start,
    end: last ? (last.end ?? last.start + found.end - last.at) : start,
  }
}

function pieceAt(pieces: readonly PassagePiece[], at: number): PassagePiece | undefined {
  return pieces.findLast(piece => piece.at <= at) ?? pieces[0]
}
