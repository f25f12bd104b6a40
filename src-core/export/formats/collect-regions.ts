import { groupBy } from '../../basics/group-by'
import { withGroups } from '../../codebook/theme-group'
import type { StructuredDocument } from '../../document/model'
import { writePlaceLink } from '../../links/place-link'
import { filterRegions } from '../../regions/filter-regions'
import { liesOn } from '../../regions/region'
import { citePageIn, citeUnplaced } from '../citing/cite'
import { printedPage } from '../citing/printed-pages'
import { styleOf } from '../citing/styles'
import { chosenDocuments, type ExportSource, namesOfMentions, sortThemes } from '../collect-entries'
import type { ExportTools } from '../export-format'
import type { ExportRegion, RegionPicture } from '../regions/export-region'
import { regionWords } from '../regions/region-words'
import { type RenderOptions, settleOptions } from '../render-options'

/** So many pictures one export holds at most; regions beyond them are told without. */
const MOST_PICTURES = 400

/** The regions an export holds, paper by paper, by page. Throws `Error` where it has no such citation style. */
export function collectRegions(source: ExportSource, options: RenderOptions): ExportRegion[] {
  const all = source.regions ?? []
  if (all.length === 0) return []
  const chosen = settleOptions(options)
  const style = styleOf(chosen.citationStyle, source.styles ?? [])
  const words = regionWords(options.language)
  const sorted = sortThemes(source.themes)
  const themes = new Map(sorted.map(theme => [theme.id, theme]))
  const names = new Map(source.analysts.map(({ id, name }) => [id, name]))
  const withNames = namesOfMentions(source, options)
  const byPaper = groupBy(all, ({ documentId }) => documentId)
  const filter = withGroups(options.filter, source.themeGroups ?? [])
  return chosenDocuments(source, options).flatMap(({ document }) =>
    filterRegions(byPaper.get(document.id) ?? [], themes, filter).map(region => {
      const isHere = liesOn(region, document)
      const place = words.place(pageName(document, region.page, options.language))
      const own = new Set(region.themes)
      return {
        region: { ...region, note: chosen.notes ? withNames(region.note) : null },
        document,
        themes: sorted.filter(({ id }) => own.has(id)),
        citation: isHere
          ? citePageIn(style, document, pageOf(document, region.page), place, chosen).full
          : citeUnplaced(style, document, chosen).full,
        place: isHere ? place : words.elsewhere,
        isHere,
        link: linkTo(source.projectId, document, region.page),
        author: names.get(region.author) ?? region.author,
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

/** The number that is printed on a page of the file, as far as it is known. */
function pageOf(document: StructuredDocument, page: number): number | null {
  const start = document.pages.find(({ number }) => number === page)?.start
  return start === undefined ? null : printedPage(document, start)
}

/** A page by the number that is printed on it, with its place in the file where that is another one. */
function pageName(document: StructuredDocument, page: number, language: RenderOptions['language']): string {
  const printed = pageOf(document, page)
  return regionWords(language).page(printed ?? page, printed === null || printed === page ? null : page)
}

/** Leads to the beginning of the page in the paper’s text. */
function linkTo(project: string | undefined, document: StructuredDocument, page: number): string | null {
  if (project === undefined) return null
  const start = document.pages.find(({ number }) => number === page)?.start
  return writePlaceLink({
    project,
    paper: document.id,
    ...(start !== undefined && { passage: { start, end: start } }),
  })
}
