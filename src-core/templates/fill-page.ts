import { groupBy } from '../basics/group-by'
import type { Theme } from '../codebook/model'
import { partyAt } from '../document/locate'
import type { ExportEntry } from '../export/collect-entries'
import type { ExportLanguage } from '../export/words'
import { PAGE_LENGTH, type PageBody, type PageNode } from '../notebook/page-body'
import { groupByTheme } from '../query/group-by-theme'
import { heading, hint, paragraph, quoted } from './page-parts'
import type { PageTemplate } from './page-templates'
import { exchangesOf } from './quoted-exchanges'
import { templateWords } from './template-words'

/** What a page is filled with. */
export interface PageFill {
  /** The passages, paper by paper, in the papers' order. */
  readonly entries: readonly ExportEntry[]
  readonly themes: readonly Theme[]
  readonly language: ExportLanguage
}

/** A headed part of a page, with its passages. */
export interface PagePart {
  readonly opening: readonly PageNode[]
  readonly entries: readonly ExportEntry[]
}

/** The last quarter of a page is left to write in. */
const ROOM = PAGE_LENGTH * 0.75

/** A page filled by a template; what it has no room for is counted at its end. */
export function fillPage(template: PageTemplate, fill: PageFill): PageBody {
  const words = templateWords(fill.language)
  const content: PageNode[] = []
  let length = 0
  let left = 0
  const put = (nodes: readonly PageNode[]) => {
    for (const node of nodes) {
      content.push(node)
      length += JSON.stringify(node).length
    }
  }
  for (const { opening, entries } of PARTS[template](fill)) {
    if (length < ROOM) put(opening)
    for (const entry of entries) {
      if (length < ROOM) put(quoted(entry))
      else left += 1
    }
  }
  if (left > 0) put([paragraph(words.left(left))])
  return { type: 'doc', content }
}

const PARTS: Readonly<Record<PageTemplate, (fill: PageFill) => PagePart[]>> = {
  'theme-dossier': fill => [
    { opening: [hint(templateWords(fill.language).opening)], entries: [] },
    ...byTheme(fill, 2),
  ],
  'questions-and-answers': fill => orNothing(exchangesOf(fill), fill),
  'party-summary': fill => byParty(fill),
  briefing: fill => briefing(fill),
}

function byTheme({ entries, themes, language }: PageFill, level: 2 | 3): PagePart[] {
  const { untagged } = templateWords(language)
  const everything = { themes: [], untagged: false }
  const groups = groupByTheme(entries, themes, everything, ({ annotation }) => annotation.themes)
  const parts = groups.map(({ theme, items }) => {
    const description = theme?.description.trim() ?? ''
    const told = description === '' ? [] : [paragraph(description)]
    return { opening: [heading(level, theme?.name ?? untagged), ...told], entries: items }
  })
  return orNothing(parts, { entries, themes, language })
}

function byParty(fill: PageFill): PagePart[] {
  const words = templateWords(fill.language)
  const parties = groupBy(fill.entries, ({ document, annotation }) => partyAt(document, annotation.start))
  const parts = [...parties].map(([party, entries]) => ({
    opening: [heading(2, party ?? words.noParty), hint(words.summary)],
    entries,
  }))
  return orNothing(parts, fill)
}

function briefing(fill: PageFill): PagePart[] {
  const { occasion, points, context, advice, next } = templateWords(fill.language).briefing
  const empty = ([title = '', told = '']: readonly string[]): PagePart => ({
    opening: [heading(2, title), told === '' ? paragraph('') : hint(told)],
    entries: [],
  })
  return [
    empty(occasion),
    { opening: [heading(2, points[0] ?? '')], entries: [] },
    ...byTheme(fill, 3),
    ...[context, advice, next].map(empty),
  ]
}

function orNothing(parts: PagePart[], { language }: PageFill): PagePart[] {
  return parts.length > 0 ? parts : [{ opening: [hint(templateWords(language).none)], entries: [] }]
}
