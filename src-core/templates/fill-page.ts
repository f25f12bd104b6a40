import { groupBy } from '../basics/group-by'
import { lastWhere } from '../basics/last-where'
import { partyAt } from '../document/locate'
import type { ExportLanguage } from '../export/words'
import { PAGE_LENGTH, type PageBody, type PageNode } from '../notebook/page-body'
import type { PageTemplate } from '../notebook/page-templates'
import { groupByTheme } from '../query/group-by-theme'
import type { PageFill, PagePart } from './page-fill'
import { heading, hint, paragraph, quoted } from './page-parts'
import { exchangesOf } from './quoted-exchanges'
import { summaryGrid } from './summary-grid'
import { templateWords } from './template-words'

/** The last quarter of a page is left to write in. */
const ROOM = PAGE_LENGTH * 0.75

/** A page filled by a template; what it has no room for is counted at its end. */
export function fillPage(template: PageTemplate, fill: PageFill): PageBody {
  return layOut(PARTS[template](fill), fill.language)
}

/** What came since a page was filled: a heading with the day, and below it the passages, parted as the template parts them. */
export function fillAgain(template: PageTemplate, fill: PageFill, day: string): PageBody {
  const opening = [heading(2, templateWords(fill.language).since(day))]
  return layOut([{ opening, entries: [] }, ...partsAgain(template, fill)], fill.language)
}

function partsAgain(template: PageTemplate, fill: PageFill): PagePart[] {
  if (template === 'questions-and-answers') return exchangesOf(fill)
  return template === 'party-summary' ? byParty(fill, 3) : byTheme(fill, 3)
}

function layOut(parts: readonly PagePart[], language: ExportLanguage): PageBody {
  const content: PageNode[] = []
  let length = 0
  let left = 0
  const put = (nodes: readonly PageNode[]) => {
    for (const node of nodes) {
      content.push(node)
      length += JSON.stringify(node).length
    }
  }
  for (const { opening, entries } of parts) {
    if (length < ROOM) put(opening)
    for (const entry of entries) {
      if (length < ROOM) put(quoted(entry))
      else left += 1
    }
  }
  if (left > 0) put([paragraph(templateWords(language).left(left))])
  return { type: 'doc', content }
}

const PARTS: Readonly<Record<PageTemplate, (fill: PageFill) => PagePart[]>> = {
  'theme-dossier': fill => [
    { opening: [hint(templateWords(fill.language).opening)], entries: [] },
    ...orNothing(byTheme(fill, 2), fill),
  ],
  'questions-and-answers': fill => orNothing(exchangesOf(fill), fill),
  'party-summary': fill => orNothing(byParty(fill, 2, templateWords(fill.language).summary), fill),
  'summary-grid': fill => {
    const grid = summaryGrid(fill)
    return orNothing(grid ? [{ opening: [grid], entries: [] }] : [], fill)
  },
  briefing: fill => briefing(fill),
}

function byTheme({ entries, themes, language }: PageFill, level: 2 | 3): PagePart[] {
  const { untagged } = templateWords(language)
  const everything = { themes: [], untagged: false }
  const groups = groupByTheme(entries, themes, everything, ({ annotation }) => annotation.themes)
  return groups.map(({ theme, items }) => {
    const description = theme?.description.trim() ?? ''
    const told = description === '' ? [] : [paragraph(description)]
    return { opening: [heading(level, theme?.name ?? untagged), ...told], entries: items }
  })
}

function byParty({ entries, language }: PageFill, level: 2 | 3, told?: string): PagePart[] {
  const { noParty } = templateWords(language)
  const parties = groupBy(entries, ({ document, annotation }) => partyAt(document, annotation.start))
  return lastWhere([...parties], ([party]) => party === null).map(([party, own]) => ({
    opening: [heading(level, party ?? noParty), ...(told === undefined ? [] : [hint(told)])],
    entries: own,
  }))
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
    ...orNothing(byTheme(fill, 3), fill),
    ...[context, advice, next].map(empty),
  ]
}

function orNothing(parts: PagePart[], { language }: PageFill): PagePart[] {
  return parts.length > 0 ? parts : [{ opening: [hint(templateWords(language).none)], entries: [] }]
}
