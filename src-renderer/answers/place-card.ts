/** A box in the window, in CSS pixels. */
type Box = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** Where a card goes. */
export interface CardPlace {
  /** What it stands beside: the head of the turn, or all of the turn. */
  readonly beside: 'head' | 'turn'
  readonly placement: 'right top' | 'top end' | 'bottom end'
  /** The most it may be wide, in CSS pixels. */
  readonly width: number
}

/** The least width at which the card serves, how wide it is where there is room, and how high it usually is, in CSS pixels. */
const LEAST_WIDTH = 288
const WIDTH = 440
const HEIGHT = 420
/** Less than this, in CSS pixels, and one would have to scroll to see what can be chosen. */
const LEAST_HEIGHT = 200
const MARGIN = 16

/**
 * Where the card goes so that the words it judges stay readable: at the right of them, else below the turn, else above it.
 * Only where a turn fills the window does it lie over words of it.
 */
export function placeCard(
  head: Box,
  turn: Box,
  window: { readonly width: number; readonly height: number },
): CardPlace {
  const atRight = window.width - head.right - 2 * MARGIN
  if (atRight >= LEAST_WIDTH)
    return { beside: 'head', placement: 'right top', width: Math.min(WIDTH, atRight) }
  const width = Math.min(WIDTH, window.width - 2 * MARGIN)
  const above = head.top - MARGIN
  const below = window.height - turn.bottom - MARGIN
  const isBelow = below >= HEIGHT || (above < HEIGHT && below >= above)
  if (isBelow && below >= LEAST_HEIGHT) return { beside: 'turn', placement: 'bottom end', width }
  if (above >= LEAST_HEIGHT) return { beside: 'head', placement: 'top end', width }
  return { beside: 'head', placement: 'bottom end', width }
}
