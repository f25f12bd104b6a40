import { LIST_SIGNS } from './list-signs'
import type { PaperLine } from './paper-line'

/** An item of a list, with a sign, a letter or a Roman numeral. */
export const ITEM = new RegExp(String.raw`^(?:[${LIST_SIGNS}]|[a-z]\)|\([a-z\d]{1,3}\)|[ivx]{1,4}[.)])\s+\S`)

/** A list's item with its number or letter, behind which its words begin. */
const COUNTED = /^\(?(?<mark>\d{1,3}|[a-z])[.)]\s+(?=[\p{L}“"‘«„(])/u

/** The number of the list's item that a line begins. */
export function itemMark(line: PaperLine): string | undefined {
  const mark = COUNTED.exec(line.text)?.groups?.['mark']
  return mark !== undefined && /\d/.test(mark) ? mark : undefined
}

/**
 * Whether a line is the item behind the one a paragraph began with, or the first behind a colon; below an item's own list in
 * letters, the next of the numbers, of which `item` was the last.
 */
export function isNextItem(first: PaperLine, last: PaperLine, line: PaperLine, item: string): boolean {
  const mark = line.role === undefined && !line.sticks ? COUNTED.exec(line.text)?.groups?.['mark'] : undefined
  if (mark === undefined) return false
  if (mark === '1' || mark === 'a') return /:\s*$/.test(last.text)
  const before = COUNTED.exec(first.text)?.groups?.['mark']
  if (ITEM.test(first.text) && item !== '')
    return mark === countUp(item) || (before !== undefined && countUp(before) === mark)
  return before !== undefined && countUp(before) === mark
}

function countUp(mark: string): string {
  return /\d/.test(mark) ? `${Number(mark) + 1}` : String.fromCharCode(mark.charCodeAt(0) + 1)
}
