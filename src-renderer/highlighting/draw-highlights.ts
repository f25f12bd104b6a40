import { MOST_LINES, type Stretch } from '../../src-core/annotation/paint-stretches'
import { hueCss } from '../../src-core/codebook/hues'
import type { Theme } from '../../src-core/codebook/model'
import { paintRanges } from '../paper/painting/paint-ranges'
import type { PaperPage } from '../paper/paper-page'
import { createRangeFinder } from '../paper/range-finder'

const UNTAGGED = 'untagged'
/** Paints the annotation whose card is open with a line of its own. */
export const FOCUS = 'focused-annotation'
/** Keeps a selected passage visible while the keyboard is in the palette beside it. */
export const SELECTED = 'selected-passage'
/** Paints annotations that wait for the program with a broken line. */
export const WAITING = 'waiting-annotation'
/** These are painted over the themes. */
export const OVER_THEMES = 10

const sheet = new CSSStyleSheet()

/**
 * Draws stretches with the CSS Custom Highlight API: one `Highlight` a theme and lane, never one an annotation, which was
 * measured fifty times slower. Lane 0 is the background, the others lines under the text. The answer takes them off.
 */
export function drawStretches(page: PaperPage, stretches: readonly Stretch[]): () => void {
  const find = createRangeFinder(page)
  const named = new Map<string, AbstractRange[]>()
  for (const stretch of stretches) {
    const range = find(stretch.start, stretch.end)
    if (!range) continue
    const name = `${stretch.theme ?? UNTAGGED}-${stretch.lane}`
    const ranges = named.get(name) ?? []
    ranges.push(range)
    named.set(name, ranges)
  }
  const erasers = [...named].map(([name, ranges]) => paintRanges(name, ranges))
  return () => {
    for (const erase of erasers) erase()
  }
}

/** Gives each theme its colours on the page. */
export function styleHighlights(themes: readonly Theme[]): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  sheet.replaceSync([...themes.flatMap(themeRules), ...untaggedRules(), ...stateRules()].join('\n'))
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
