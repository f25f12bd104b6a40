import { groupBy } from '../basics/group-by'
import { lastWhere } from '../basics/last-where'
import { partyAt } from '../document/locate'
import type { StructuredDocument } from '../document/model'
import { shortTitle } from '../export/citing/short-title'
import type { ExportEntry } from '../export/collect-entries'
import type { PageNode } from '../notebook/page-body'
import { groupByTheme } from '../query/group-by-theme'
import type { PageFill } from './page-fill'
import { paragraph, summed } from './page-parts'
import { templateWords } from './template-words'

/** The most columns a grid has: more cannot be read beside each other. */
const MOST_COLUMNS = 40

/**
 * A table of themes by party, or of several papers by paper: in each cell its passages, each with room to say what it comes
 * to. Null where there is nothing for it; what is over the most columns stands in the last one.
 */
export function summaryGrid({ entries, themes, language }: PageFill): PageNode | null {
  if (entries.length === 0) return null
  const words = templateWords(language)
  const papers = [...new Set(entries.map(({ document }) => document))]
  const titles = headsOf(papers)
  const columnOf = ({ document, annotation }: ExportEntry) =>
    papers.length === 1
      ? (partyAt(document, annotation.start) ?? words.noParty)
      : (titles.get(document) ?? document.meta.title)
  const names = lastWhere([...new Set(entries.map(columnOf))], name => name === words.noParty)
  const columns = names.length > MOST_COLUMNS ? [...names.slice(0, MOST_COLUMNS - 1), words.other] : names
  const rows = groupByTheme(entries, themes, { themes: [], untagged: false }, one => one.annotation.themes)
  return {
    type: 'table',
    content: [
      row([header(words.theme), ...columns.map(header)]),
      ...rows.map(({ theme, items }) => {
        const inColumn = groupBy(items, entry => {
          const name = columnOf(entry)
          return columns.includes(name) ? name : words.other
        })
        return row([
          header(theme?.name ?? words.untagged),
          ...columns.map(name => cell((inColumn.get(name) ?? []).map(summed))),
        ])
      }),
    ],
  }
}

/** What names papers at the heads of narrow columns: short titles, but for those that others have too. */
function headsOf(papers: readonly StructuredDocument[]): ReadonlyMap<StructuredDocument, string> {
  const byShort = groupBy(papers, ({ meta }) => shortTitle(meta.title))
  return new Map(
    [...byShort].flatMap(([short, own]) =>
      own.map(paper => [paper, own.length === 1 ? short : paper.meta.title] as const),
    ),
  )
}

function row(content: PageNode[]): PageNode {
  return { type: 'tableRow', content }
}

function header(text: string): PageNode {
  return { type: 'tableHeader', content: [paragraph(text)] }
}

function cell(content: PageNode[]): PageNode {
  return { type: 'tableCell', content: content.length > 0 ? content : [paragraph('')] }
}
