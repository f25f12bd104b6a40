import type { Deed } from '../../keys/key-row'
import { commandNames } from '../commanding/command-names'

/** What the palette cannot do, and why. */
export const NOT_IN_PALETTE: Readonly<Partial<Record<Deed, string>>> = {
  palette: 'It is open already.',
}

const OF_TWO_HALVES: readonly Deed[] = ['other-side', 'swap-sides', 'close-side']

/** What of the window decides which commands there are. */
interface Situation {
  readonly isSplit: boolean
  /** Whether the paper has words that were recognised from a scan. */
  readonly hasScan: boolean
}

/** The commands that the palette has, in its order. */
export function paletteCommands({ isSplit, hasScan }: Situation): readonly Deed[] {
  return (Object.keys(commandNames) as Deed[]).filter(
    run =>
      NOT_IN_PALETTE[run] === undefined &&
      (isSplit || !OF_TWO_HALVES.includes(run)) &&
      (hasScan || run !== 'set-words'),
  )
}
