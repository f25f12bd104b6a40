import type { TeamNews } from '../../src-core/contract/team'

/** Where something happened that one can go to. */
export type NewsPlace = NonNullable<Extract<TeamNews, { kind: 'changed' }>['place']>

/** The first place of what happened, or null. */
export function placeOfNews(news: readonly TeamNews[]): NewsPlace | null {
  for (const one of news) if ('place' in one && one.place) return one.place
  return null
}
