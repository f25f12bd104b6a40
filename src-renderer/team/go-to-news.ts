import type { TeamNews } from '../../src-core/contract/team'
import { goToMarked } from '../regions/go-to-marked'

/** Where something happened that one can go to. */
export type NewsPlace = NonNullable<Extract<TeamNews, { kind: 'changed' }>['place']>

/** The first place of what happened, or null. */
export function placeOfNews(news: readonly TeamNews[]): NewsPlace | null {
  for (const one of news) if ('place' in one && one.place) return one.place
  return null
}

/** Opens the paper in which something happened, at its annotation or region. */
export async function goToNews({ documentId, annotation }: NewsPlace): Promise<void> {
  await goToMarked(documentId, annotation, true)
}
