import { largest, smallest } from '../../src-core/basics/extremes'
/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Space between the palette and the selection, and between the palette and the window's edge, in CSS pixels. */
const GAP = 8

/**
 * Where the palette goes: below the selection, else above it, else beside it; where it fits nowhere without covering
 * the selection, where it covers least. `lines` are the boxes of the selection's lines, in reading order.
 */
export function placePalette(
  lines: readonly Box[],
  palette: Size,
  window: Size,
): { left: number; top: number } {
  const around = bounds(lines)
  const [first, last] = [lines[0] ?? around, lines.at(-1) ?? around]
  const middle = (around.top + around.bottom - palette.height) / 2
  const candidates = [
    { left: last.right - palette.width / 2, top: last.bottom + GAP },
    { left: first.left, top: first.top - palette.height - GAP },
    { left: around.right + GAP, top: middle },
    { left: around.left - palette.width - GAP, top: middle },
    { left: window.width, top: window.height },
    { left: window.width, top: 0 },
  ].map(({ left, top }) => ({
    left: clamp(left, GAP, window.width - palette.width - GAP),
    top: clamp(top, GAP, window.height - palette.height - GAP),
  }))
  const covers = candidates.map(place => overlap(lines, place, palette))
  return candidates[covers.indexOf(smallest(covers))] ?? { left: GAP, top: GAP }
}

function bounds(lines: readonly Box[]): Box {
  return {
    left: smallest(lines.map(({ left }) => left)),
    top: smallest(lines.map(({ top }) => top)),
    right: largest(lines.map(({ right }) => right)),
    bottom: largest(lines.map(({ bottom }) => bottom)),
  }
}

/** How much of the selection a palette at a place covers, in square pixels. */
function overlap(
  lines: readonly Box[],
  place: { left: number; top: number },
  { width, height }: Size,
): number {
  return lines.reduce((area, line) => {
    const across = Math.min(line.right, place.left + width) - Math.max(line.left, place.left)
    const down = Math.min(line.bottom, place.top + height) - Math.max(line.top, place.top)
    return area + Math.max(0, across) * Math.max(0, down)
  }, 0)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
