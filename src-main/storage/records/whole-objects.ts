import { DEEPEST_JSON } from '../../../src-core/basics/limits'

/** An object of a text whose braces match: where it begins and ends, and how many others stand in each other in it. */
interface Whole {
  readonly start: number
  readonly end: number
  readonly height: number
}

/** Shorter than any record, in UTF-16 units. */
export const SHORTEST = 40
/** Objects of one line that are looked at. */
const MOST_OBJECTS = 1_000_000

/** How often the text may be parsed over, all attempts together: a record in a whole file is parsed once or twice. */
const TIMES = 8

/**
 * What `read` makes of the objects of a line whose braces match; outer ones come first, and what stands in one that was
 * understood is not looked at again. The cost grows with the line, whatever is in it: beyond that nothing more is found.
 */
export function readWholeObjects<T>(line: string, read: (json: string) => T | null): T[] {
  const found: T[] = []
  let left = TIMES * line.length
  let from = line.length
  for (const { start, end } of wholeObjects(line).reverse()) {
    const size = end - start
    const isInside = start > from
    if (isInside || size > left) continue
    left -= size
    const value = read(line.slice(start, end))
    if (value === null) continue
    found.push(value)
    from = start
  }
  return found.reverse()
}

/** All of them, in the order in which they end. */
function wholeObjects(line: string): Whole[] {
  const objects: Whole[] = []
  const open: { start: number; height: number }[] = []
  let inString = false
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at]
    if (inString && character === '\\') at += 1
    else if (character === '"') inString = !inString
    else if (!inString && character === '{') {
      open.push({ start: at, height: 1 })
      // What stands this deep in other things can be no record's outside: the outermost are forgotten.
      if (open.length > 2 * DEEPEST_JSON) open.splice(0, DEEPEST_JSON)
    } else if (!inString && character === '}') {
      const closed = open.pop()
      if (!closed) continue
      const { start, height } = closed
      const end = at + 1
      if (end - start >= SHORTEST && height <= DEEPEST_JSON) objects.push({ start, end, height })
      if (objects.length === MOST_OBJECTS) return objects
      const outer = open.at(-1)
      if (outer) outer.height = Math.max(outer.height, closed.height + 1)
    }
  }
  return objects
}
