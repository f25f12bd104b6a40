import { boxesInText, type WordsInBox } from './boxes-in-text'
import type { DrawnBox } from './drawn-boxes'
import type { PlacedText, PrintedLine } from './placed-text'
import { readingOrder } from './reading-order'
import type { RuledGrid } from './ruled-grids'
import { cutAtTables } from './ruled-tables'
import { makeSegments } from './segments'
import { besidePlace, reachOfText } from './text-beside'

/** What is drawn on a page that its words keep to. */
export interface Drawn {
  readonly grids: readonly RuledGrid[]
  readonly boxes: readonly DrawnBox[]
}

/** Lines in reading order, and where rules seem to make a table that the text does not keep to. */
export interface PrintedLines {
  readonly lines: readonly PrintedLine[]
  readonly doubtful: readonly RuledGrid[]
}

const NOTHING_DRAWN: Drawn = { grids: [], boxes: [] }

/** A page's texts as lines in reading order, those in boxes that its text runs past behind all others. */
export function printedLines(
  texts: readonly PlacedText[],
  { grids, boxes }: Drawn = NOTHING_DRAWN,
): PrintedLines {
  const found = boxesInText(texts, boxes, grids)
  const past = found.length === 0 ? null : linesWithout(texts, found, grids)
  const text = past?.lines.filter(({ row }) => row === null) ?? []
  // What has a column of its own is a part of it, with or without a box.
  const reaches = found.flatMap(words => {
    const reach = reachOfText(words.box, text)
    return reach === null ? [] : [{ ...words, reach }]
  })
  const { lines, doubtful } =
    past && reaches.length === found.length ? past : linesWithout(texts, reaches, grids)
  if (reaches.length === 0) return { lines, doubtful }
  const running = reaches.reduce((all, { box, reach }) => besidePlace(all, box, reach), lines)
  const held = reaches.map(({ box, texts: words }) => {
    const own = linesWithout(words, [], grids)
    return { ...own, lines: own.lines.map(line => ({ ...line, box })) }
  })
  return {
    lines: [...running, ...held.flatMap(own => own.lines)],
    doubtful: [...doubtful, ...held.flatMap(own => own.doubtful)],
  }
}

function linesWithout(
  texts: readonly PlacedText[],
  held: readonly WordsInBox[],
  grids: readonly RuledGrid[],
): PrintedLines {
  const gone = new Set(held.flatMap(words => words.texts))
  const { bands, doubtful } = cutAtTables(
    gone.size === 0 ? texts : texts.filter(text => !gone.has(text)),
    grids,
  )
  const lines = bands.flatMap(band =>
    band.kind === 'table' ? band.lines : readingOrder([...makeSegments(band.texts), ...band.tables]),
  )
  return { lines, doubtful }
}
