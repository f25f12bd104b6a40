import type { LanedMark } from '../../src-core/annotation/overlap-lanes'
import { hueCss } from '../../src-core/codebook/hues'
import type { Theme } from '../../src-core/codebook/model'
import type { Block, TextRange } from '../../src-core/document/model'
import { createRangeFinder } from '../reader/range-finder'

/** Lanes beyond this one are drawn as the last: three lines under one word are all that can be told apart. */
const LAST_LANE = 3
const UNTAGGED = 'untagged'
const FOCUS = 'focused-annotation'
const SELECTED = 'selected-passage'
const WAITING = 'waiting-annotation'

interface DrawnMark {
  readonly name: string
  readonly range: AbstractRange
}

const sheet = new CSSStyleSheet()
const drawn = new Map<string, DrawnMark>()
let drawnBlocks: readonly Block[] = []

/**
 * Draws marks with the CSS Custom Highlight API: one `Highlight` a theme and lane, never one an annotation, which was
 * measured fifty times slower. Lane 0 is the background, the others lines under the text. Only marks that differ from
 * what is on the page are touched.
 */
export function drawHighlights(blocks: readonly Block[], marks: readonly LanedMark[]): void {
  if (blocks !== drawnBlocks) eraseHighlights()
  drawnBlocks = blocks
  const find = createRangeFinder(blocks)
  const kept = new Set<string>()
  for (const mark of marks) {
    const name = highlightName(mark.theme, Math.min(mark.lane, LAST_LANE))
    const key = `${name} ${mark.annotation} ${mark.start} ${mark.end}`
    kept.add(key)
    if (drawn.has(key)) continue
    const range = find(mark.start, mark.end)
    if (range) addRange(key, name, range)
  }
  for (const [key, { name, range }] of drawn) {
    if (kept.has(key)) continue
    const highlight = CSS.highlights.get(name)
    highlight?.delete(range)
    if (highlight?.size === 0) CSS.highlights.delete(name)
    drawn.delete(key)
  }
}

/** Gives each theme its colours on the page. */
export function styleHighlights(themes: readonly Theme[]): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  sheet.replaceSync([...themes.flatMap(themeRules), ...untaggedRules(), ...stateRules()].join('\n'))
}

/** Draws the annotation whose card is open with a line of its own, or none. */
export function drawFocus(blocks: readonly Block[], annotation: TextRange | null): void {
  drawOne(FOCUS, blocks, annotation)
}

/** Keeps a selected passage visible while the keyboard is in the palette beside it. */
export function drawSelected(blocks: readonly Block[], passage: TextRange | null): void {
  drawOne(SELECTED, blocks, passage)
}

/** Draws annotations that wait for the program with a broken line. */
export function drawWaiting(blocks: readonly Block[], annotations: readonly TextRange[]): void {
  const find = createRangeFinder(blocks)
  const ranges = annotations.flatMap(({ start, end }) => find(start, end) ?? [])
  if (ranges.length === 0) CSS.highlights.delete(WAITING)
  else CSS.highlights.set(WAITING, new Highlight(...ranges))
}

/** Takes every highlight off the page. */
export function eraseHighlights(): void {
  for (const { name } of drawn.values()) CSS.highlights.delete(name)
  drawn.clear()
  CSS.highlights.delete(FOCUS)
  CSS.highlights.delete(WAITING)
}

function addRange(key: string, name: string, range: AbstractRange): void {
  const highlight = CSS.highlights.get(name)
  if (highlight) highlight.add(range)
  else CSS.highlights.set(name, new Highlight(range))
  drawn.set(key, { name, range })
}

function drawOne(name: string, blocks: readonly Block[], passage: TextRange | null): void {
  const range = passage && createRangeFinder(blocks)(passage.start, passage.end)
  if (!range) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(range)
  highlight.priority = 10
  CSS.highlights.set(name, highlight)
}

function highlightName(theme: string | null, lane: number): string {
  return `${theme ?? UNTAGGED}-${lane}`
}

function themeRules({ id, colour }: Theme): string[] {
  const both = (use: 'background' | 'mark') =>
    `light-dark(${hueCss(colour, 'light', use)}, ${hueCss(colour, 'dark', use)})`
  return laneRules(id, both('background'), both('mark'))
}

function untaggedRules(): string[] {
  return laneRules(UNTAGGED, 'light-dark(#e6e3da, #45443f)', 'light-dark(#6f6c63, #a8a59b)')
}

function stateRules(): string[] {
  return [
    `::highlight(${FOCUS}) { text-decoration: underline overline 2px light-dark(#1d4f8c, #8fbcf0); text-underline-offset: 2px; text-decoration-skip-ink: none; }`,
    `::highlight(${WAITING}) { text-decoration: underline dashed 2px light-dark(#6f6c63, #a8a59b); text-underline-offset: 3px; text-decoration-skip-ink: none; }`,
    `::highlight(${SELECTED}) { background-color: Highlight; color: HighlightText; }`,
  ]
}

function laneRules(id: string, background: string, line: string): string[] {
  const under = [1, 2, LAST_LANE].map(
    lane =>
      `::highlight(${CSS.escape(`${id}-${lane}`)}) { text-decoration: underline 2px ${line}; text-underline-offset: ${lane * 3 - 1}px; text-decoration-skip-ink: none; }`,
  )
  return [`::highlight(${CSS.escape(`${id}-0`)}) { background-color: ${background}; }`, ...under]
}
