import { smallest } from '../basics/extremes'
import { HUE_COUNT, type Theme } from './model'

/** The hue, from 0, for one more theme: the least used one, the earliest first, since hues are ordered to stay apart. */
export function nextColour(themes: readonly Pick<Theme, 'colour'>[]): number {
  const uses = new Array<number>(HUE_COUNT).fill(0)
  for (const { colour } of themes) uses[colour] = (uses[colour] ?? 0) + 1
  return uses.indexOf(smallest(uses))
}
