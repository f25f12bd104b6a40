import type { PDFPageProxy, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { largest } from '../../../../src-core/basics/extremes'
import type { FontStyles } from './font-styles'
import type { PlacedPage, PlacedText } from './placed-text'

interface TurnedText extends PlacedText {
  /** The direction of writing in quarter turns; others are rounded. */
  readonly quarter: number
  /** Whether it is none of them, as where a stamp lies slantwise. */
  readonly slanted: boolean
}

/** Text that leans more from a page's directions, in radians, is no line of a scan that lies askew. */
const SLANTED = 0.2

/** Text this close to being drawn twice over itself is one text made bold by a trick; in parts of its size. */
const OVERPRINT = 0.2

/**
 * Reads a page's text with its places, turned so that most of it runs from left to right; `fields` is what was filled in on it,
 * placed as the page is shown.
 */
export async function readPage(
  page: PDFPageProxy,
  number: number,
  fonts: FontStyles,
  fields: readonly PlacedText[] = [],
): Promise<PlacedPage> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const used = new Set<string>()
  for (const item of items) if (isText(item)) used.add(item.fontName)
  await fonts.learn(page, [...used])
  const texts = placeTexts(items, viewport.transform, fonts)
  const quarter = mainDirection(texts)
  const [width, height] =
    quarter % 2 === 0 ? [viewport.width, viewport.height] : [viewport.height, viewport.width]
  const turn = turner(quarter, viewport.width, viewport.height)
  const isSlanted = texts.every(({ slanted }) => slanted)
  const isAlong = (text: TurnedText) => text.quarter === quarter && (isSlanted || !text.slanted)
  const along = texts.filter(isAlong)
  return {
    number,
    width,
    height,
    texts: withoutOverprints(
      [...along, ...fields].map(text => (quarter === 0 ? text : { ...text, ...turn(text.x, text.y) })),
    ),
    across: texts.filter(text => !isAlong(text)).map(({ text }) => text),
    quarter,
  }
}

function isText(item: TextItem | TextMarkedContent): item is TextItem {
  return 'str' in item
}

function placeTexts(
  items: readonly (TextItem | TextMarkedContent)[],
  view: readonly number[],
  fonts: FontStyles,
): TurnedText[] {
  const texts: TurnedText[] = []
  const marked: boolean[] = []
  let spaced = false
  for (const item of items) {
    if (!isText(item)) {
      if (item.type === 'endMarkedContent') marked.pop()
      else marked.push((item as { tag?: string }).tag === 'Artifact')
      continue
    }
    if (item.str.trim() === '') {
      spaced ||= item.str !== '' || item.hasEOL
      continue
    }
    const { bold, italic } = fonts.style(item.fontName)
    const { x, y, size, quarter, slanted } = place(item, view)
    const artifact = marked.includes(true)
    // Written out, since spreading an object and adding to it takes a hundred times as long.
    const { width, str } = item
    texts.push({ text: str, x, y, width, size, bold, italic, artifact, spaced, quarter, slanted })
    spaced = item.hasEOL || /\s$/.test(item.str)
  }
  return texts
}

function place(
  item: TextItem,
  [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0]: readonly number[],
): Pick<TurnedText, 'x' | 'y' | 'size' | 'quarter' | 'slanted'> {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
  const along = { x: va * a + vc * b, y: vb * a + vd * b }
  const up = { x: va * c + vc * d, y: vb * c + vd * d }
  const turns = Math.atan2(along.y, along.x) / (Math.PI / 2)
  const nearest = Math.round(turns)
  return {
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    size: Math.hypot(up.x, up.y) || Math.hypot(along.x, along.y),
    quarter: (nearest + 4) % 4,
    slanted: Math.abs(turns - nearest) * (Math.PI / 2) > SLANTED,
  }
}

function mainDirection(texts: readonly TurnedText[]): number {
  const letters = [0, 0, 0, 0]
  for (const { quarter, text } of texts) letters[quarter] = (letters[quarter] ?? 0) + text.length
  return letters.indexOf(largest(letters))
}

/** Coordinates as they are when the page is turned until this direction runs from left to right. */
function turner(
  quarter: number,
  width: number,
  height: number,
): (x: number, y: number) => { x: number; y: number } {
  if (quarter === 1) return (x, y) => ({ x: y, y: width - x })
  if (quarter === 2) return (x, y) => ({ x: width - x, y: height - y })
  if (quarter === 3) return (x, y) => ({ x: height - y, y: x })
  return (x, y) => ({ x, y })
}

function withoutOverprints(texts: readonly PlacedText[]): PlacedText[] {
  return texts.filter((text, index) => {
    const near = texts.slice(Math.max(0, index - 3), index)
    return !near.some(
      other =>
        other.text === text.text &&
        Math.abs(other.x - text.x) < text.size * OVERPRINT &&
        Math.abs(other.y - text.y) < text.size * OVERPRINT,
    )
  })
}
