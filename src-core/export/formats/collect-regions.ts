import { repliesByRoot, withoutReplies } from '../../annotation/replies'
import { groupBy } from '../../basics/group-by'
import { withGroups } from '../../codebook/theme-group'
import { filterRegions } from '../../regions/filter-regions'
import { liesOn } from '../../regions/region'
import { styleOf } from '../citing/styles'
import { chosenDocuments, type ExportSource, namesOfMentions, sortThemes } from '../collect-entries'
import { connectionsByEnd } from '../connected'
import type { ExportRegion } from '../regions/export-region'
import { citeRegion, linkToPage, placeOfRegion } from '../regions/tell-region'
import { type RenderOptions, settleOptions } from '../render-options'

/** The regions an export holds, paper by paper, by page. Throws `Error` where it has no such citation style. */
export function collectRegions(source: ExportSource, options: RenderOptions): ExportRegion[] {
  const all = source.regions ?? []
  if (all.length === 0) return []
  const chosen = settleOptions(options)
  const style = styleOf(chosen.citationStyle, source.styles ?? [])
  const sorted = sortThemes(source.themes)
  const themes = new Map(sorted.map(theme => [theme.id, theme]))
  const names = new Map(source.analysts.map(({ id, name }) => [id, name]))
  const withNames = namesOfMentions(source, options)
  const threads = repliesByRoot(all)
  const connected = connectionsByEnd(source.connections ?? [], style, chosen, source.projectId)
  const byPaper = groupBy(withoutReplies(all), ({ documentId }) => documentId)
  const filter = withGroups(options.filter, source.themeGroups ?? [])
  return chosenDocuments(source, options).flatMap(({ document }) =>
    filterRegions(byPaper.get(document.id) ?? [], themes, filter).map(region => {
      const own = new Set(region.themes)
      return {
        region: { ...region, note: chosen.notes ? withNames(region.note) : null },
        document,
        themes: sorted.filter(({ id }) => own.has(id)),
        citation: citeRegion(style, document, region, chosen).full,
        place: placeOfRegion(document, region, options.language),
        isHere: liesOn(region, document),
        link: linkToPage(source.projectId, document, region.page),
        author: names.get(region.author) ?? region.author,
        connections: connected.get(region.id) ?? [],
        replies: (chosen.replies ? (threads.get(region.id) ?? []) : []).map(reply => ({
          region: { ...reply, note: withNames(reply.note) },
          author: names.get(reply.author) ?? reply.author,
        })),
        picture: null,
      }
    }),
  )
}
