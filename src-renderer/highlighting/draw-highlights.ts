import { nameOf } from '../../src-core/annotation/mark-layout'
import { MOST_LINES, type Stretch } from '../../src-core/annotation/paint-stretches'
import { hueCss } from '../../src-core/codebook/hues'
import type { Theme } from '../../src-core/codebook/model'
import type { Block, TextRange } from '../../src-core/document/model'
import { createRangeFinder } from '../paper/range-finder'

const UNTAGGED = 'untagged'
const FOCUS = 'focused-annotation'
const SELECTED = 'selected-passage'
const WAITING = 'waiting-annotation'

const sheet = new CSSStyleSheet()
const drawn = new Map<string, AbstractRange>()

/**
 * Draws stretches with the CSS Custom Highlight API: one `Highlight` a theme and lane, never one an annotation, which was
 * measured fifty times slower. Lane 0 is the background, the others lines under the text.
 */
export function drawStretches(
  blocks: readonly Block[],
  erased: readonly Stretch[],
  added: readonly Stretch[],
): void {
  for (const stretch of erased) removeRange(stretch)
  const find = createRangeFinder(blocks)
  for (const stretch of added) {
    const range = find(stretch.start, stretch.end)
    if (range) addRange(stretch, range)
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
  for (const name of [...CSS.highlights.keys()]) if (/-\d$/.test(name)) CSS.highlights.delete(name)
  drawn.clear()
  CSS.highlights.delete(FOCUS)
  CSS.highlights.delete(WAITING)
}

function addRange(stretch: Stretch, range: AbstractRange): void {
  const name = highlightName(stretch)
  const highlight = CSS.highlights.get(name)
  if (highlight) highlight.add(range)
  else CSS.highlights.set(name, new Highlight(range))
  drawn.set(nameOf(stretch), range)
}

function removeRange(stretch: Stretch): void {
  const range = drawn.get(nameOf(stretch))
  if (!range) return
  const name = highlightName(stretch)
  const highlight = CSS.highlights.get(name)
  highlight?.delete(range)
  if (highlight?.size === 0) CSS.highlights.delete(name)
  drawn.delete(nameOf(stretch))
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

function highlightName({ theme, lane }: Stretch): string {
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
  const under = Array.from({ length: MOST_LINES }, (_, index) => index + 1).map(
    lane =>
      `::highlight(${CSS.escape(`${id}-${lane}`)}) { text-decoration: underline 2px ${line}; text-underline-offset: ${lane * 3 - 1}px; text-decoration-skip-ink: none; }`,
  )
  return [`::highlight(${CSS.escape(`${id}-0`)}) { background-color: ${background}; }`, ...under]
}
