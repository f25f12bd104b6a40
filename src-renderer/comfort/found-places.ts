import { create } from 'zustand'
import type { TextRange } from '../../src-core/document/model'

/** Where the words that are sought stand, in each paper on the screen by its key. */
export const useFoundPlaces = create<Readonly<Record<string, readonly TextRange[]>>>(() => ({}))

/** Tells where the words that are sought in a paper stand; none once nothing is sought. */
export function tellFound(key: string, places: readonly TextRange[]): void {
  useFoundPlaces.setState({ [key]: places })
}
