import type { TeamNews } from '../../src-core/contract/team'
import { goToPassage, openCard } from '../open-card/open-card'
import { openDocument } from '../state/actions'
import { useApp } from '../state/store'

/** Where something happened that one can go to. */
export type NewsPlace = NonNullable<Extract<TeamNews, { kind: 'changed' }>['place']>

/** The first place of what happened, or null. */
export function placeOfNews(news: readonly TeamNews[]): NewsPlace | null {
  for (const one of news) if ('place' in one && one.place) return one.place
  return null
}

/** Opens the paper in which something happened, at its annotation. */
export async function goToNews({ documentId, annotation }: NewsPlace): Promise<void> {
  if (useApp.getState().document?.id !== documentId) await openDocument(documentId)
  const found = useApp.getState().annotations.get(annotation)
  if (!found) return
  openCard(found.id, true)
  goToPassage(found)
}
