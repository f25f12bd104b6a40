import { append } from '../../basics/append'
import { type PaperLine, sliceLine } from '../lines/paper-line'

const OPENS = /^\s*(?:\[\s?(?<number>\d{1,3})\s?\]|(?<plain>\d{1,2})\))\s*\S/
/** The next note on the same line: its mark, and what notes begin with. */
const NEXT = /\[\s?(?<number>\d{1,3})\s?\]\s*(?=https?:|www\.|[\p{Lu}«“"‘])/gu
/** The same of `1) …. 2) …`, behind what a source ends with; without that it may be a list. */
const NEXT_PLAIN = /(?<=[.”"»)\d/]\s+|https?:\S+\s+)(?<number>\d{1,2})\)\s*(?=https?:|www\.|[\p{Lu}«“"‘])/gu

/** Typed notes that share a line, `[2] https://…[3] https://…`, each on a line of its own. */
export function partSharedLines(lines: readonly PaperLine[]): readonly PaperLine[] {
  const apart: PaperLine[] = []
  for (const line of lines)
    if (line.role === undefined && OPENS.test(line.text)) append(apart, parted(line))
    else apart.push(line)
  return apart
}

function parted(line: PaperLine): PaperLine[] {
  const { number: boxed, plain } = OPENS.exec(line.text)?.groups ?? {}
  return partAtNext(line, Number(boxed ?? plain), plain === undefined ? NEXT : NEXT_PLAIN)
}

/** Parts a line with notes, of which the first has a number, wherever `next` finds the one that counts on. */
export function partAtNext(line: PaperLine, first: number, next: RegExp): PaperLine[] {
  let number = first
  const starts = [0]
  for (const match of line.text.matchAll(next)) {
    if (match.index === 0 || Number(match.groups?.['number']) !== number + 1) continue
    number += 1
    starts.push(match.index)
  }
  if (starts.length === 1) return [line]
  return starts.map((start, index) => ({
    ...sliceLine(line, start, starts[index + 1] ?? line.text.length),
    ...(index > 0 && { brokenFrom: '' }),
  }))
}
