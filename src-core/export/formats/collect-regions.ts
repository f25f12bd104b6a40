import { repliesByRoot, withoutReplies } from '../../annotation/replies'
import { groupBy } from '../../basics/group-by'
import { withGroups } from '../../codebook/theme-group'
import { filterRegions } from '../../regions/filter-regions'
import { liesOn } from '../../regions/region'
import { styleOf } from '../citing/styles'
import { chosenDocuments, type ExportSource, namesOfMentions, sortThemes } from '../collect-entries'
import { connectionsByEnd } from '../connected'
import type { ExportTools } from '../export-format'
import type { ExportRegion, RegionPicture } from '../regions/export-region'
import { citeRegion, linkToPage, placeOfRegion } from '../regions/tell-region'
import { type RenderOptions, settleOptions } from '../render-options'

/** So many pictures one export holds at most; regions beyond them are told without. */
const MOST_PICTURES = 400

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

/** Regions with their pictures, as far as they can be drawn. Throws what stopped it. */
export async function withPictures(
  regions: readonly ExportRegion[],
  draw: ExportTools['drawRegions'],
): Promise<ExportRegion[]> {
  const drawn = new Map<string, RegionPicture | null>()
  const drawable = regions
    .filter(({ isHere, document }) => isHere && document.source.mediaType === 'application/pdf')
    .slice(0, MOST_PICTURES)
  for (const [document, own] of groupBy(drawable, ({ document }) => document)) {
    const pictures = await draw(
      document,
      own.map(({ region: { page, box } }) => ({ page, box })),
    )
    for (const [index, { region }] of own.entries()) drawn.set(region.id, pictures[index] ?? null)
  }
  return regions.map(one => ({ ...one, picture: drawn.get(one.region.id) ?? null }))
}
