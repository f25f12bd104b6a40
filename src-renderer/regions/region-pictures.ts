import { create } from 'zustand'
import { PAGE_PARTS } from '../../src-core/document/model'
import type { Region } from '../../src-core/regions/region'

/** How large the small picture of a region is at most, in pixels. */
const [WIDEST, HIGHEST] = [560, 280]

/** Where on which file a region is. */
export type PlacedRegion = Pick<Region, 'id' | 'sha256' | 'page' | 'box'>

interface Picture {
  /** Of which rectangle of which bytes it is. */
  readonly of: string
  readonly canvas: HTMLCanvasElement
}

/** Small pictures of regions, by their ids: of pages that were drawn, since drawing one for them would cost too much. */
const useRegionPictures = create<ReadonlyMap<string, Picture>>(() => new Map())

/** Cuts the pictures of a page’s regions out of the page as it is drawn. */
export function cutPictures(page: HTMLCanvasElement, regions: readonly Region[]): void {
  const known = useRegionPictures.getState()
  const cut = regions
    .filter(region => known.get(region.id)?.of !== nameOf(region))
    .flatMap(region => {
      const canvas = cutOut(page, region)
      return canvas ? [[region.id, { of: nameOf(region), canvas }] as const] : []
    })
  if (cut.length > 0) useRegionPictures.setState(new Map([...known, ...cut]), true)
}

/** The small picture of a region where its page was drawn; else null. */
export function useRegionPicture(region: PlacedRegion): HTMLCanvasElement | null {
  return useRegionPictures(all => {
    const picture = all.get(region.id)
    return picture?.of === nameOf(region) ? picture.canvas : null
  })
}

/** The same, asked once. */
export function pictureOf(region: PlacedRegion): HTMLCanvasElement | null {
  const picture = useRegionPictures.getState().get(region.id)
  return picture?.of === nameOf(region) ? picture.canvas : null
}

function nameOf({ sha256, page, box }: PlacedRegion): string {
  return `${sha256} ${page} ${box.join()}`
}

function cutOut(page: HTMLCanvasElement, { box: [left, top, width, height] }: Region) {
  const [across, down] = [page.width / PAGE_PARTS, page.height / PAGE_PARTS]
  const [wide, high] = [width * across, height * down]
  if (wide < 1 || high < 1) return null
  const scale = Math.min(1, WIDEST / wide, HIGHEST / high)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(wide * scale))
  canvas.height = Math.max(1, Math.round(high * scale))
  const pen = canvas.getContext('2d')
  pen?.drawImage(page, left * across, top * down, wide, high, 0, 0, canvas.width, canvas.height)
  return pen && canvas
}
