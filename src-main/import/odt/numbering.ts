import { formatNumber } from '../decoding/format-number'
import type { XmlElement } from '../xml/parse-xml'
import { child, childrenNamed, elements } from '../xml/xml-tree'

interface Level {
  readonly start: number
  /** As `formatNumber` has it; `bullet`, or `none` where the level shows nothing. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  /** How many levels, this one included, the label shows. */
  readonly shown: number
  /** Such as `%1%.%2%)`, where the file says more than prefix and suffix can. */
  readonly pattern: string | undefined
}

type Levels = ReadonlyMap<number, Level>

/** Where the numbers of a list have come, by level from 0. */
export interface ListCount {
  readonly style: string
  readonly counts: number[]
}

/** Lists are numbered as they are drawn: the labels are nowhere in the text and are counted out here again. */
export interface OdtNumbering {
  /** The numbers for a list, which begin anew unless the list says that it goes on from an earlier one. */
  list(list: XmlElement, style: string): ListCount
  /**
   * The label of the next item, such as `3.`; `•` for bullets; empty where the level shows nothing. `level` is from 0,
   * `start` the number the item is given, `style` another list style for this item alone.
   */
  next(count: ListCount, level: number, start?: number, style?: string): string
  /** The label of the next heading of this level, from 0. */
  heading(level: number, start?: number): string
}

/** OpenDocument has ten levels of lists. */
export const DEEPEST_LEVEL = 9

/** Reads list styles from where they may stand; the later of two with one name counts. */
export function readNumbering(holders: readonly (XmlElement | undefined)[]): OdtNumbering {
  const styles = new Map<string, Levels>()
  for (const holder of holders)
    for (const style of childrenNamed(holder, 'text:list-style'))
      styles.set(style.attributes['name'] ?? '', readLevels(style))
  const outline = readLevels(
    holders.map(holder => child(holder, 'text:outline-style')).find(style => style !== undefined),
  )
  const headings: ListCount = { style: '', counts: [] }
  const byId = new Map<string, ListCount>()
  const byStyle = new Map<string, ListCount>()
  return {
    list({ attributes }, style) {
      const { id } = attributes
      const earlier = byId.get(attributes['continue-list'] ?? '')
      const same = attributes['continue-numbering'] === 'true' ? byStyle.get(style) : undefined
      const counts = (earlier ?? same)?.counts ?? []
      const count = { style, counts }
      if (id !== undefined) byId.set(id, count)
      byStyle.set(style, count)
      return count
    },
    next: ({ style, counts }, level, start, override) =>
      nextLabel(styles.get(override ?? '') ?? styles.get(style) ?? new Map(), counts, level, start),
    heading: (level, start) => nextLabel(outline, headings.counts, level, start),
  }
}

function nextLabel(levels: Levels, counts: number[], level: number, start?: number): string {
  // An item that stands deeper than any before it counts for those it would stand in.
  for (let above = 0; above < level; above += 1) counts[above] ??= levels.get(above)?.start ?? 1
  const before = counts[level]
  counts[level] = start ?? (before === undefined ? (levels.get(level)?.start ?? 1) : before + 1)
  counts.length = level + 1
  return labelOf(levels, counts, level)
}

function labelOf(levels: Levels, counts: readonly number[], level: number): string {
  const own = levels.get(level)
  if (!own || own.format === 'none') return ''
  if (own.format === 'bullet') return '•'
  const number = (at: number) => {
    const { format = 'none', start = 1 } = levels.get(at) ?? {}
    return format === 'none' || format === 'bullet' ? '' : formatNumber(counts[at] ?? start, format)
  }
  if (own.pattern !== undefined)
    return own.pattern.replace(/%(\d{1,2})%/g, (_, place: string) => number(Number(place) - 1)).trim()
  const numbers: string[] = []
  for (let at = Math.max(0, level - own.shown + 1); at <= level; at += 1) numbers.push(number(at))
  return `${own.prefix}${numbers.filter(Boolean).join('.')}${own.suffix}`.trim()
}

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['', 'none'],
])

/** A format of numbers by OpenDocument's name for it; one that is not known counts in digits. */
export function numberFormat(name: string | undefined): string {
  return FORMATS.get(name ?? '') ?? 'decimal'
}

const BULLETS: ReadonlySet<string> = new Set(['text:list-level-style-bullet', 'text:list-level-style-image'])

function readLevels(style: XmlElement | undefined): Levels {
  const levels = new Map<number, Level>()
  for (const { name, attributes } of style ? elements(style) : []) {
    const level = Number(attributes['level']) - 1
    if (!Number.isInteger(level) || level < 0 || level > DEEPEST_LEVEL) continue
    const bullet = attributes['bullet-char']
    const isBullet = BULLETS.has(name) && bullet?.trim() !== ''
    levels.set(level, {
      start: wholeNumber(attributes['start-value']) ?? 1,
      format: isBullet ? 'bullet' : numberFormat(attributes['num-format']),
      prefix: attributes['num-prefix'] ?? '',
      suffix: attributes['num-suffix'] ?? '',
      shown: wholeNumber(attributes['display-levels']) ?? 1,
      pattern: attributes['num-list-format'] || undefined,
    })
  }
  return levels
}

/** A whole number from 0 as a file writes it. */
export function wholeNumber(value: string | undefined): number | undefined {
  const number = Number(value || Number.NaN)
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}
