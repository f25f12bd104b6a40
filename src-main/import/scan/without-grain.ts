import type { DrawnPage } from './draw-pages'

/** Pictures in which a bright pixel differs more than this from its neighbours, of 255, are grainy. */
const GRAIN = 2.5
/** What is darker is ink, or its edge. */
const BRIGHT = 128
/** Every so many rows and columns are looked at. */
const STEP = 7

/**
 * A page with the grain of a scanner smoothed away, by which `ë` would be read as `é`; one without grain as it is, since
 * smoothing makes letters that are few pixels high less clear.
 */
export function withoutGrain(page: DrawnPage): DrawnPage {
  return grainOf(page) > GRAIN ? { ...page, pixels: smooth(page) } : page
}

/** The middle of how much bright pixels differ from those around them. */
function grainOf({ width, height, pixels }: DrawnPage): number {
  const counts = new Uint32Array(256)
  let all = 0
  for (let y = STEP; y < height - 1; y += STEP)
    for (let x = STEP; x < width - 1; x += STEP) {
      const at = y * width + x
      const [own, left, right] = [pixels[at] ?? 0, pixels[at - 1] ?? 0, pixels[at + 1] ?? 0]
      const around = (left + right + (pixels[at - width] ?? 0) + (pixels[at + width] ?? 0)) / 4
      if (own <= BRIGHT || around <= BRIGHT) continue
      const by = Math.round(Math.abs(own - around))
      counts[by] = (counts[by] ?? 0) + 1
      all += 1
    }
  let passed = 0
  return counts.findIndex(count => {
    passed += count
    return passed >= all / 2
  })
}

/** Every pixel as the mean of itself and the eight around it, the nearer ones counting more; the outermost become white. */
function smooth({ width, height, pixels }: DrawnPage): Uint8Array {
  const smoothed = new Uint8Array(pixels.length).fill(255)
  const at = (place: number) => pixels[place] ?? 255
  const row = (place: number) => at(place - 1) + 2 * at(place) + at(place + 1)
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const place = y * width + x
      smoothed[place] = (row(place - width) + 2 * row(place) + row(place + width)) >> 4
    }
  return smoothed
}
