import { endsSentence } from '../../../src-core/basics/ends-sentence'
import { addTo, groupBy } from '../../../src-core/basics/group-by'
import { gapFinder } from './find-gaps'
import type { DrawnBox } from './page/drawn-boxes'
import { isLevel } from './page/text-beside'
import type { TextLine } from './page/text-lines'
import { putBefore } from './put-before'

type OpensGap = (last: TextLine, next: TextLine) => boolean

/**
 * Pages with the lines of each box behind the paragraph that it stands beside; before it where that goes on over the page's
 * end, so that no sentence is cut.
 */
export function placeBoxes(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const isText = ({ box }: TextLine) => box === undefined
  const text = pages.flat().filter(isText)
  const opensGap = gapFinder(text)
  return pages.map(page => (page.every(isText) ? [...page] : settle(page, opensGap)))
}

function settle(page: readonly TextLine[], opensGap: OpensGap): TextLine[] {
  const text = page.filter(({ box }) => box === undefined)
  const before = new Map<number, TextLine[]>()
  for (const [box, lines] of groupBy(page, line => line.box)) {
    if (!box) continue
    const at = placeOf(box, text, opensGap)
    for (const line of lines) addTo(before, at, line)
  }
  return putBefore(text, before)
}

/** Before which line of the text the lines of a box belong. */
function placeOf(box: DrawnBox, text: readonly TextLine[], opensGap: OpensGap): number {
  const beside = text.findIndex(
    line => !line.row && isLevel(line, box) && line.column.x < box.right && line.column.right > box.x,
  )
  if (beside < 0) return text.length
  const parts = (index: number) => {
    const [last, next] = [text[index - 1], text[index]]
    return !last || !next || opensGap(last, next)
  }
  let [start, end] = [beside, beside + 1]
  while (!parts(start)) start -= 1
  while (!parts(end)) end += 1
  return endsSentence(text[end - 1]?.text ?? '') ? end : start
}
