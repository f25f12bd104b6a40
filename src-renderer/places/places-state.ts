import { create } from 'zustand'
import type { Annotation } from '../../src-core/annotation/model'
import type { Unplaced } from '../../src-core/contract/places'
import { call, ensureDocument, showDialog } from '../state/actions'
import type { Follower } from '../state/followers'

interface PlacesState {
  /** How many annotations have lost their place. */
  readonly count: number
  /** They, while they are looked at. */
  readonly list: readonly Unplaced[] | null
  /** The annotation whose passage is being pointed out in the paper. */
  readonly placing: Annotation | null
}

/** What the window knows of annotations that have lost their place. */
export const usePlaces = create<PlacesState>(() => ({ count: 0, list: null, placing: null }))

/** Shows the annotations that have lost their place, with where they may stand. */
export async function findPlaces(): Promise<void> {
  usePlaces.setState({ list: null, placing: null })
  showDialog('places')
  const list = await call('place.list', {})
  usePlaces.setState({ list: list ?? [] })
}

/** Puts annotations on passages; whether that was done. */
export async function setPlaces(
  places: readonly { id: string; start: number; end: number }[],
): Promise<boolean> {
  const placed = await call('place.set', { places: [...places] })
  if (!placed) return false
  const ids = new Set(places.map(({ id }) => id))
  usePlaces.setState(({ list }) => ({
    list: list?.filter(({ annotation }) => !ids.has(annotation.id)) ?? null,
  }))
  return true
}

/** Opens the paper, so that the user points out a passage in it. */
export async function placeByHand(annotation: Annotation): Promise<void> {
  showDialog(null)
  await ensureDocument(annotation.documentId)
  usePlaces.setState({ placing: annotation })
}

/** Points out no longer. */
export function stopPlacing(): void {
  usePlaces.setState({ placing: null })
}

async function count(): Promise<void> {
  const answer = await call('place.count', {})
  if (answer) usePlaces.setState({ count: answer.count })
}

/** Keeps the number of annotations without a place up to date. */
export const placesFollower: Follower = {
  of: 'project',
  read: () => void count(),
  after: new Set(['annotations-changed', 'layers-changed', 'document-changed', 'project-changed']),
}
