import { groupBy } from '../../basics/group-by'
import type { StructuredDocument } from '../../document/model'
import type { Region } from '../../regions/region'
import type { DrawRegions, RegionPicture } from './export-region'

/** So many pictures one file that is handed in holds at most; regions beyond them are told without. */
export const MOST_PICTURES = 400

/** A region of a paper, and whether it was drawn on the very file that the paper has. */
interface Drawable {
  readonly region: Pick<Region, 'id' | 'page' | 'box'>
  readonly document: StructuredDocument
  readonly isHere: boolean
}

/** Regions with their pictures, as far as they can be drawn. Throws what stopped it. */
export async function withPictures<One extends Drawable>(
  regions: readonly One[],
  draw: DrawRegions,
): Promise<(One & { readonly picture: RegionPicture | null })[]> {
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
