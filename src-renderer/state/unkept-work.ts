import { create } from 'zustand'

/** Drafts of one kind that are not kept. */
export interface Unkept {
  /** How many are on their way. */
  readonly typing: number
  /** How many cannot be kept as they are, or could not be for now. */
  readonly stuck: number
  /** Whether one cannot be handed in by a page that closes; worked out when it is asked, which only such a page does. */
  mustStay(): boolean
}

/** What is written and not kept, by kind of draft, for whoever says whether everything is saved. */
export const useUnkept = create<Readonly<Record<string, Unkept>>>(() => ({}))

let onTheirWay = 0
const stays = () => false

/** Counts something that was made as on its way until the program answers; answers what that answers. */
export async function whileOnItsWay<T>(answer: Promise<T>): Promise<T> {
  const count = (change: 1 | -1) => {
    onTheirWay += change
    useUnkept.setState({ made: { typing: onTheirWay, stuck: 0, mustStay: stays } })
  }
  count(1)
  try {
    return await answer
  } finally {
    count(-1)
  }
}

/** What is written and not kept, of whatever kind. */
export function sumUnkept(kinds: Readonly<Record<string, Unkept>>): Unkept {
  const all = Object.values(kinds)
  return {
    typing: all.reduce((sum, { typing }) => sum + typing, 0),
    stuck: all.reduce((sum, { stuck }) => sum + stuck, 0),
    mustStay: () => all.some(one => one.mustStay()),
  }
}
