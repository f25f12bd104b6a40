import { create } from 'zustand'
import type { Region, RegionBox } from '../../src-core/regions/region'

/** A rectangle that is drawn and not kept yet. */
export interface RegionDraft {
  readonly documentId: string
  readonly page: number
  readonly box: RegionBox
  /** The themes picked for it so far, by id. */
  readonly picked: readonly string[]
  /** Whether the pointer draws it still. */
  readonly isDrawn: boolean
}

interface RegionsState {
  /** The paper they are of, by id. */
  readonly documentId: string | null
  /** The regions of the paper that is read, by id. */
  readonly regions: ReadonlyMap<string, Region>
  /** The replies to them, by id. */
  readonly replies: ReadonlyMap<string, Region>
  readonly draft: RegionDraft | null
  /** The region whose handles and card show, by id. */
  readonly chosen: string | null
  /** The box of the chosen region while it is moved and not kept there yet. */
  readonly moved: RegionBox | null
  /** A page that is to be shown, as one asked for it. */
  readonly wanted: { readonly page: number } | null
  /** Whether a rectangle is to be begun on the page that shows, as a command asked. */
  readonly isAsked: boolean
  /** The region that is to get the keyboard’s focus on the page once it shows, by id. */
  readonly focusOnPage: string | null
  /** The region in whose note one is to begin writing, by id. */
  readonly writing: string | null
}

/** What is known of a paper's regions before they came. */
export const NO_REGIONS = {
  documentId: null,
  regions: new Map<string, Region>(),
  replies: new Map<string, Region>(),
  draft: null,
  chosen: null,
  moved: null,
  wanted: null,
  writing: null,
} satisfies Partial<RegionsState>

/** What the window knows of the regions of original pages, and of the one being drawn. */
export const useRegions = create<RegionsState>(() => ({ ...NO_REGIONS, isAsked: false, focusOnPage: null }))

/** Shows a region as it is kept now. */
export function showRegion(region: Region): void {
  useRegions.setState(({ regions }) => ({ regions: new Map(regions).set(region.id, region) }))
}

/** The region that is chosen, of the paper that is read. */
export function chosenRegion(): Region | null {
  const { chosen, regions } = useRegions.getState()
  return (chosen !== null && regions.get(chosen)) || null
}
