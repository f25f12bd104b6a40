import type { Place } from '../paper/jump-history'

/** The kind of data by which a place in a paper is dragged: nothing outside the app knows it. */
const TYPE = 'application/x-kanttekening-place'

/** A paper that is dragged, by its document's id, and where in it: a UTF-16 offset, or null for where it was left. */
export type DraggedPlace = Pick<Place, 'document'> & { readonly offset: number | null }

/** Lets a drag carry a place in a paper. */
export function dragPlace(data: DataTransfer, place: DraggedPlace): void {
  data.effectAllowed = 'copyLink'
  data.setData(TYPE, JSON.stringify(place))
}

/** Whether a drag carries a place; while it is under way nobody may read which. */
export function carriesPlace(data: DataTransfer | null): boolean {
  return data?.types.includes(TYPE) ?? false
}

/** The place that was dropped; null where none was. */
export function droppedPlace(data: DataTransfer | null): DraggedPlace | null {
  const written = data?.getData(TYPE)
  if (!written) return null
  const place: unknown = JSON.parse(written)
  if (typeof place !== 'object' || place === null || !('document' in place)) return null
  const { document } = place
  const offset = 'offset' in place ? place.offset : null
  return typeof document === 'string'
    ? { document, offset: typeof offset === 'number' ? offset : null }
    : null
}
