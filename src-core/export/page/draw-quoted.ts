import { nodesOf } from '../../notebook/walk-page'
import { withPictures } from '../regions/draw-pictures'
import type { DrawRegions } from '../regions/export-region'
import type { PageSource } from './page-source'

/** A page with pictures of the regions that it quotes themselves, as far as they can be drawn. Throws what stopped it. */
export async function withDrawnRegions(page: PageSource, draw: DrawRegions): Promise<PageSource> {
  const shown = new Set<string | undefined>()
  for (const { type, attrs } of nodesOf(page.body)) if (type === 'quotation') shown.add(attrs?.annotation)
  const regions = [...page.quoted.values()].flatMap(({ region: quoted, document }) =>
    quoted && shown.has(quoted.region.id) ? [{ ...quoted, document }] : [],
  )
  if (regions.length === 0) return page
  const drawn = await withPictures(regions, draw)
  const pictures = new Map(drawn.map(({ region, picture }) => [region.id, picture]))
  const quoted = [...page.quoted].map(([id, now]) => {
    const { region } = now
    return [id, region ? { ...now, region: { ...region, picture: pictures.get(id) ?? null } } : now] as const
  })
  return { ...page, quoted: new Map(quoted) }
}
