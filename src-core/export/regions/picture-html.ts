import { escapeHtml } from '../markup/quoted-html'
import { toBase64 } from '../markup/to-base64'
import type { RegionPicture } from './export-region'

/** CSS pixels in a point. */
const PIXELS = 96 / 72

/** A picture of a region as HTML that holds it, as wide as the region is on paper; `says` is what it shows. */
export function pictureHtml({ png, points }: RegionPicture, says: string): string {
  return `<img src="data:image/png;base64,${toBase64(png)}" alt="${escapeHtml(says)}" width="${Math.round(points * PIXELS)}">`
}
